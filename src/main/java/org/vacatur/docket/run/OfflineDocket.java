package org.vacatur.docket.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.vacatur.docket.DocketKind;
import org.vacatur.docket.DocketState;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.intake.Intake;
import org.vacatur.docket.intake.IntakeLimits;
import org.vacatur.docket.intake.Profile;
import org.vacatur.docket.intake.SourceFile;
import org.vacatur.docket.lists.PackWriter;
import org.vacatur.docket.lists.Seal;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.rulebook.RuleSet;

/**
 * A docket run without a server: files in, a pack out. How far it has come lies beside the pack until that is whole; asked for again with
 * the same files, it goes on from there. Nothing is recorded in the log of a service.
 */
public final class OfflineDocket {
    private static final String GIVEN_UP =
            "The run met an error and was given up; is the disk full? Ask for it again to begin anew.";

    private final RuleSet rules;
    private final Clock clock;

    /** Takes the rules that every run asks. */
    public OfflineDocket(RuleSet rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * What is asked for.
     *
     * @param files the files, joined by docket number
     * @param pack folder to make
     * @param asOf date of judgment for cases that give none
     * @param policy whose criteria to apply
     * @param profile how the columns are named
     * @param papers which papers belong in the pack
     * @param replace whether a pack that is there may be replaced
     */
    public record Asked(
            List<Path> files,
            Path pack,
            LocalDate asOf,
            CountyPolicy policy,
            Profile profile,
            Papers papers,
            boolean replace) {
        public Asked {
            files = List.copyOf(files);
        }
    }

    /**
     * How far a run has come.
     *
     * @param read rows read from the files
     * @param accounted of these, how many are accounted for; of a run that goes on, those since
     * @param cases cases decided
     */
    public record Progress(long read, long accounted, long cases) {}

    /**
     * Runs it to its end and writes the pack.
     *
     * @param progress is told now and then, on another thread
     * @return the ledger
     * @throws RunRefused if it cannot be run, or could not go on; nothing stands under the name of the pack then
     * @throws org.vacatur.docket.papers.NoticeTemplateRefused if the office's own templates cannot be used; nothing was begun then
     */
    public Ledger run(Asked asked, Consumer<Progress> progress) {
        asked.papers().check();
        WorkFolder work = new WorkFolder(asked.pack());
        work.tidy();
        if (!asked.replace() && Files.exists(asked.pack()) && !work.begun()) {
            throw there(asked);
        }
        if (!PackWriter.mayReplace(asked.pack())) {
            throw new RunRefused(asked.pack() + ": holds files that are not of a pack; name another folder.");
        }
        List<DocketStore.KeptFile> kept =
                asked.files().stream().map(OfflineDocket::kept).toList();
        DocketOrder order = order(asked, kept);
        RunFiles files = new RunFiles(work.path());
        try (OfflineStore offline = work.open()) {
            DocketStore store = new DocketStore(offline.transactions());
            DocketRun begun = begun(store, order, kept, asked);
            files.make(order.id());
            DocketRun ended = worked(offline, store, files, begun, asked, progress);
            if (ended.state() != DocketState.DONE) {
                offline.close();
                work.remove();
                throw new RunRefused(
                        RunFailure.UNKNOWN.equals(ended.failure()) ? GIVEN_UP : String.valueOf(ended.failure()));
            }
            Ledger ledger = write(store, files, ended, asked);
            offline.close();
            work.remove();
            return ledger;
        }
    }

    private DocketRun worked(
            OfflineStore offline,
            DocketStore store,
            RunFiles files,
            DocketRun begun,
            Asked asked,
            Consumer<Progress> progress) {
        BatchParts batch = BatchParts.on(offline.source());
        DocketRuns runs = new DocketRuns(
                batch,
                new DocketJob(batch, RuleThreads.start(), store, files, null),
                store,
                files,
                each -> cases(asked, files, each),
                each -> rules,
                offline::flush,
                clock);
        return watched(runs, begun, progress);
    }

    private static RunRefused there(Asked asked) {
        return new RunRefused(asked.pack() + ": is there already and was left as it is; --force replaces a pack.");
    }

    /** A pack that is there may be of this very run, which was killed before its end, or be one that this run was to replace. */
    private static DocketRun begun(DocketStore store, DocketOrder order, List<DocketStore.KeptFile> kept, Asked asked) {
        return store.transactions().within(Reach.EVERYWHERE, () -> {
            if (store.find(order.id()).isEmpty()) {
                if (!asked.replace() && Files.exists(asked.pack())) {
                    throw there(asked);
                }
                store.create(order, kept);
            }
            return store.find(order.id()).orElseThrow();
        });
    }

    private static DocketStore.KeptFile kept(Path file) {
        try {
            return new DocketStore.KeptFile(String.valueOf(file.getFileName()), Files.size(file), FileHash.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two tries with the same files at the same terms are one run; its id, and all that is made from it, is the same. */
    private DocketOrder order(Asked asked, List<DocketStore.KeptFile> kept) {
        List<String> terms = new ArrayList<>(List.of(
                asked.asOf().toString(),
                asked.policy().name(),
                rules.version(),
                asked.profile().terms()));
        kept.forEach(each -> terms.add(each.sha256() + " " + each.name()));
        return new DocketOrder(
                UUID.nameUUIDFromBytes(String.join("\n", terms).getBytes(StandardCharsets.UTF_8)),
                DocketKind.WHOLE,
                null,
                kept.get(0).name(),
                null,
                Caller.SERVICE,
                asked.asOf(),
                asked.policy(),
                rules.id(),
                rules.version(),
                asked.profile().name(),
                clock.instant(),
                false);
    }

    private Cases cases(Asked asked, RunFiles files, DocketOrder order) {
        List<SourceFile> sources = asked.files().stream()
                .map(each -> new SourceFile(each, String.valueOf(each.getFileName())))
                .toList();
        Intake intake = new Intake(rules.docketNumbers(), asked.profile(), IntakeLimits.defaults());
        return new SpooledCases(intake, sources, files.spool(order.id()), order.district());
    }

    private static DocketRun watched(DocketRuns runs, DocketRun run, Consumer<Progress> progress) {
        Thread watching = new Thread(
                () -> {
                    try {
                        while (true) {
                            Thread.sleep(200);
                            runs.progress(run.order().id())
                                    .ifPresent(each -> progress.accept(new Progress(
                                            each.read().get(),
                                            each.accounted().get(),
                                            each.decided().get())));
                        }
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "progress");
        watching.setDaemon(true);
        watching.start();
        try {
            return runs.work(run.order().id());
        } finally {
            watching.interrupt();
        }
    }

    private Ledger write(DocketStore store, RunFiles files, DocketRun run, Asked asked) {
        RunPack pack = new RunPack(store.transactions().jdbc(), files);
        return store.transactions()
                .within(
                        Reach.EVERYWHERE,
                        () -> pack.write(run, asked.papers(), asked.pack(), new Seal(clock.instant(), null)));
    }
}
