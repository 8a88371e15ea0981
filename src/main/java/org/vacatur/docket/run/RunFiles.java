package org.vacatur.docket.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** The folder in which the files of each run lie while it goes on. */
public final class RunFiles {
    private final Path folder;

    /** Takes a folder; it is made when the first run comes. */
    public RunFiles(Path folder) {
        this.folder = folder;
    }

    /** Where the files of a run lie, as they came in. */
    Path sources(UUID run) {
        return of(run).resolve("files");
    }

    /** Where its rows lie, sorted by case. */
    Path spool(UUID run) {
        return of(run).resolve("spool");
    }

    /** Whether the files of a run are here. */
    boolean here(UUID run) {
        return Files.isDirectory(of(run));
    }

    /** Makes the folder of a new run. */
    void make(UUID run) {
        try {
            Files.createDirectories(sources(run));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of the run cannot be made", e);
        }
    }

    /** Removes what is no longer needed once a run has ended. */
    void tidy(UUID run) {
        remove(sources(run));
        remove(spool(run));
    }

    /** Removes all of a run. */
    void remove(UUID run) {
        remove(of(run));
    }

    /** Removes all of all runs. */
    void removeAll() {
        remove(folder);
    }

    /**
     * Takes a run to work on. The claim ends with the process, however that ends.
     *
     * @return empty if another process, or this one, works on it
     */
    Optional<Claim> claim(UUID run) {
        try {
            FileChannel channel =
                    FileChannel.open(of(run).resolve("claim"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock;
            try {
                lock = channel.tryLock();
            } catch (OverlappingFileLockException e) {
                lock = null;
            }
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new Claim(channel));
        } catch (IOException e) {
            throw new UncheckedIOException("The run cannot be claimed", e);
        }
    }

    /** The right to work on a run. */
    record Claim(FileChannel channel) implements AutoCloseable {
        @Override
        public void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException("The claim on the run cannot be given back", e);
            }
        }
    }

    private Path of(UUID run) {
        return folder.resolve(run.toString());
    }

    private static void remove(Path path) {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Files of a run cannot be removed", e);
        }
    }
}
