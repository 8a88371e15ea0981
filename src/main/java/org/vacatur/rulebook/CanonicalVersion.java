package org.vacatur.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The version of a rule set: its files and their hash, the same on every machine and under every editor.
 *
 * @param hash SHA-256, in hexadecimal, over path, length and text of each file, sorted by path
 * @param files canonical text of each file by path
 */
record CanonicalVersion(String hash, Map<String, String> files) {
    static CanonicalVersion of(Collection<TextFile> files) {
        SortedMap<String, String> canonical = new TreeMap<>();
        files.forEach(each -> canonical.put(each.path(), each.canonical()));
        return of(canonical);
    }

    /** Of files whose text is canonical already. */
    static CanonicalVersion of(Map<String, String> files) {
        SortedMap<String, String> sorted = new TreeMap<>(files);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            sorted.forEach((path, canonical) -> {
                var text = canonical.getBytes(StandardCharsets.UTF_8);
                digest.update((path + "\n" + text.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(text);
            });
            return new CanonicalVersion(
                    HexFormat.of().formatHex(digest.digest()), Collections.unmodifiableSortedMap(sorted));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
