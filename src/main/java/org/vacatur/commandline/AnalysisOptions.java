package org.vacatur.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.vacatur.docket.analysis.Analysed;
import org.vacatur.docket.analysis.CasesToAnalyse;
import org.vacatur.docket.analysis.DocketAnalyser;
import org.vacatur.docket.intake.Profile;
import org.vacatur.docket.intake.ProfileRefused;
import org.vacatur.docket.intake.Profiles;
import org.vacatur.docket.run.FileCases;
import org.vacatur.docket.run.OfflineDocket;
import org.vacatur.docket.run.RunRefused;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** Analyses a docket on the command line. */
final class AnalysisOptions {
    /** A terminal that is written to for each row is slower than the reading. */
    private static final int ROWS_SHOWN = 1_000;

    @Mixin
    DocketInput input = new DocketInput();

    /** Writes what came of it into the folder. */
    @FunctionalInterface
    interface Writes {
        void to(Path folder, Analysed analysed) throws IOException;
    }

    /**
     * Analyses the files and has the result written.
     *
     * @return the exit code
     */
    int analyse(
            CommandLine line,
            Path home,
            Clock clock,
            DocketAnalyser.Wanted wanted,
            CountyPolicy policy,
            Writes writes) {
        Path folder = Objects.requireNonNull(input.out);
        input.requireReadable(line);
        if (Files.exists(folder)) {
            throw new ParameterException(
                    line, folder + ": is there already and was left as it is; name another folder.");
        }
        Path place = input.rulesFolder(home);
        ProgressLine progress = new ProgressLine(line.getErr(), System.console() != null);
        try {
            Profile columns = new Profiles(place).named(input.profile);
            RuleSet ruleSet = Rulebook.begin(place).ruleSet("dookhan");
            LocalDate day = input.day(clock);
            try (FileCases source = new FileCases(ruleSet, columns, input.files, beside(folder))) {
                AtomicLong rows = new AtomicLong();
                CasesToAnalyse cases = source.read(read -> {
                    rows.set(read);
                    if (read % ROWS_SHOWN == 0) {
                        progress.show(new OfflineDocket.Progress(read, 0, 0));
                    }
                });
                List<String> names = input.files.stream()
                        .map(each -> String.valueOf(each.getFileName()))
                        .toList();
                Analysed analysed = new DocketAnalyser(Set.of(wanted), ruleSet, policy, day)
                        .analyse(
                                names,
                                cases,
                                done -> progress.show(
                                        new OfflineDocket.Progress(rows.get(), source.accounted(), done)));
                progress.end();
                writes.to(folder, analysed);
                report(folder, source.rejected(), line.getErr());
            }
            return VacaturCommand.FINE;
        } catch (RunRefused | ProfileRefused e) {
            progress.end();
            line.getErr().println(e.getMessage());
            return VacaturCommand.REFUSED;
        } catch (IOException e) {
            progress.end();
            line.getErr().println(folder + ": cannot be written; may you write there, and is there room?");
            return VacaturCommand.ERROR;
        }
    }

    private static Path beside(Path folder) {
        Path whole = folder.toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + ".rows");
    }

    private static void report(Path folder, long rejected, PrintWriter err) {
        if (rejected > 0) {
            err.printf(
                    Locale.ROOT,
                    "%,d rows could not be used; docket review writes them out with the reason of each.%n",
                    rejected);
        }
        err.println("Written: " + folder);
    }
}
