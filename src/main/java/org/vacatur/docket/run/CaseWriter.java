package org.vacatur.docket.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.docket.Ledger;
import org.vacatur.recommendation.RecommendationLog;

/**
 * Keeps what a part of the cases came to, all of it in the one transaction of the part: the records of the recommendations, the rows that
 * lists are made of, the rejects and the counts.
 */
final class CaseWriter implements ItemWriter<ReviewedCase> {
    private final DocketOrder order;
    private final DocketStore store;
    private final @Nullable RecommendationLog log;
    private final DocketJob.Progress progress;

    CaseWriter(DocketOrder order, DocketStore store, @Nullable RecommendationLog log, DocketJob.Progress progress) {
        this.order = order;
        this.store = store;
        this.log = log;
        this.progress = progress;
    }

    @Override
    public void write(Chunk<? extends ReviewedCase> chunk) {
        List<? extends ReviewedCase> all = chunk.getItems();
        Ledger.Rows sum = sum(all);
        store.transactions().within(DocketJob.reach(order), () -> {
            List<? extends ReviewedCase> cases = unsealed(all, record(all));
            ChargeRows rows = new ChargeRows(order.id());
            cases.forEach(rows::add);
            rows.insert(store.transactions());
            new RejectedRows(store.transactions())
                    .add(order.id(), cases.stream().map(ReviewedCase::found).toList());
            store.decided(
                    order.id(),
                    cases.size(),
                    rows.charges() + sum.charges() - sum(cases).charges(),
                    sum,
                    cases.stream().anyMatch(each -> each.found().synthetic()));
            return true;
        });
        progress.accounted().addAndGet(sum.input());
        progress.decided().addAndGet(all.size());
    }

    /** Records what the cases came to; ids of what was recorded. */
    private Set<UUID> record(List<? extends ReviewedCase> cases) {
        if (log == null) {
            return Set.of();
        }
        return log
                .appendAll(
                        order.caller(),
                        order.id(),
                        cases.stream()
                                .filter(each -> each.made() != null)
                                .map(each -> new RecommendationLog.OfDocket(
                                        Objects.requireNonNull(each.id()),
                                        Objects.requireNonNull(each.found().facts()),
                                        order.policy(),
                                        Objects.requireNonNull(each.made()),
                                        each.found().repeated()))
                                .toList())
                .stream()
                .map(RecommendationLog.Answer::id)
                .collect(Collectors.toSet());
    }

    /** Counts the cases that were sealed since they were read, and keeps nothing of them. */
    private List<? extends ReviewedCase> unsealed(List<? extends ReviewedCase> cases, Set<UUID> recorded) {
        JdbcClient jdbc = store.transactions().jdbc();
        Set<UUID> sealed = SealedRows.of(jdbc, order.id());
        List<ReviewedCase> left = new ArrayList<>();
        for (ReviewedCase each : cases) {
            UUID with = sealedWith(each, recorded, sealed);
            if (with == null) {
                left.add(each);
            } else {
                SealedRows.add(jdbc, order.id(), with, each.found().rows());
            }
        }
        return left;
    }

    private @Nullable UUID sealedWith(ReviewedCase each, Set<UUID> recorded, Set<UUID> sealed) {
        UUID repeated = each.found().repeated();
        if (repeated != null) {
            return each.id() == null || !recorded.contains(each.id()) ? repeated : null;
        }
        // rows that say no district, of a docket whose case is sealed already
        UUID id = CaseReview.id(order.id(), order.district() + each.found().key());
        return each.found().key().startsWith("/") && sealed.contains(id) ? id : null;
    }

    private static Ledger.Rows sum(List<? extends ReviewedCase> cases) {
        long charges = 0;
        long merged = 0;
        long rejected = 0;
        long duplicates = 0;
        for (ReviewedCase each : cases) {
            Ledger.Rows rows = each.found().rows();
            charges += rows.charges();
            merged += rows.merged();
            rejected += rows.rejected();
            duplicates += rows.duplicates();
        }
        return new Ledger.Rows(charges + merged + rejected + duplicates, charges, merged, rejected, duplicates);
    }
}
