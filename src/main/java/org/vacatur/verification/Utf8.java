package org.vacatur.verification;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text of bytes that are UTF-8 and nothing else. */
final class Utf8 {
    private Utf8() {}

    static String strict(byte[] bytes, int from, int to) throws Flaw {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        // what is not UTF-8 was replaced, so it does not lead back to the same bytes
        byte[] back = text.getBytes(StandardCharsets.UTF_8);
        if (!Arrays.equals(back, 0, back.length, bytes, from, to)) {
            throw new Flaw("is not UTF-8");
        }
        return text;
    }
}
