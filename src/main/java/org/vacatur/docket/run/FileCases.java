package org.vacatur.docket.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.springframework.util.FileSystemUtils;
import org.vacatur.docket.analysis.CasesToAnalyse;
import org.vacatur.docket.intake.FileRefused;
import org.vacatur.docket.intake.Intake;
import org.vacatur.docket.intake.IntakeLimits;
import org.vacatur.docket.intake.Profile;
import org.vacatur.docket.intake.SourceFile;
import org.vacatur.rulebook.RuleSet;

/** The cases of files, without a run. Nothing of them is left once it is closed. */
public final class FileCases implements AutoCloseable {
    private final Path spool;
    private final SpooledCases cases;
    private long accounted;
    private long rejected;

    /**
     * Takes where they come from.
     *
     * @param files the files, joined by docket number
     * @param spool folder for their rows while it is open; removed at the end, and what a killed process left there at the start
     */
    public FileCases(RuleSet rules, Profile profile, List<Path> files, Path spool) {
        this.spool = spool;
        Intake intake = new Intake(rules.docketNumbers(), profile, IntakeLimits.defaults());
        List<SourceFile> sources = files.stream()
                .map(each -> new SourceFile(each, String.valueOf(each.getFileName())))
                .toList();
        this.cases = new SpooledCases(intake, sources, spool, null);
    }

    /**
     * Reads the files.
     *
     * @param read is told how many rows were read
     * @return the cases
     * @throws RunRefused if a file is not read at all
     */
    public CasesToAnalyse read(LongConsumer read) {
        try {
            FileSystemUtils.deleteRecursively(spool);
            Files.createDirectories(spool);
            cases.find(read);
        } catch (FileRefused e) {
            throw new RunRefused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new RunRefused(spool + ": cannot be made; is there room, and may you write there?");
        }
        return to -> {
            try (Cases.Reading reading = cases.from(0)) {
                for (FoundCase each = reading.next(); each != null; each = reading.next()) {
                    accounted += each.rows().input();
                    rejected += each.rows().rejected();
                    if (each.facts() != null) {
                        to.accept(new CasesToAnalyse.OneCase(each.facts(), Set.of(), each.synthetic()));
                    }
                }
            }
        };
    }

    /** Rows of the cases given so far. */
    public long accounted() {
        return accounted;
    }

    /** Rows that could not be used, of the cases given so far. */
    public long rejected() {
        return rejected;
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(spool);
        } catch (IOException e) {
            throw new UncheckedIOException(spool + ": cannot be removed", e);
        }
    }
}
