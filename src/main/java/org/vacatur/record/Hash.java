package org.vacatur.record;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hashes of the log: SHA-256, in lower-case hexadecimal. */
final class Hash {
    /** What the first record names as the one before. */
    static final String NONE = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Hash() {}

    /** Whether a text is written as one of these hashes is. */
    static boolean isOne(String text) {
        return text.matches("[0-9a-f]{64}");
    }

    /** Of a record (RFC 6962, 2.1). */
    static String ofLeaf(String record) {
        return sha256(LEAF, utf8(record));
    }

    /** Of two neighbours in the tree (RFC 6962, 2.1). */
    static String ofNode(String left, String right) {
        return sha256(NODE, HEX.parseHex(left), HEX.parseHex(right));
    }

    /** Of a content with its salt. */
    static String ofContent(String salt, String content) {
        return sha256(HEX.parseHex(salt), utf8(content));
    }

    /** Of a text that is compared only. */
    static String ofText(String text) {
        return sha256(utf8(text));
    }

    /** The root of a tree without leaves. */
    static String ofNothing() {
        return sha256();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return HEX.formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
