package org.vacatur.commandline;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Worklist;
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
        name = "worklist",
        mixinStandardHelpOptions = true,
        versionProvider = VacaturCommand.Version.class,
        description = {
            "Writes which facts to look up, for which cases, and in which order.",
            "The order is that in which most charges no longer need a person: the steps found greedily, each kind of fact by",
            "itself, and every single lookup."
        })
final class DocketWorklistCommand implements Callable<Integer> {
    /** Steps that are told on the terminal; the files have all. */
    private static final int TOLD = 10;

    private final Path home;
    private final Clock clock;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    AnalysisOptions options = new AnalysisOptions();

    @Option(
            names = "--county-policy",
            paramLabel = "POLICY",
            converter = RecommendCommand.Policy.class,
            description = "Whose retry criteria to apply: OWN (the default), OFF, or the name of another office.")
    CountyPolicy policy = CountyPolicy.OWN;

    DocketWorklistCommand(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        return options.analyse(line, home, clock, DocketAnalyser.Wanted.WORKLIST, policy, (folder, analysed) -> {
            AnalysisFiles.worklist(analysed, folder);
            Worklist worklist = analysed.worklist();
            line.getErr()
                    .printf(
                            Locale.ROOT,
                            "%,d charges need a person; %,d of them no one or two facts of a file can settle.%n",
                            worklist.chargesForAPerson(),
                            worklist.chargesWithoutLookup());
            worklist.jointly().stream()
                    .limit(TOLD)
                    .forEach(each -> line.getErr().println(each.number() + ". " + each.sentence()));
        });
    }
}
