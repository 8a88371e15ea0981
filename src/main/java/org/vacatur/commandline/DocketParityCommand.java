package org.vacatur.commandline;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.analysis.AnalysisFiles;
import org.vacatur.docket.analysis.DocketAnalyser;
import org.vacatur.recommendation.CountyPolicy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "parity",
        mixinStandardHelpOptions = true,
        versionProvider = VacaturCommand.Version.class,
        description = {
            "Writes how far results depend on which office's criteria apply.",
            "Where the charges of each office belong under every office's criteria, what depends on nothing but whose criteria",
            "apply, what each result rests on, and pairs of charges that are alike and come to different outcomes."
        })
final class DocketParityCommand implements Callable<Integer> {
    private final Path home;
    private final Clock clock;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    AnalysisOptions options = new AnalysisOptions();

    @Option(
            names = "--public",
            description = {
                "A copy for everybody: counts under 11, and what they could be worked out from, are withheld, and no case",
                "is named."
            })
    boolean forEverybody;

    DocketParityCommand(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        return options.analyse(
                line,
                home,
                clock,
                DocketAnalyser.Wanted.PARITY,
                CountyPolicy.OWN,
                (folder, analysed) -> AnalysisFiles.parity(analysed, forEverybody, folder));
    }
}
