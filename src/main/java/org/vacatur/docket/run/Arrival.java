package org.vacatur.docket.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** Files of one docket as they arrive, written to disk piece by piece. For one thread. */
public final class Arrival {
    private static final int LONGEST_NAME = 200;

    private final UUID id;
    private final Path folder;
    private final List<DocketStore.KeptFile> kept = new ArrayList<>();

    Arrival(UUID id, Path folder) {
        this.id = id;
        this.folder = folder;
    }

    UUID id() {
        return id;
    }

    List<DocketStore.KeptFile> kept() {
        return List.copyOf(kept);
    }

    /** How many files have arrived. */
    public int count() {
        return kept.size();
    }

    /**
     * Takes one more file.
     *
     * @param name as the person named it; only its last part is kept
     * @param most bytes that it may have
     * @return false if it has more; nothing is kept of it then
     * @throws IOException if it breaks off
     */
    public boolean take(String name, InputStream bytes, long most) throws IOException {
        Path file = folder.resolve(String.format(java.util.Locale.ROOT, "%04d", kept.size() + 1));
        MessageDigest digest = FileHash.digest();
        long left = most;
        try (OutputStream out =
                new DigestOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), digest)) {
            byte[] part = new byte[64 * 1024];
            for (int count = bytes.read(part); count >= 0; count = bytes.read(part)) {
                left -= count;
                if (left < 0) {
                    break;
                }
                out.write(part, 0, count);
            }
        }
        if (left < 0) {
            Files.delete(file);
            return false;
        }
        kept.add(new DocketStore.KeptFile(
                lastPart(name), most - left, HexFormat.of().formatHex(digest.digest())));
        return true;
    }

    private static String lastPart(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        String shown = last.isEmpty() ? "file" : last;
        if (shown.length() <= LONGEST_NAME) {
            return shown;
        }
        int from = shown.length() - LONGEST_NAME;
        // no half of a character
        return shown.substring(Character.isLowSurrogate(shown.charAt(from)) ? from + 1 : from);
    }
}
