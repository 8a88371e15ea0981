package org.vacatur.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.lists.PackRefused;
import org.vacatur.docket.lists.WrittenPack;
import org.vacatur.docket.run.PackComparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = VacaturCommand.Version.class,
        description = {
            "Compares two packs, and writes what changed as CSV.",
            "Every charge that belongs elsewhere than in the earlier pack, is new or is gone, with the rules on both sides,",
            "to standard output."
        })
final class DocketCompareCommand implements Callable<Integer> {
    private final OutputStream out;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "BEFORE",
            description = "The earlier pack: its folder, or its ZIP file from the service.")
    @Nullable
    Path before;

    @Parameters(index = "1", paramLabel = "AFTER", description = "The later pack.")
    @Nullable
    Path after;

    @Option(
            names = "--delta",
            description = "The later pack is of a file that holds only what changed; what it lacks is not gone.")
    boolean delta;

    DocketCompareCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
        try (WrittenPack one = WrittenPack.open(Objects.requireNonNull(before));
                WrittenPack other = WrittenPack.open(Objects.requireNonNull(after))) {
            err.println("Before: " + one.run());
            err.println("After: " + other.run());
            err.printf(Locale.ROOT, "%,d charges changed.%n", PackComparison.write(one, other, delta, out));
            return VacaturCommand.FINE;
        } catch (PackRefused e) {
            err.println(e.getMessage());
            return VacaturCommand.REFUSED;
        }
    }
}
