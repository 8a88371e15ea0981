package org.vacatur.docket.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.vacatur.docket.DocketKind;
import org.vacatur.docket.analysis.CasesToAnalyse;

/** The cases of runs of the service as they are recorded; a case that was sealed meanwhile is not among them. */
final class RunCases {
    private final DocketStore store;

    RunCases(DocketStore store) {
        this.store = store;
    }

    /** Charges of the runs that are not sealed. */
    long charges(List<DocketRun> runs) {
        return runs.stream()
                .mapToLong(run -> store.transactions().within(DocketJob.reach(run.order()), () -> {
                    try (var cases = store.casesToRepeat(run.order().id())) {
                        return cases.mapToLong(DocketStore.CaseToRepeat::charges)
                                .sum();
                    }
                }))
                .sum();
    }

    /** The cases of some runs, one run after the other. */
    CasesToAnalyse of(List<DocketRun> runs) {
        return to -> runs.forEach(run -> {
            Path kept = null;
            try {
                kept = Files.createTempFile("cases", null);
                give(run, kept, to);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                if (kept != null) {
                    kept.toFile().delete();
                }
            }
        });
    }

    private void give(DocketRun run, Path kept, Consumer<CasesToAnalyse.OneCase> to) {
        Map<String, Set<Integer>> decided = decided(run);
        RecordedCases recorded = new RecordedCases(store, again(run.order()), kept);
        recorded.find(any -> {});
        try (Cases.Reading cases = recorded.from(0)) {
            for (FoundCase each = cases.next(); each != null; each = cases.next()) {
                if (each.facts() != null) {
                    to.accept(new CasesToAnalyse.OneCase(
                            each.facts(), decided.getOrDefault(each.key(), Set.of()), each.synthetic()));
                }
            }
        }
    }

    /** The run once more, under its own terms. */
    private static DocketOrder again(DocketOrder order) {
        return new DocketOrder(
                UUID.randomUUID(),
                DocketKind.REPEAT,
                order.id(),
                order.name(),
                order.district(),
                order.caller(),
                order.asOf(),
                order.policy(),
                order.ruleSet(),
                order.ruleSetVersion(),
                order.profile(),
                order.startedAt(),
                false);
    }

    /** Charges that somebody has decided on here, by the key of their case. */
    private Map<String, Set<Integer>> decided(DocketRun run) {
        Map<String, Set<Integer>> decided = new HashMap<>();
        store.transactions()
                .within(
                        DocketJob.reach(run.order()),
                        () -> store.transactions()
                                .jdbc()
                                .sql("select c.case_key, l.charge from docket_listed l"
                                        + " join docket_cases c on c.run = l.run and c.position = l.position"
                                        + " join docket_charges d on d.run = l.run and d.position = l.position"
                                        + " and d.charge = l.charge where l.run = :run"
                                        + " and l.decided_here is not null and d.outcome <> 'NEEDS_HUMAN_REVIEW'")
                                .param("run", run.order().id())
                                .query((row, number) -> decided.computeIfAbsent(
                                                row.getString("case_key"), none -> new HashSet<>())
                                        .add(row.getInt("charge")))
                                .list());
        return decided;
    }
}
