package org.vacatur.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.intake.Profile;
import org.vacatur.docket.intake.ProfileRefused;
import org.vacatur.docket.intake.Profiles;
import org.vacatur.docket.lists.LedgerSums;
import org.vacatur.docket.papers.NoticeLanguage;
import org.vacatur.docket.papers.NoticeTemplateRefused;
import org.vacatur.docket.run.OfflineDocket;
import org.vacatur.docket.run.Papers;
import org.vacatur.docket.run.RunRefused;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.rulebook.Rulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "review",
        mixinStandardHelpOptions = true,
        versionProvider = VacaturCommand.Version.class,
        description = {
            "Puts every case of the files to the rules and writes the letters, the lists, the totals and the rejected rows.",
            "Broken off, it goes on from there when it is asked for again. Nothing is recorded in the log of a service."
        })
final class DocketReviewCommand implements Callable<Integer> {
    private final Path home;
    private final Clock clock;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    DocketInput input = new DocketInput();

    @Option(
            names = "--county-policy",
            paramLabel = "POLICY",
            converter = RecommendCommand.Policy.class,
            description = "Whose retry criteria to apply: OWN (the default), OFF, or the name of another office.")
    CountyPolicy policy = CountyPolicy.OWN;

    @Option(
            names = "--papers",
            paramLabel = "WHICH",
            defaultValue = "FEW",
            description = {
                "PDF files: NONE; FEW, which are the totals and the certifications (the default); or ALL, which are the lists too,",
                "in parts by court, and take minutes."
            })
    Papers.Which papers = Papers.Which.FEW;

    @Option(
            names = "--notices",
            paramLabel = "LANGUAGE",
            split = ",",
            description = "Write notices to defendants in these languages: ${COMPLETION-CANDIDATES}.")
    List<NoticeLanguage> notices = List.of();

    @Option(
            names = "--notice-templates",
            paramLabel = "FOLDER",
            description =
                    "The office's own templates of the notices, in a folder notices in it, as docket templates writes it; drafts if it"
                            + " is not given.")
    @Nullable
    Path templates;

    @Option(names = "--force", description = "Replace the pack that is in the folder.")
    boolean force;

    DocketReviewCommand(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        Path pack = Objects.requireNonNull(input.out);
        input.requireReadable(line);
        Path folder = input.rulesFolder(home);
        ProgressLine progress = new ProgressLine(line.getErr(), System.console() != null);
        try {
            Profile columns = new Profiles(folder).named(input.profile);
            Papers wanted = new Papers(papers, Set.copyOf(notices), templates);
            LocalDate day = input.day(clock);
            Ledger ledger = new OfflineDocket(Rulebook.begin(folder).ruleSet("dookhan"), clock)
                    .run(
                            new OfflineDocket.Asked(input.files, pack, day, policy, columns, wanted, force),
                            progress::show);
            progress.end();
            report(pack, ledger, line.getErr());
            return VacaturCommand.FINE;
        } catch (RunRefused | ProfileRefused | NoticeTemplateRefused e) {
            progress.end();
            line.getErr().println(e.getMessage());
            return VacaturCommand.REFUSED;
        }
    }

    private static void report(Path pack, Ledger ledger, PrintWriter err) {
        LedgerSums sums = LedgerSums.of(ledger);
        err.println(sums.rows().inWords());
        err.println(sums.charges().inWords());
        Ledger.Cases cases = ledger.total().cases();
        err.printf(
                Locale.ROOT,
                "%,d cases: %,d dismissed, %,d retained, %,d for a person, %,d first letter, %,d already resolved, %,d out of scope.%n",
                cases.sum(),
                cases.dismissed(),
                cases.retained(),
                cases.review(),
                cases.firstLetter(),
                cases.alreadyResolved(),
                cases.outOfScope());
        err.println(
                "Written: " + pack + (ledger.rows().rejected() > 0 ? "; see its rejects for the rows not used." : ""));
    }
}
