package org.vacatur.docket.impact;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.lists.ListFormat;
import org.vacatur.office.Reach;
import org.vacatur.record.RecordedOnce;
import org.vacatur.record.Transactions;
import org.vacatur.rulebook.RuleSet;

/**
 * What another version of the rules would make of the dockets of the service: two versions side by side over every case, and each charge
 * whose place changes kept, to be read with both explanations. Nothing of it is a recommendation, and none is changed.
 */
public final class Impacts {
    private static final int PAGE = 200;
    private static final int CASES_A_STEP = 100;

    /** No report takes so long. */
    private static final Duration KILLED_AFTER = Duration.ofDays(1);

    private final RecordedDockets dockets;
    private final Transactions transactions;
    private final RecordedOnce once;
    private final ImpactStore store;
    private final Clock clock;
    private final int threads;

    /**
     * Takes where dockets are.
     *
     * @param threads how many put cases to the rules
     */
    public Impacts(RecordedDockets dockets, Transactions transactions, RecordedOnce once, Clock clock, int threads) {
        this.dockets = dockets;
        this.transactions = transactions;
        this.once = once;
        this.store = new ImpactStore(transactions);
        this.clock = clock;
        this.threads = threads;
    }

    /** What {@link ImpactOrder#onNewest} compares on, with the cases and charges that the runs had. */
    public List<ImpactDocket> newest(Reach reach) {
        List<ImpactDocket> newest = dockets.newest(reach);
        return newest.isEmpty() ? List.of(InventedDocket.docket()) : newest;
    }

    /**
     * Compares two versions of a rule set, and keeps what comes of it. The caller waits for it.
     *
     * @param before the one version, usually that in use
     * @param after the other, usually a draft
     * @param casesDone is told, on another thread, how many cases were looked at; what it throws breaks the comparison off
     * @throws IllegalArgumentException if they are of two rule sets
     * @throws CancellationException if the thread of the caller is interrupted; nothing is kept then
     * @throws org.vacatur.contract.RequestRefused if a docket of the order is not there, is not within reach, or is not done
     */
    public Impact run(ImpactOrder order, RuleSet before, RuleSet after, LongConsumer casesDone) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException(
                    "Two versions of one rule set are compared, not " + before.id() + " and " + after.id());
        }
        List<ImpactDocket> on =
                order.dockets().isEmpty() ? newest(order.reach()) : dockets.of(order.reach(), order.dockets());
        Instant now = clock.instant();
        store.removeBegun(now.minus(KILLED_AFTER));
        UUID id = UUID.randomUUID();
        return Apart.work(stop -> {
            store.begin(id, before, after, now);
            try {
                store.end(id, compared(id, on, before, after, casesDone, stop));
                return store.find(id).orElseThrow();
            } catch (RuntimeException e) {
                removed(id, e);
                throw e;
            }
        });
    }

    private void removed(UUID id, RuntimeException why) {
        try {
            store.remove(id);
        } catch (RuntimeException e) {
            why.addSuppressed(e);
        }
    }

    private ImpactReport compared(
            UUID id,
            List<ImpactDocket> on,
            RuleSet before,
            RuleSet after,
            LongConsumer casesDone,
            BooleanSupplier stop) {
        ImpactTally tally = new ImpactTally(on);
        FlipRows rows = new FlipRows(id, transactions, once);
        try (SideBySide both = new SideBySide(before, after, on, threads, each -> {
            tally.add(each);
            rows.add(each);
            if (tally.cases() % CASES_A_STEP == 0) {
                casesDone.accept(tally.cases());
            }
        })) {
            for (int i = 0; i < on.size(); i++) {
                int docket = i;
                each(on.get(i), (recommendation, facts) -> {
                    if (stop.getAsBoolean()) {
                        throw new CancellationException("The comparison was broken off");
                    }
                    both.put(new CaseToCompare(docket, recommendation, facts));
                });
            }
            both.end();
        }
        rows.insert();
        casesDone.accept(tally.cases());
        return tally.report(before, after);
    }

    private interface EachCase {
        void of(@Nullable UUID recommendation, String facts);
    }

    private void each(ImpactDocket docket, EachCase to) {
        if (docket.id() == null) {
            InventedDocket.each(facts -> to.of(null, facts));
        } else {
            dockets.each(docket, each -> to.of(each.recommendation(), each.facts()));
        }
    }

    /**
     * A report; empty if there is none. It names no case, but dockets as offices named them: {@link ImpactReport#shownTo} leaves these out for
     * others.
     */
    public Optional<Impact> find(UUID id) {
        return store.find(id);
    }

    /**
     * Flips of a report with both explanations, made by asking both versions once more; a case that was sealed since is not among them.
     *
     * @param reach whose cases; invented ones are for everybody
     * @param after where the page before ended; 0 for the first
     * @param limit flips on the page, at least 1
     * @param was the version before
     * @param is the version after
     * @throws IllegalArgumentException if the report is not there or compares other versions
     */
    public FlipPage flips(UUID id, Reach reach, FlipFilter filter, long after, int limit, RuleSet was, RuleSet is) {
        FlipsExplained explained = new FlipsExplained(report(id), was, is);
        List<KeptFlip> kept = store.flips(id, reach, filter, after, limit + 1);
        boolean more = kept.size() > limit;
        List<Flip> items = kept.stream().limit(limit).map(explained::explained).toList();
        return new FlipPage(items, more ? items.get(limit - 1).number() : null);
    }

    /**
     * Writes the same flips as a table, a row for each.
     *
     * @param to flushed and closed
     */
    public void write(
            UUID id, Reach reach, FlipFilter filter, RuleSet was, RuleSet is, ListFormat format, OutputStream to)
            throws IOException {
        ImpactReport report = report(id);
        FlipsExplained explained = new FlipsExplained(report, was, is);
        FlipTable.write(report.shownTo(reach), new All(id, reach, filter, explained), format, to);
    }

    private ImpactReport report(UUID id) {
        return find(id).map(Impact::report).orElseThrow(() -> new IllegalArgumentException("There is no report " + id));
    }

    /** All flips, some at a time. */
    private final class All implements Iterator<Flip> {
        private final UUID id;
        private final Reach reach;
        private final FlipFilter filter;
        private final FlipsExplained explained;
        private final Deque<KeptFlip> ready = new ArrayDeque<>();
        private long after;
        private boolean last;

        All(UUID id, Reach reach, FlipFilter filter, FlipsExplained explained) {
            this.id = id;
            this.reach = reach;
            this.filter = filter;
            this.explained = explained;
        }

        @Override
        public boolean hasNext() {
            if (ready.isEmpty() && !last) {
                ready.addAll(store.flips(id, reach, filter, after, PAGE));
                last = ready.size() < PAGE;
            }
            return !ready.isEmpty();
        }

        @Override
        public Flip next() {
            if (!hasNext()) {
                throw new NoSuchElementException("There are no more flips");
            }
            KeptFlip next = ready.remove();
            after = next.number();
            return explained.explained(next);
        }
    }
}
