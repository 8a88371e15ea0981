package org.vacatur.record;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A signed checkpoint.
 *
 * @param size records under it
 * @param root root of the tree over them
 * @param note the signed note (C2SP)
 */
record Checkpoint(long size, String root, String note) {
    private static final int ROOT_BYTES = 32;

    /** What is signed. */
    static String text(String origin, long size, String root) {
        return origin + "\n" + size + "\n"
                + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(root)) + "\n";
    }

    /**
     * Reads a note.
     *
     * @throws LogDamaged if it is not a checkpoint of this log, signed with this key
     */
    static Checkpoint read(String origin, SigningKey key, String note) {
        List<String> lines = note.lines().toList();
        try {
            byte[] root = Base64.getDecoder().decode(lines.get(2));
            long size = Long.parseLong(lines.get(1));
            if (lines.get(0).equals(origin) && size >= 0 && root.length == ROOT_BYTES && key.gave(note)) {
                return new Checkpoint(size, HexFormat.of().formatHex(root), note);
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            // told below, with what is as little a checkpoint
        }
        throw new LogDamaged("a checkpoint is not one that this service signed as " + origin + " with its key");
    }
}
