package org.vacatur.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The file beside the key to which each checkpoint is added. Nobody who holds the database alone can change it. */
final class CheckpointFile {
    /** A note has five lines; an empty one stands between two notes. */
    private static final int LINES = 5;

    private final Path file;
    private final String origin;
    private final SigningKey key;

    CheckpointFile(Path file, String origin, SigningKey key) {
        this.file = file;
        this.origin = origin;
        this.key = key;
    }

    /** Adds one; when this returns, it is on disk. */
    void add(Checkpoint checkpoint) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(
                    file,
                    checkpoint.note() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint cannot be added to " + file, e);
        }
    }

    /** The last one of this log. One that was cut short, because the service was killed in the middle of it, does not count. */
    Optional<Checkpoint> last() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return IntStream.iterate(lines.size() - LINES, from -> from >= 0, from -> from - 1)
                    .filter(from -> lines.get(from).equals(origin))
                    .mapToObj(from -> String.join("\n", lines.subList(from, from + LINES)) + "\n")
                    .filter(key::gave)
                    .findFirst()
                    .map(note -> Checkpoint.read(origin, key, note));
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoints in " + file + " cannot be read", e);
        }
    }
}
