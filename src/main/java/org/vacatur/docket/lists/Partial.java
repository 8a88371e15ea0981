package org.vacatur.docket.lists;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Files and folders that are there whole or not at all. They are written beside their place under a name that ends in
 * {@code .partial}; what a killed run left under that name is removed by the next.
 */
public final class Partial {
    private static final String PARTIAL = ".partial";
    private static final String REPLACED = ".replaced";

    private Partial() {}

    /** Writes to the stream or folder that it is given. */
    public interface Writing<T> {
        void to(T place) throws IOException;
    }

    /** One that is there is replaced in one step. */
    public static void file(Path file, Writing<OutputStream> writing) throws IOException {
        Path partial = beside(file, PARTIAL);
        try {
            try (OutputStream to = new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16)) {
                writing.to(to);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** One that is there is moved away last; between that and the new one no folder has the name. */
    public static void folder(Path folder, Writing<Path> writing) throws IOException {
        Path partial = beside(folder, PARTIAL);
        Path replaced = beside(folder, REPLACED);
        try {
            remove(partial);
            Files.createDirectories(partial);
            writing.to(partial);
            remove(replaced);
            if (Files.exists(folder)) {
                Files.move(folder, replaced, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
            remove(replaced);
        } finally {
            remove(partial);
        }
    }

    private static Path beside(Path place, String end) {
        Path whole = place.toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + end);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(each);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
