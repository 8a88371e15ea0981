package org.vacatur.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.util.FileSystemUtils;

/** Files that are kept elsewhere, laid out in a folder for as long as they are read. */
public final class FilesInFolder {
    private FilesInFolder() {}

    /**
     * Lays the files out, reads them, and takes them away again.
     *
     * @param files text by path
     * @param read what is done with the folder
     * @throws IllegalArgumentException if a path leads out of the folder
     */
    public static <T> T with(Map<String, String> files, Function<Path, T> read) {
        try {
            Path folder = Files.createTempDirectory("rules");
            try {
                for (var each : files.entrySet()) {
                    Path file = folder.resolve(each.getKey()).normalize();
                    if (!file.startsWith(folder)) {
                        throw new IllegalArgumentException("A kept file lies outside the rules folder");
                    }
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    Files.writeString(file, each.getValue());
                }
                return read.apply(folder);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The kept rules cannot be read again", e);
        }
    }
}
