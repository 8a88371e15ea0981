package org.vacatur.contract.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;

/** A file that is made to be sent: whole on disk before the first byte of it is, and gone with the last. */
public final class WholeFile {
    private WholeFile() {}

    /** Makes the content of a file. */
    @FunctionalInterface
    public interface Writes {
        /** Writes it. */
        void to(Path file) throws IOException;
    }

    /**
     * Makes a file.
     *
     * @param writes its content; if it fails, there is no file
     */
    public static Resource of(Writes writes) {
        try {
            Path file = Files.createTempFile("download", null);
            boolean whole = false;
            try {
                writes.to(file);
                whole = true;
            } finally {
                if (!whole) {
                    Files.deleteIfExists(file);
                }
            }
            return new InputStreamResource(() -> Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be made", e);
        }
    }
}
