package org.vacatur.docket.papers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * SHA-256 over rows of a table: each cell in UTF-8 followed by the byte 1F, each row by 1E. What the page writes as {@code [U+202E]} counts as the
 * character itself.
 */
final class RowsHash {
    private static final byte CELL_END = 0x1F;
    private static final byte ROW_END = 0x1E;

    private RowsHash() {}

    /** 64 hexadecimal digits. */
    static String of(List<List<String>> rows) {
        MessageDigest digest = digest();
        for (List<String> row : rows) {
            for (String cell : row) {
                digest.update(cell.getBytes(StandardCharsets.UTF_8));
                digest.update(CELL_END);
            }
            digest.update(ROW_END);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
