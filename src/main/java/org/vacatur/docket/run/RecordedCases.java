package org.vacatur.docket.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.docket.Ledger;
import org.vacatur.facts.CaseFacts;

/** The cases of another run, as their facts are recorded; a case that was sealed meanwhile is not among them. */
final class RecordedCases implements Cases {
    private static final int PAGE = 200;

    private final DocketStore store;
    private final DocketOrder order;
    private final boolean synthetic;
    private final CaseFactsReader reader = new CaseFactsReader();

    RecordedCases(DocketStore store, DocketOrder order) {
        this.store = store;
        this.order = order;
        this.synthetic = store.transactions()
                .within(DocketJob.reach(order), () -> store.find(Objects.requireNonNull(order.base())))
                .map(DocketRun::synthetic)
                .orElse(false);
    }

    @Override
    public long find(LongConsumer read) {
        long charges = store.transactions()
                .within(DocketJob.reach(order), () -> store.chargesOf(Objects.requireNonNull(order.base())));
        read.accept(charges);
        return charges;
    }

    @Override
    public Reading from(long position) {
        Deque<DocketStore.RecordedCase> ready = new ArrayDeque<>();
        UUID base = Objects.requireNonNull(order.base());
        return new Reading() {
            private long given = position;
            private long after = -1;
            private boolean skipped = position == 0;

            @Override
            public @Nullable FoundCase next() {
                if (!skipped) {
                    after = positionOf(base, position - 1);
                    skipped = true;
                }
                if (ready.isEmpty()) {
                    ready.addAll(page(base, after));
                }
                DocketStore.RecordedCase next = ready.pollFirst();
                if (next == null) {
                    return null;
                }
                after = next.position();
                return found(given++, next);
            }

            @Override
            public void close() {
                ready.clear();
            }
        };
    }

    @Override
    public void writeRejects(Path folder) {
        // what was recorded was read before; none of it is rejected
    }

    private List<DocketStore.RecordedCase> page(UUID base, long after) {
        return store.transactions().within(DocketJob.reach(order), () -> store.recordedCases(base, after, PAGE));
    }

    private long positionOf(UUID base, long index) {
        return store.transactions().within(DocketJob.reach(order), () -> store.positionOf(base, index));
    }

    private FoundCase found(long position, DocketStore.RecordedCase recorded) {
        CaseFacts facts = reader.read(recorded.facts().getBytes(StandardCharsets.UTF_8));
        CaseFacts asked = new CaseFacts(
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
        long charges = facts.charges().size();
        return new FoundCase(
                position,
                recorded.key(),
                asked,
                recorded.warrants(),
                synthetic,
                new Ledger.Rows(charges, charges, 0, 0, 0),
                List.of());
    }
}
