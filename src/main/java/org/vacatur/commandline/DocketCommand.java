package org.vacatur.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.sample.SampleFormat;
import org.vacatur.docket.sample.StatewideDocket;
import org.vacatur.docket.sample.StatewidePlan;
import org.vacatur.docket.sample.Written;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "docket",
        mixinStandardHelpOptions = true,
        versionProvider = VacaturCommand.Version.class,
        description = "What is done with a docket, a file of many cases.")
final class DocketCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Name what to do with a docket: sample, review, compare, worklist, parity or templates.");
    }

    @Command(
            name = "sample",
            mixinStandardHelpOptions = true,
            versionProvider = VacaturCommand.Version.class,
            description =
                    "Writes an invented statewide docket, of the sizes published in 2017 and with the offices' decisions as facts."
                            + " Every row is labelled synthetic. The same seed gives the same bytes.")
    static final class Sample implements Callable<Integer> {
        @Spec
        @Nullable
        CommandSpec spec;

        @Option(
                names = "--cases",
                paramLabel = "N",
                defaultValue = "24483",
                description = "How many cases, at most 1,000,000; ${DEFAULT-VALUE}, as published, if it is not given.")
        int cases;

        @Option(
                names = "--seed",
                paramLabel = "S",
                defaultValue = "1",
                description = "A whole number that the chance starts from; ${DEFAULT-VALUE} if it is not given.")
        long seed;

        @Option(
                names = "--out",
                paramLabel = "FILE",
                required = true,
                description = "The file to write, named .csv or .ndjson.")
        @Nullable
        Path out;

        @Option(names = "--force", description = "Overwrite the file if it is there.")
        boolean force;

        @Override
        public Integer call() {
            var line = Objects.requireNonNull(spec).commandLine();
            Path file = Objects.requireNonNull(out);
            SampleFormat format = SampleFormat.of(file.toString())
                    .orElseThrow(() -> new ParameterException(
                            line, file + ": the name says no format; end it in .csv or .ndjson."));
            if (cases < 1 || cases > StatewideDocket.MOST_CASES) {
                throw new ParameterException(
                        line,
                        "Invalid value for option '--cases': is '%d'; a number from 1 to %d is wanted"
                                .formatted(cases, StatewideDocket.MOST_CASES));
            }
            if (Files.isDirectory(file)) {
                throw new ParameterException(line, file + ": is a folder; name a file in it.");
            }
            if (Files.exists(file) && !force) {
                throw new ParameterException(
                        line, file + ": is there already and was left as it is; --force overwrites it.");
            }
            StatewidePlan plan = StatewidePlan.published();
            try {
                Written written = write(new StatewideDocket(plan, cases, seed), file, format);
                report(written, plan, file, line.getErr());
                return VacaturCommand.FINE;
            } catch (FileAlreadyExistsException e) {
                line.getErr().println(e.getFile() + ": is left from a try that broke off; remove it and try again.");
                return VacaturCommand.ERROR;
            } catch (IOException e) {
                line.getErr().println(file + ": cannot be written; is the folder there, and is there room?");
                return VacaturCommand.ERROR;
            }
        }

        /** Whole or not at all: a file that broke off would pass for a smaller docket. */
        private static Written write(StatewideDocket docket, Path file, SampleFormat format) throws IOException {
            Path begun = Files.createFile(file.resolveSibling(file.getFileName() + ".part"));
            try {
                Written written;
                try (Writer writer = Files.newBufferedWriter(begun)) {
                    written = format.write(docket, writer);
                }
                Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
                return written;
            } finally {
                Files.deleteIfExists(begun);
            }
        }

        private void report(Written written, StatewidePlan plan, Path file, PrintWriter err) {
            err.printf(
                    Locale.ROOT,
                    "%s: %,d cases with %,d charges in %,d rows, all of them synthetic (seed %d).%n",
                    file,
                    written.cases(),
                    written.charges(),
                    written.rows(),
                    seed);
            err.printf(
                    Locale.ROOT,
                    "Meant to come out: %,d dismissed of %,d relevant cases.%n",
                    written.dismissed(),
                    written.relevant());
            if (cases != plan.cases()) {
                err.printf(
                        Locale.ROOT,
                        "The published plan of %,d cases was scaled by largest remainders.%n",
                        plan.cases());
            }
        }
    }
}
