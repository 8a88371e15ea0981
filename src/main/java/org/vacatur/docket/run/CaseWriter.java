package org.vacatur.docket.run;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.Reject;
import org.vacatur.office.Reach;
import org.vacatur.recommendation.RecommendationLog;

/**
 * Keeps what a part of the cases came to, all of it in the one transaction of the part: the records of the recommendations, the rows that
 * lists are made of, the rejects and the counts.
 */
final class CaseWriter implements ItemWriter<ReviewedCase> {
    private final DocketOrder order;
    private final DocketStore store;
    private final RecommendationLog log;
    private final AtomicLong decided;

    CaseWriter(DocketOrder order, DocketStore store, RecommendationLog log, AtomicLong decided) {
        this.order = order;
        this.store = store;
        this.log = log;
        this.decided = decided;
    }

    @Override
    public void write(Chunk<? extends ReviewedCase> chunk) {
        List<? extends ReviewedCase> cases = chunk.getItems();
        Reach reach = order.district() == null ? Reach.EVERYWHERE : Reach.of(order.district());
        store.transactions().within(reach, () -> {
            record(cases);
            ChargeRows rows = new ChargeRows(order.id());
            cases.forEach(rows::add);
            rows.insert(store.transactions().batch());
            List<Reject> rejects = cases.stream()
                    .flatMap(each -> each.found().rejects().stream())
                    .toList();
            store.addRejects(order.id(), rejects);
            store.decided(
                    order.id(),
                    cases.size(),
                    rows.charges(),
                    sum(cases),
                    cases.stream().anyMatch(each -> each.found().synthetic()));
            return true;
        });
        decided.addAndGet(cases.size());
    }

    private void record(List<? extends ReviewedCase> cases) {
        if (!order.recorded()) {
            return;
        }
        log.appendAll(
                order.caller(),
                order.id(),
                cases.stream()
                        .filter(each -> each.made() != null)
                        .map(each -> new RecommendationLog.OfDocket(
                                Objects.requireNonNull(each.id()),
                                Objects.requireNonNull(each.found().facts()),
                                order.policy(),
                                Objects.requireNonNull(each.made())))
                        .toList());
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
