package org.vacatur.docket.lists;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.vacatur.docket.FormulaGuard;

/** Reads back what was written, with the readers of the same libraries. */
final class TablesRead {
    private TablesRead() {}

    /** The rows under the header, without guards, each by the names of the columns. */
    static List<Map<String, String>> csv(byte[] bytes) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new String(bytes, StandardCharsets.UTF_8))) {
            reader.forEach(row -> {
                Map<String, String> cells = new LinkedHashMap<>();
                row.getFieldsAsMap().forEach((name, text) -> cells.put(name, FormulaGuard.off(text)));
                rows.add(cells);
            });
        }
        return rows;
    }

    /** Every cell under the header as it stands in the file. */
    static List<String> rawCsvCells(byte[] bytes) throws IOException {
        List<String> cells = new ArrayList<>();
        try (var reader = CsvReader.builder().ofCsvRecord(new String(bytes, StandardCharsets.UTF_8))) {
            reader.stream().skip(1).forEach(row -> cells.addAll(row.getFields()));
        }
        return cells;
    }

    /** The rows of a sheet, each as its texts; no cell of it is a formula. */
    static Map<String, List<List<String>>> sheets(byte[] bytes) throws IOException {
        Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book.getSheets().toList()) {
                List<List<String>> rows = new ArrayList<>();
                for (Row row : sheet.read()) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> {
                        assertThat(cell == null ? CellType.STRING : cell.getType())
                                .isNotEqualTo(CellType.FORMULA);
                        cells.add(cell == null ? "" : cell.getText());
                    });
                    rows.add(cells);
                }
                sheets.put(sheet.getName(), rows);
            }
        }
        return sheets;
    }

    /** The rows of the first sheet under its header, each by the names of the columns. */
    static List<Map<String, String>> xlsx(byte[] bytes) throws IOException {
        List<List<String>> rows = sheets(bytes).values().iterator().next();
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int at = 0; at < rows.get(0).size(); at++) {
                cells.put(rows.get(0).get(at), at < row.size() ? row.get(at) : "");
            }
            named.add(cells);
        }
        return named;
    }

    /** The parts of a workbook as they stand in the file. */
    static Map<String, String> parts(byte[] bytes) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
