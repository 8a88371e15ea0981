package org.vacatur.docket.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.docket.Ledger;
import org.vacatur.facts.CaseFacts;

/**
 * The cases of another run, as their facts are recorded. Which they are is kept when the run begins: one that was sealed before is not among
 * them, and one that is sealed later leaves its place and its number of charges, and nothing else.
 */
final class RecordedCases implements Cases {
    private static final int PAGE = 200;

    private final DocketStore store;
    private final DocketOrder order;
    private final UUID base;
    private final CasesToRepeat kept;
    private final boolean synthetic;
    private final CaseFactsReader reader = new CaseFactsReader();

    /**
     * Takes which run is to be run once more.
     *
     * @param file where it is kept which cases these are
     */
    RecordedCases(DocketStore store, DocketOrder order, Path file) {
        this.store = store;
        this.order = order;
        this.base = Objects.requireNonNull(order.base());
        this.kept = new CasesToRepeat(file);
        this.synthetic = store.transactions()
                .within(DocketJob.reach(order), () -> store.find(base))
                .map(DocketRun::synthetic)
                .orElse(false);
    }

    @Override
    public Found find(LongConsumer read) {
        long charges = store.transactions().within(DocketJob.reach(order), () -> {
            try (var cases = store.casesToRepeat(base)) {
                return kept.keep(cases.iterator());
            }
        });
        read.accept(charges);
        return new Found(charges, List.of());
    }

    @Override
    public Reading from(long position) {
        CasesToRepeat.Reading all = kept.from(position);
        Deque<FoundCase> ready = new ArrayDeque<>();
        return new Reading() {
            private long given = position;

            @Override
            public @Nullable FoundCase next() {
                if (ready.isEmpty()) {
                    List<DocketStore.CaseToRepeat> page = all.next(PAGE);
                    Map<Long, DocketStore.RecordedCase> there = page.isEmpty() ? Map.of() : recorded(page);
                    page.forEach(each -> ready.add(found(given++, each, there.get(each.position()))));
                }
                return ready.pollFirst();
            }

            @Override
            public void close() {
                all.close();
            }
        };
    }

    private Map<Long, DocketStore.RecordedCase> recorded(List<DocketStore.CaseToRepeat> page) {
        return store.transactions()
                .within(
                        DocketJob.reach(order),
                        () -> store.recordedCases(
                                base,
                                page.get(0).position(),
                                page.get(page.size() - 1).position()));
    }

    private FoundCase found(
            long position, DocketStore.CaseToRepeat wanted, DocketStore.@Nullable RecordedCase recorded) {
        return new FoundCase(
                position,
                recorded == null ? "" : recorded.key(),
                recorded == null ? null : asked(reader.read(recorded.facts().getBytes(StandardCharsets.UTF_8))),
                recorded == null ? null : recorded.warrants(),
                synthetic,
                new Ledger.Rows(wanted.charges(), wanted.charges(), 0, 0, 0),
                List.of(),
                List.of(),
                wanted.recommendation());
    }

    private CaseFacts asked(CaseFacts facts) {
        return new CaseFacts(
                facts.docketNumber(),
                facts.district(),
                facts.court(),
                facts.courtDepartment(),
                facts.defendantRef(),
                facts.defendantDeceased(),
                order.asOf(),
                facts.criminalHistory(),
                facts.sentenceStatus(),
                facts.charges());
    }
}
