package org.vacatur.docket.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class FreeTableTests {
    private static final FreeTable TABLE = new FreeTable(
            "Things",
            List.of(new FreeTable.Column("docketNumber", 16, false), new FreeTable.Column("count", 8, true)),
            List.of(new RunLine("Things", "Invented.")),
            List.of(new RunLine("docket", "=cmd|' /C calc'!A0")),
            List.of(List.of("0779123", "12"), List.of("=1+1", "")));

    @Test
    void what_a_program_would_take_for_a_formula_is_guarded_and_each_row_says_of_what_it_is() throws IOException {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        TABLE.write(ListFormat.CSV, csv);
        List<String> lines = csv.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.get(0)).isEqualTo("docketNumber,count,docket");
        assertThat(lines.get(1)).startsWith("0779123,12,'=cmd");
        assertThat(lines.get(2)).startsWith("'=1+1,,'=cmd");
    }

    @Test
    void in_a_workbook_numbers_of_cases_are_texts_and_only_counts_are_numbers() throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        TABLE.write(ListFormat.XLSX, book);
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book.toByteArray()))) {
            List<Row> rows = read.getFirstSheet().read();
            assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(1).getCell(0).asString()).isEqualTo("0779123");
            assertThat(rows.get(1).getCell(1).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(read.getSheets().toList()).hasSize(2);
        }
    }
}
