package org.vacatur.docket.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.vacatur.docket.DocketKind;
import org.vacatur.docket.intake.Intake;
import org.vacatur.docket.intake.IntakeLimits;
import org.vacatur.docket.intake.Profile;
import org.vacatur.docket.intake.ProfileRefused;
import org.vacatur.docket.intake.Profiles;
import org.vacatur.docket.intake.SourceFile;
import org.vacatur.office.Reach;

/** Where the cases of a run of the service come from: the files that arrived for it, or the records of another run. */
final class CaseSource {
    private final DocketStore store;
    private final RunFiles files;
    private final PinnedRules rules;
    private final Profiles profiles;

    CaseSource(DocketStore store, RunFiles files, PinnedRules rules, Profiles profiles) {
        this.store = store;
        this.files = files;
        this.rules = rules;
        this.profiles = profiles;
    }

    Cases of(DocketOrder order) {
        if (order.kind() == DocketKind.REPEAT) {
            return new RecordedCases(store, order, files.spool(order.id()));
        }
        Intake intake = new Intake(rules.of(order).docketNumbers(), profile(order), IntakeLimits.defaults());
        return new SpooledCases(intake, sources(order.id()), files.spool(order.id()), order.district());
    }

    /** It was there when the run was asked for; what became of it while the run waited is said with its name. */
    private Profile profile(DocketOrder order) {
        try {
            return profiles.named(order.profile());
        } catch (ProfileRefused e) {
            throw new RunRefused(
                    "The profile " + order.profile() + ", by which the columns are named, cannot be used any longer: "
                            + e.getMessage() + ". Load the files again when it is mended, or with another profile.",
                    e);
        }
    }

    private List<SourceFile> sources(UUID run) {
        List<DocketStore.KeptFile> kept = store.transactions().within(Reach.EVERYWHERE, () -> store.files(run));
        List<SourceFile> sources = new ArrayList<>();
        try (Stream<Path> there = Files.list(files.sources(run))) {
            List<Path> sorted = there.sorted().toList();
            for (int i = 0; i < sorted.size(); i++) {
                sources.add(new SourceFile(sorted.get(i), kept.get(i).name()));
            }
        } catch (IOException e) {
            throw new RunRefused("The files of this run cannot be read here any longer. Load them again.", e);
        }
        return sources;
    }
}
