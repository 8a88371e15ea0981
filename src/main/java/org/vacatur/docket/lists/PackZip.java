package org.vacatur.docket.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder as one ZIP file, whose bytes follow from the names and bytes of its files alone. */
public final class PackZip {
    /**
     * The time of every entry: local, as ZIP has it, so no zone shows. Not the first that ZIP can tell: beside that one the
     * libraries write the time in UTC.
     */
    static final LocalDateTime WHENEVER = LocalDateTime.of(1980, 2, 1, 0, 0);

    private PackZip() {}

    /**
     * Writes every file of the folder, in the order of their paths.
     *
     * @param to flushed, not closed
     */
    public static void write(Path folder, OutputStream to) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        for (String name : PackIndex.names(folder)) {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(WHENEVER);
            zip.putNextEntry(entry);
            Files.copy(folder.resolve(name), zip);
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    /** Writes it to a file, which is there only once it is whole; one of that name is replaced. */
    public static void write(Path folder, Path file) throws IOException {
        Partial.file(file, to -> write(folder, to));
    }
}
