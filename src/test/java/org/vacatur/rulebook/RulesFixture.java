package org.vacatur.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A small rules folder without an error, to be read as it is or broken in a copy. */
public final class RulesFixture {
    private RulesFixture() {}

    public static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(RulesFixture.class.getResource("/rulebook/rules"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy of the folder, to be changed. */
    static Path copy(Path to) {
        try (var files = Files.walk(folder())) {
            for (var each : files.toList()) {
                var target = to.resolve(folder().relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
            return to;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path folder, String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path folder, String file, byte[] content) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path folder, String file, String content) {
        write(folder, file, content.getBytes(StandardCharsets.UTF_8));
    }

    static void change(Path folder, String file, UnaryOperator<String> change) {
        var text = read(folder, file);
        var changed = change.apply(text);
        if (changed.equals(text)) {
            throw new IllegalStateException("The change changes nothing in " + file);
        }
        write(folder, file, changed);
    }

    /** The text without one line. */
    static String without(String text, int line) {
        var lines = Arrays.asList(text.split("\n", -1));
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(each -> each != line - 1)
                .mapToObj(lines::get)
                .collect(Collectors.joining("\n"));
    }
}
