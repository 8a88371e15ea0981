package org.vacatur.verification;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 as RFC 6962 (2.1) uses it: leaves and nodes of the tree are told apart by their first byte. Not for several threads. */
final class Sha256 {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final MessageDigest digest;

    Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    byte[] leaf(byte[] bytes, int from, int to) {
        digest.update(LEAF);
        digest.update(bytes, from, to - from);
        return digest.digest();
    }

    byte[] node(byte[] left, byte[] right) {
        digest.update(NODE);
        digest.update(left);
        digest.update(right);
        return digest.digest();
    }

    byte[] of(byte[]... parts) {
        for (byte[] each : parts) {
            digest.update(each);
        }
        return digest.digest();
    }

    byte[] salted(byte[] salt, byte[] bytes, int from, int to) {
        digest.update(salt);
        digest.update(bytes, from, to - from);
        return digest.digest();
    }
}
