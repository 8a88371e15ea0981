package org.vacatur.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.lists.Partial;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A file that a command writes in the place of the output, whole or not at all. */
final class FileToWrite {
    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write; printed if it is not given.")
    @Nullable
    Path file;

    @Option(names = "--force", description = "Overwrite the file if it is there.")
    boolean force;

    /** Refuses a file that is there. */
    void look() {
        if (file == null) {
            return;
        }
        if (Files.isDirectory(file)) {
            throw refused(file + ": is a folder; name a file in it.");
        }
        if (Files.exists(file) && !force) {
            throw refused(file + ": is there already and was left as it is; --force overwrites it.");
        }
    }

    /** Writes a text, or prints it as it is. */
    void write(String text, PrintWriter out) {
        if (file == null) {
            out.print(text);
            out.flush();
        } else {
            write(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Writes bytes.
     *
     * @throws UncheckedIOException that says in words which file could not be written
     */
    static void write(Path file, byte[] bytes) {
        try {
            Partial.file(file, to -> to.write(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": cannot be written; is the folder there, and is there room?", e);
        }
    }

    private ParameterException refused(String why) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), why);
    }
}
