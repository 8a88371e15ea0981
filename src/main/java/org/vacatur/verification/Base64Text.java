package org.vacatur.verification;

import java.util.Base64;

/** Base64 of RFC 4648, section 4, in the one way to write each row of bytes. */
final class Base64Text {
    private Base64Text() {}

    static byte[] strict(String text, int length, String what) throws Flaw {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length == length
                    && Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // said below, with what was looked for
        }
        throw new Flaw("the " + what + " is not " + length + " bytes in base64");
    }
}
