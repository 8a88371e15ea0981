package org.vacatur.docket.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** What a file is, told by its first bytes and not by its name. */
enum FileForm {
    CSV,
    XLSX,
    NDJSON;

    private static final int LOOKED_AT = 8 << 20;
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final String SAVE = ". Open it in the program that made it and save it as XLSX or CSV";

    /**
     * Looks at a file.
     *
     * @throws FileRefused if it is of a form that is not read
     */
    static FileForm of(SourceFile file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file.path())) {
            head = in.readNBytes(512);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (head.length == 0) {
            throw new FileRefused(file.name(), "the file is empty");
        }
        if (text.startsWith("PK\u0003\u0004")) {
            return XLSX;
        }
        if (text.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            throw new FileRefused(
                    file.name(),
                    encrypted(file)
                            ? "the workbook is locked with a password. Save it without one"
                            : "this is a workbook of the old form (XLS)" + SAVE);
        }
        String other = other(text);
        if (!other.isEmpty()) {
            throw new FileRefused(file.name(), other);
        }
        String first = (text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text).strip();
        return first.startsWith("{") ? NDJSON : CSV;
    }

    private static String other(String head) {
        String first = head.strip().toLowerCase(java.util.Locale.ROOT);
        if (head.startsWith("%PDF")) {
            return "this is a PDF, not a table. Ask for the table it was printed from, as XLSX or CSV";
        }
        if (head.startsWith("\u001f\u008b") || head.startsWith("7z\u00bc\u00af") || head.startsWith("Rar!")) {
            return "the file is packed. Unpack it first";
        }
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff")) {
            return "the text is UTF-16 (called Unicode text in spreadsheets). Save it as CSV UTF-8";
        }
        if (head.indexOf('\u0000') >= 0) {
            return "this is no text and no workbook" + SAVE;
        }
        if (first.startsWith("<")) {
            return "this is a web page or XML, whatever its name says" + SAVE;
        }
        return first.startsWith("[")
                ? "this is one list in JSON. Write one case a line (NDJSON), without brackets around all"
                : "";
    }

    private static boolean encrypted(SourceFile file) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            byte[] bytes = in.readNBytes(LOOKED_AT);
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            return text.contains(new String(ENCRYPTED, StandardCharsets.ISO_8859_1));
        }
    }
}
