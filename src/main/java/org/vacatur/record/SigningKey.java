package org.vacatur.record;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** The Ed25519 key that signs checkpoints, under the name it signs with; as C2SP signed notes want it. */
final class SigningKey {
    /** A DER-encoded Ed25519 public key ends in its 32 bytes (RFC 8410). */
    private static final int PUBLIC_BYTES = 32;

    private static final byte ED25519 = 1;

    private final String name;
    private final PrivateKey secret;
    private final byte[] open;

    /** Notes known to be its own: signing again takes milliseconds, and each look at the log compares every checkpoint. */
    private final Cache<String, Boolean> given =
            Caffeine.newBuilder().maximumSize(10_000).build();

    private SigningKey(String name, PrivateKey secret, byte[] open) {
        this.name = name;
        this.secret = secret;
        this.open = open;
    }

    /**
     * Makes a key and keeps it in a new file that only the service may read.
     *
     * @param name what it signs as
     */
    static SigningKey make(String name, Path file) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            boolean posix =
                    FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] owner = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            Files.createFile(file, owner);
            Files.writeString(
                    file,
                    pem("PRIVATE KEY", pair.getPrivate().getEncoded())
                            + pem("PUBLIC KEY", pair.getPublic().getEncoded()),
                    StandardOpenOption.WRITE,
                    StandardOpenOption.SYNC);
            return read(name, file);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("The key that signs checkpoints cannot be kept in " + file, e);
        }
    }

    /** Reads a key that was made before. */
    static SigningKey read(String name, Path file) {
        try {
            String text = Files.readString(file);
            PrivateKey secret = KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(block(text, "PRIVATE KEY")));
            byte[] encoded = block(text, "PUBLIC KEY");
            return new SigningKey(
                    name, secret, Arrays.copyOfRange(encoded, encoded.length - PUBLIC_BYTES, encoded.length));
        } catch (IOException e) {
            throw new UncheckedIOException("The key that signs checkpoints cannot be read from " + file, e);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("The file " + file + " holds no Ed25519 key as this service writes it", e);
        }
    }

    /** The line that verifiers are given: name, hash of the key and the key. */
    String verifierKey() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(typed(open));
    }

    /** A signed note: the text, an empty line, and the signature. */
    String sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            byte[] signed = signature.sign();
            byte[] line =
                    ByteBuffer.allocate(4 + signed.length).put(id()).put(signed).array();
            return text + "\n\u2014 " + name + " " + Base64.getEncoder().encodeToString(line) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a note is one that {@link #sign} gives; the same text is signed in the same way each time (RFC 8032, 5.1.6). */
    boolean gave(String note) {
        if (given.getIfPresent(note) != null) {
            return true;
        }
        int end = note.indexOf("\n\n");
        boolean gave = end >= 0 && sign(note.substring(0, end + 1)).equals(note);
        if (gave) {
            given.put(note, true);
        }
        return gave;
    }

    private byte[] id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            digest.update(typed(open));
            return Arrays.copyOf(digest.digest(), 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] typed(byte[] key) {
        return ByteBuffer.allocate(1 + key.length).put(ED25519).put(key).array();
    }

    private static String pem(String kind, byte[] bytes) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getEncoder().encodeToString(bytes) + "\n-----END " + kind
                + "-----\n";
    }

    private static byte[] block(String text, String kind) {
        String begin = "-----BEGIN " + kind + "-----";
        String end = "-----END " + kind + "-----";
        int from = text.indexOf(begin);
        int to = text.indexOf(end);
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no " + kind);
        }
        return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
    }
}
