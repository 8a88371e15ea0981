package org.vacatur.verification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** The public key that checkpoints are signed with, as a C2SP verifier key: name, key hash and Ed25519 key, with a plus between them. */
public final class VerifierKey {
    private static final byte ED25519 = 1;
    private static final int HASH_LENGTH = 4;
    private static final int KEY_LENGTH = 32;
    /** What stands before the bytes of an Ed25519 key in an X.509 SubjectPublicKeyInfo (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] hash;
    private final PublicKey key;

    private VerifierKey(String name, byte[] hash, PublicKey key) {
        this.name = name;
        this.hash = hash;
        this.key = key;
    }

    /**
     * Reads {@code NAME+HASH+KEY}, the form of {@code GET /api/v1/records/public-key}.
     *
     * @param line the line; white space around it does not count
     * @throws IllegalArgumentException saying what is wrong with it
     */
    public static VerifierKey parse(String line) {
        String[] parts = line.strip().split("\\+", 3);
        if (parts.length < 3 || !isName(parts[0])) {
            throw new IllegalArgumentException("A key is one line NAME+HASH+KEY, as the service gives it.");
        }
        try {
            byte[] typed = Base64Text.strict(parts[2], 1 + KEY_LENGTH, "key");
            byte[] hashed = new Sha256().of((parts[0] + '\n').getBytes(StandardCharsets.UTF_8), typed);
            byte[] hash = Arrays.copyOf(hashed, HASH_LENGTH);
            if (typed[0] != ED25519) {
                throw new IllegalArgumentException("The key is not an Ed25519 key.");
            }
            if (!parts[1].equals(HexFormat.of().formatHex(hash))) {
                throw new IllegalArgumentException(
                        "The key is damaged: its hash is not the one of its name and bytes.");
            }
            return new VerifierKey(parts[0], hash, ed25519(typed));
        } catch (Flaw e) {
            throw new IllegalArgumentException("The key is damaged: " + e.what() + ".", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The key is damaged: its bytes are no Ed25519 key.", e);
        }
    }

    /** A name as C2SP allows: no space, no plus, no control character. */
    static boolean isName(String text) {
        return !text.isEmpty()
                && text.codePoints()
                        .noneMatch(each -> each == '+'
                                || Character.isWhitespace(each)
                                || Character.isSpaceChar(each)
                                || Character.isISOControl(each));
    }

    String name() {
        return name;
    }

    /** Whether a signature of this name and key hash is said to be of this key. */
    boolean is(String signer, byte[] hashAndSignature) {
        return name.equals(signer) && Arrays.equals(hash, 0, HASH_LENGTH, hashAndSignature, 0, HASH_LENGTH);
    }

    boolean signed(byte[] text, byte[] hashAndSignature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(text);
            return ed25519.verify(hashAndSignature, HASH_LENGTH, hashAndSignature.length - HASH_LENGTH);
        } catch (SignatureException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform from 15 on has Ed25519.", e);
        }
    }

    private static PublicKey ed25519(byte[] typed) throws GeneralSecurityException {
        byte[] encoded = Arrays.copyOf(X509, X509.length + KEY_LENGTH);
        System.arraycopy(typed, 1, encoded, X509.length, KEY_LENGTH);
        PublicKey key = KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        // only here is it found out whether the bytes are a point of the curve
        Signature.getInstance("Ed25519").initVerify(key);
        return key;
    }
}
