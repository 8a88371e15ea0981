package org.vacatur.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/**
 * A log for tests, written from the page about the form of records and by nothing of the service: canonical JSON by a library, the tree by
 * the recursion that RFC 6962 defines it with.
 */
public final class SignedLog {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** A content; absent where it was removed. */
    public record Content(String name, String salt, String text, boolean absent) {}

    /** A record before it is chained to others. */
    public record Entry(String type, String object, Map<String, Object> details, List<Content> contents) {
        public Entry holding(String name, String text) {
            return with(new Content(
                    name,
                    HexFormat.of().formatHex(hash((type + object + name + text).getBytes(StandardCharsets.UTF_8))),
                    text,
                    false));
        }

        public Entry lacking(String name, String text) {
            Content there = holding(name, text).contents().get(contents.size());
            return with(new Content(name, there.salt(), text, true));
        }

        private Entry with(Content content) {
            List<Content> more = new ArrayList<>(contents);
            more.add(content);
            return new Entry(type, object, details, more);
        }
    }

    private final String origin;
    private final KeyPair key;
    private final List<Entry> entries;

    private SignedLog(String origin, KeyPair key, List<Entry> entries) {
        this.origin = origin;
        this.key = key;
        this.entries = entries;
    }

    /** An empty log with a key of its own. */
    public static SignedLog of(String origin) {
        return new SignedLog(origin, newKey(), new ArrayList<>());
    }

    public static KeyPair newKey() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Entry entry(String type, String object) {
        return new Entry(type, object, Map.of(), List.of());
    }

    public static Entry export(boolean contents) {
        return new Entry(
                "EXPORT",
                "e0000000-0000-4000-8000-000000000001",
                Map.of("contents", contents ? "yes" : "no"),
                List.of());
    }

    public SignedLog add(Entry entry) {
        entries.add(entry);
        return this;
    }

    /** The same records up to this number, under the same key. */
    public SignedLog first(int number) {
        return new SignedLog(origin, key, new ArrayList<>(entries.subList(0, number)));
    }

    /** The same records, signed by somebody else. */
    public SignedLog signedWith(KeyPair other) {
        return new SignedLog(origin, other, entries);
    }

    public int size() {
        return entries.size();
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The canonical records, chained. */
    public List<String> records() {
        List<String> records = new ArrayList<>();
        String previous = "0".repeat(64);
        for (Entry each : entries) {
            String record = record(each, records.size() + 1, previous);
            records.add(record);
            previous = leafOf(record);
        }
        return records;
    }

    public String export() {
        Object contents = entries.get(entries.size() - 1).details().get("contents");
        return export("yes".equals(contents), records()) + note(size());
    }

    /** All but the signed note. */
    public String export(boolean contents, List<String> records) {
        StringBuilder text = new StringBuilder("vacatur-export 1\ncontents " + (contents ? "yes" : "no") + "\n");
        for (int i = 0; i < records.size(); i++) {
            text.append("record ")
                    .append(leafOf(records.get(i)))
                    .append(' ')
                    .append(records.get(i))
                    .append('\n');
            for (Content each : contents ? entries.get(i).contents() : List.<Content>of()) {
                text.append(
                        each.absent() ? "" : "content " + each.name() + " " + each.salt() + " " + each.text() + "\n");
            }
        }
        return text.append("checkpoint\n").toString();
    }

    /** The checkpoint over the first records. */
    public String note(int size) {
        return note(
                origin,
                size,
                rootOf(records().subList(0, size).stream().map(SignedLog::leaf).toList()));
    }

    public String note(String ofOrigin, long size, byte[] root) {
        return sign(ofOrigin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n");
    }

    public String sign(String body) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key.getPrivate());
            signature.update(body.getBytes(StandardCharsets.UTF_8));
            byte[] line =
                    ByteBuffer.allocate(68).put(keyHash()).put(signature.sign()).array();
            return body + "\n\u2014 " + origin + " " + Base64.getEncoder().encodeToString(line) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String verifierKey() {
        return origin + "+" + HexFormat.of().formatHex(keyHash()) + "+"
                + Base64.getEncoder().encodeToString(typedKey());
    }

    private byte[] keyHash() {
        return Arrays.copyOf(hash((origin + "\n").getBytes(StandardCharsets.UTF_8), typedKey()), 4);
    }

    private byte[] typedKey() {
        byte[] encoded = key.getPublic().getEncoded();
        byte[] typed = Arrays.copyOfRange(encoded, encoded.length - 33, encoded.length);
        typed[0] = 1;
        return typed;
    }

    private static String record(Entry entry, int sequence, String previous) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("form", "vacatur-record-1");
        record.put("sequence", Integer.toString(sequence));
        record.put("previous", previous);
        record.put("type", entry.type());
        record.put("at", "2026-03-02T09:15:%02d.250Z".formatted(sequence % 60));
        record.put("actor", Map.of("subject", "p-17", "issuer", "https://id.example"));
        record.put("district", "ESSEX");
        if (entry.object() != null) {
            record.put("object", entry.object());
        }
        record.put("details", entry.details());
        Map<String, String> hashes = new TreeMap<>();
        for (Content each : entry.contents()) {
            hashes.put(
                    each.name(),
                    HexFormat.of()
                            .formatHex(hash(
                                    HexFormat.of().parseHex(each.salt()),
                                    each.text().getBytes(StandardCharsets.UTF_8))));
        }
        record.put("contents", hashes);
        return canonical(record);
    }

    /** Canonical JSON of a value, by a library that nothing else here uses. */
    public static String canonical(Object value) {
        try {
            return new JsonCanonicalizer(MAPPER.writeValueAsString(value)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String leafOf(String record) {
        return HexFormat.of().formatHex(leaf(record));
    }

    public static byte[] leaf(String record) {
        return hash(new byte[] {0}, record.getBytes(StandardCharsets.UTF_8));
    }

    /** The Merkle tree hash, word for word as RFC 6962 (2.1) defines it. */
    public static byte[] rootOf(List<byte[]> leaves) {
        int n = leaves.size();
        if (n < 2) {
            return n == 0 ? hash() : leaves.get(0);
        }
        int k = Integer.highestOneBit(n - 1);
        return hash(new byte[] {1}, rootOf(leaves.subList(0, k)), rootOf(leaves.subList(k, n)));
    }

    public static byte[] hash(byte[]... parts) {
        try {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (byte[] each : parts) {
                all.writeBytes(each);
            }
            return MessageDigest.getInstance("SHA-256").digest(all.toByteArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
