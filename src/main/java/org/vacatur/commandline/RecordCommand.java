package org.vacatur.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vacatur.verification.ExportVerifier;
import org.vacatur.verification.KeptCheckpoint;
import org.vacatur.verification.Verification;
import org.vacatur.verification.VerifierKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        versionProvider = VacaturCommand.Version.class,
        description = "What is done with the records of what was answered and decided.")
final class RecordCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Name what to do with the records: verify or replay.");
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            versionProvider = VacaturCommand.Version.class,
            description = "Checks an export of records with the public key alone, and names the first bad record.",
            footer = {"", "Exit codes: 0 all holds, 1 something does not, 2 a file cannot be read or the key is none."})
    static final class Verify implements Callable<Integer> {
        private static final int BROKEN = 1;
        private static final int UNREADABLE = 2;
        /** Longest key or checkpoint, in bytes, that is read; what is longer is neither. */
        private static final int LONGEST = 1 << 20;

        @Spec
        @Nullable
        CommandSpec spec;

        @Parameters(paramLabel = "EXPORT", description = "The export, as the service gave it.")
        Path export = Path.of("");

        @Option(
                names = "--key",
                required = true,
                paramLabel = "FILE",
                description = "The public key: one line, as GET /api/v1/records/public-key gives it."
                        + " Have it from somewhere else than the export.")
        Path key = Path.of("");

        @Option(
                names = "--checkpoint",
                paramLabel = "FILE",
                description = "A checkpoint that was kept outside the office; may be given more than once.")
        List<Path> checkpoints = List.of();

        @Override
        public Integer call() {
            var line = Objects.requireNonNull(spec).commandLine();
            Path file = key;
            try {
                VerifierKey trusted = VerifierKey.parse(new String(start(file), StandardCharsets.UTF_8));
                List<KeptCheckpoint> kept = new ArrayList<>();
                for (Path each : checkpoints) {
                    file = each;
                    kept.add(new KeptCheckpoint(each.toString(), start(each)));
                }
                file = export;
                try (InputStream in = Files.newInputStream(file)) {
                    return print(new ExportVerifier(trusted, kept).verify(in), line.getOut());
                }
            } catch (IOException e) {
                line.getErr().println(file + ": cannot be read; is the name right?");
            } catch (IllegalArgumentException e) {
                line.getErr().println(file + ": " + e.getMessage());
            }
            return UNREADABLE;
        }

        private int print(Verification result, PrintWriter out) {
            if (result instanceof Verification.Holds holds) {
                holds(holds, out);
                return VacaturCommand.FINE;
            }
            Verification.Broken broken = (Verification.Broken) result;
            String where = broken.record() > 0
                    ? " at record " + broken.record() + " (line " + broken.line() + ")"
                    : broken.line() > 0 ? " at line " + broken.line() : "";
            out.println("BROKEN" + where + ": " + broken.what() + ".");
            if (broken.line() > 0) {
                out.println("What comes after it was not looked at.");
            }
            return BROKEN;
        }

        private void holds(Verification.Holds holds, PrintWriter out) {
            out.println("HOLDS: " + holds.size() + " records of " + holds.origin()
                    + " are as they were when their checkpoint was"
                    + " signed; none was changed, removed, inserted or exchanged.");
            out.println("Root of the tree: " + holds.root());
            out.println(
                    holds.contents()
                            ? "Contents: every one is there and is the one that was recorded, or a later record seals or expunges it."
                            : "Contents: not in this export; only their hashes were checked.");
            if (holds.kept() > 0) {
                out.println("Checkpoints kept elsewhere: " + holds.kept() + ", none contradicts the export.");
            } else {
                out.println(
                        "Checkpoints kept elsewhere: none was given. A log that was cut off, forked, or put back to an older"
                                + " state can only be found against a checkpoint kept outside the office (--checkpoint).");
            }
        }

        private static byte[] start(Path file) throws IOException {
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes(LONGEST);
            }
        }
    }
}
