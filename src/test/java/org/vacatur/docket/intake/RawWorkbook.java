package org.vacatur.docket.intake;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes workbooks as no spreadsheet would, part by part, so that much can be made of little. */
final class RawWorkbook {
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    private final String name;
    private final Map<String, String> more = new LinkedHashMap<>();
    private Iterable<String> rows = List.of();
    private String workbookProperties = "";
    private String prolog = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private RawWorkbook(String name) {
        this.name = name;
    }

    static RawWorkbook named(String name) {
        return new RawWorkbook(name);
    }

    static String inline(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static List<String> header() {
        return new ArrayList<>(List.of("<row r=\"1\">" + inline("A1", "docketNumber") + inline("B1", "district")
                + inline("C1", "offense") + inline("D1", "number") + "</row>"));
    }

    RawWorkbook rows(Iterable<String> given) {
        rows = given;
        return this;
    }

    RawWorkbook workbookProperties(String xml) {
        workbookProperties = xml;
        return this;
    }

    RawWorkbook prologOfSheet(String xml) {
        prolog = xml;
        return this;
    }

    RawWorkbook text(String items) {
        return part("xl/sharedStrings.xml", "<sst " + MAIN + ">" + items + "</sst>");
    }

    RawWorkbook style(int format) {
        return part(
                "xl/styles.xml",
                "<styleSheet " + MAIN + "><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" + format
                        + "\"/></cellXfs></styleSheet>");
    }

    RawWorkbook part(String path, String content) {
        more.put(path, content);
        return this;
    }

    Path write(Path folder) {
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(2);
            put(zip, "[Content_Types].xml", "<Types/>");
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook " + MAIN
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + workbookProperties
                            + "<sheets><sheet name=\"One\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            for (Map.Entry<String, String> each : more.entrySet()) {
                put(zip, each.getKey(), each.getValue());
            }
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(zip, prolog + "<worksheet " + MAIN + "><sheetData>");
            for (String row : rows) {
                write(zip, row);
            }
            write(zip, "</sheetData></worksheet>");
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String path, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        write(zip, content);
        zip.closeEntry();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
