package org.vacatur.rulebook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;

/** The version of a rule set: the hash of its files, the same on every machine and under every editor. */
final class CanonicalVersion {
    private CanonicalVersion() {}

    /** SHA-256, in hexadecimal, over path, length and text of each file, sorted by path. */
    static String of(Collection<TextFile> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.stream().sorted(Comparator.comparing(TextFile::path)).forEach(each -> {
                var text = each.canonical().getBytes(StandardCharsets.UTF_8);
                digest.update((each.path() + "\n" + text.length + "\n").getBytes(StandardCharsets.UTF_8));
                digest.update(text);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
