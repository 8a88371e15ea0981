package org.vacatur.docket.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.docket.DocketKind;
import org.vacatur.docket.DocketState;
import org.vacatur.docket.impact.ImpactDocket;
import org.vacatur.docket.impact.RecordedDockets;
import org.vacatur.facts.District;
import org.vacatur.office.Reach;

/** The runs of the service as dockets that versions of the rules are compared on. */
final class RunsToCompare implements RecordedDockets {
    private static final int PAGE = 200;

    private final DocketStore store;

    RunsToCompare(DocketStore store) {
        this.store = store;
    }

    @Override
    public List<ImpactDocket> newest(Reach reach) {
        return Stream.of(District.values())
                .filter(reach::includes)
                .flatMap(each -> newestOf(each).stream())
                .map(RunsToCompare::docket)
                .toList();
    }

    private Optional<DocketRun> newestOf(District district) {
        return store.transactions()
                .within(
                        Reach.of(district),
                        () -> store.complete(district).stream()
                                .filter(this::whole)
                                .findFirst());
    }

    /** Changes only, and such changes once more, are not the docket of an office. */
    private boolean whole(DocketRun run) {
        Optional<DocketRun> first = Optional.of(run);
        while (first.isPresent() && first.get().order().kind() == DocketKind.REPEAT) {
            first = store.find(Objects.requireNonNull(first.get().order().base()));
        }
        return first.map(each -> each.order().kind() == DocketKind.WHOLE).orElse(false);
    }

    @Override
    public List<ImpactDocket> of(Reach reach, List<UUID> runs) {
        List<ImpactDocket> found = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            UUID id = runs.get(i);
            Optional<DocketRun> run = store.transactions()
                    .within(reach, () -> store.find(id))
                    .filter(each -> within(reach, each.order().district()));
            if (run.isEmpty()) {
                faults.add(new Fault("/dockets/" + i, "is no docket that you may see"));
            } else if (run.get().state() != DocketState.DONE
                    || !run.get().order().recorded()) {
                faults.add(new Fault("/dockets/" + i, "is a docket that is not done; name one that is"));
            } else {
                found.add(docket(run.get()));
            }
        }
        if (!faults.isEmpty()) {
            throw new RequestRefused(
                    ProblemType.INVALID_REQUEST, "Versions are compared on dockets that are there and done.", faults);
        }
        return found;
    }

    @Override
    public void each(ImpactDocket docket, Consumer<Recorded> to) {
        UUID run = Objects.requireNonNull(docket.id());
        Reach reach = docket.district() == null ? Reach.EVERYWHERE : Reach.of(docket.district());
        long after = -1;
        List<DocketStore.RecordedFacts> page;
        do {
            long last = after;
            page = store.transactions().within(reach, () -> store.recordedFacts(run, last, PAGE));
            for (DocketStore.RecordedFacts each : page) {
                after = each.position();
                to.accept(new Recorded(each.recommendation(), each.facts()));
            }
        } while (page.size() == PAGE);
    }

    private static boolean within(Reach reach, @Nullable District district) {
        return reach.every() || (district != null && reach.includes(district));
    }

    private static ImpactDocket docket(DocketRun run) {
        return new ImpactDocket(
                run.order().id(),
                run.order().name(),
                run.order().district(),
                run.order().asOf(),
                run.order().policy().name(),
                run.synthetic(),
                run.casesDecided(),
                run.charges());
    }
}
