package org.vacatur.docket.run;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.Reject;
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
        List<? extends ReviewedCase> cases = chunk.getItems();
        Ledger.Rows sum = sum(cases);
        store.transactions().within(DocketJob.reach(order), () -> {
            record(cases);
            ChargeRows rows = new ChargeRows(order.id());
            cases.forEach(rows::add);
            rows.insert(store.transactions());
            List<Reject> rejects = cases.stream()
                    .flatMap(each -> each.found().rejects().stream())
                    .toList();
            store.addRejects(order.id(), rejects);
            store.decided(
                    order.id(),
                    cases.size(),
                    rows.charges(),
                    sum,
                    cases.stream().anyMatch(each -> each.found().synthetic()));
            return true;
        });
        progress.accounted().addAndGet(sum.input());
        progress.decided().addAndGet(cases.size());
    }

    private void record(List<? extends ReviewedCase> cases) {
        if (log == null) {
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
