package org.vacatur.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.intake.Profile;
import org.vacatur.rulebook.RulesLocation;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The files of a docket, how they are to be read, and the folder to make of them. */
final class DocketInput {
    @Parameters(
            arity = "1..20",
            paramLabel = "FILE",
            description = "CSV, XLSX or NDJSON; several are joined by docket number.")
    List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "The folder to make.")
    @Nullable
    Path out;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = RecommendCommand.Day.class,
            description = "Date of judgment, year-month-day, for cases that give none; today if it is not given.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = Profile.PLAIN,
            description =
                    "How the files name their columns: a file of rules/profiles; ${DEFAULT-VALUE} if it is not given.")
    String profile = Profile.PLAIN;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "The rules folder; rules in the working directory, else beside the jar, if it is not given.")
    @Nullable
    String rules;

    /**
     * Looks at the files before anything is begun.
     *
     * @throws ParameterException naming the first that cannot be read
     */
    void requireReadable(CommandLine line) {
        for (Path file : files) {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new ParameterException(line, file + ": cannot be read; is the name right?");
            }
        }
    }

    /** Date of judgment for cases that give none. */
    LocalDate day(Clock clock) {
        return asOf == null ? LocalDate.now(clock) : asOf;
    }

    /**
     * The rules folder.
     *
     * @param home folder of the jar
     */
    Path rulesFolder(Path home) {
        return RulesLocation.find(rules, home);
    }
}
