package org.vacatur.docket.run;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.RollUp;
import org.vacatur.facts.CaseFacts;
import org.vacatur.record.Transactions;

/** Cases and charges of a run as rows of the store, gathered and inserted together. */
final class ChargeRows {
    private final UUID run;
    private final List<SqlParameterSource> cases = new ArrayList<>();
    private final List<SqlParameterSource> charges = new ArrayList<>();
    private final List<SqlParameterSource> listed = new ArrayList<>();

    ChargeRows(UUID run) {
        this.run = run;
    }

    void add(ReviewedCase reviewed) {
        CaseFacts facts = reviewed.found().facts();
        if (facts == null) {
            return;
        }
        long position = reviewed.found().position();
        cases.add(new MapSqlParameterSource("run", run)
                .addValue("position", position)
                .addValue("district", facts.district().name())
                .addValue("key", reviewed.found().key())
                .addValue("warrants", reviewed.found().warrants())
                .addValue("merged", reviewed.found().rows().merged())
                .addValue("duplicates", reviewed.found().rows().duplicates())
                .addValue("recommendation", reviewed.id()));
        for (ReviewedCase.Shown shown : reviewed.charges()) {
            ListedCharge each = shown.charge();
            charges.add(Standing.of(each)
                    .values()
                    .addValue("run", run)
                    .addValue("position", position)
                    .addValue("charge", each.charge())
                    .addValue("district", each.district().name())
                    .addValue("court", each.court())
                    .addValue("docketNumber", each.docketNumber())
                    .addValue("defendantRef", each.defendantRef()));
            listed.add(new MapSqlParameterSource("run", run)
                    .addValue("position", position)
                    .addValue("charge", each.charge())
                    .addValue("district", each.district().name())
                    .addValue("listed", shown.json()));
        }
    }

    int charges() {
        return charges.size();
    }

    void insert(Transactions transactions) {
        transactions.insertAll(
                "insert into docket_cases (run, position, district, case_key, warrants, recommendation,"
                        + " rows_merged, rows_duplicates)"
                        + " values (:run, :position, :district, :key, :warrants, :recommendation, :merged, :duplicates)",
                cases);
        transactions.insertAll(
                "insert into docket_charges (run, position, charge, district, list, court, docket_number, defendant_ref,"
                        + " outcome, ground, standing, reasons) values (:run, :position, :charge, :district, :list,"
                        + " :court, :docketNumber, :defendantRef, :outcome, :ground, :standing, :reasons)",
                charges);
        transactions.insertAll(
                "insert into docket_listed (run, position, charge, district, listed)"
                        + " values (:run, :position, :charge, :district, :listed)",
                listed);
    }

    /**
     * Where a charge stands, in the columns that are sorted and counted by.
     *
     * @param list number of its list
     * @param outcome where it belongs
     * @param ground ground of the second letter; null otherwise
     * @param standing number of what it makes of its case
     * @param reasons why a person must look at it, joined by a plus sign; null otherwise
     */
    record Standing(
            int list,
            String outcome,
            @Nullable String ground,
            int standing,
            @Nullable String reasons) {
        static Standing of(ListedCharge charge) {
            return new Standing(
                    charge.list().ordinal(),
                    charge.outcome().name(),
                    charge.ground() == null ? null : charge.ground().name(),
                    RollUp.of(charge.outcome()).ordinal(),
                    charge.list() == ListKind.HUMAN_REVIEW ? String.join("+", charge.reviewReasons()) : null);
        }

        MapSqlParameterSource values() {
            return new MapSqlParameterSource("list", list)
                    .addValue("outcome", outcome)
                    .addValue("ground", ground)
                    .addValue("standing", standing)
                    .addValue("reasons", reasons);
        }
    }
}
