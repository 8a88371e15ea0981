package org.vacatur.doors;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names what must not be said: HMAC-SHA256 under a key that is made when the process starts and never leaves it. The same is named the same
 * until the process ends, and nothing can be guessed back by trying.
 */
final class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SHOWN = 12;

    private final SecretKeySpec key;

    KeyedHash() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** All 64 hexadecimal digits. */
    String whole(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + ALGORITHM, e);
        }
    }

    /** The first 12 digits, enough to tell callers apart in a log. */
    String shown(String text) {
        return whole(text).substring(0, SHOWN);
    }
}
