package org.vacatur.docket.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.Ledger.Counted;
import org.vacatur.docket.ListKind;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Ground;

/** Checks that a ledger adds up, and that lists hold what it counts. */
final class LedgerCheck {
    private final List<String> figures = new ArrayList<>();

    private LedgerCheck() {}

    /** @throws LedgerMismatch with the figures of what does not hold */
    static void sumsHold(Ledger ledger) {
        LedgerCheck check = new LedgerCheck();
        check.sums(ledger);
        check.end();
    }

    /** @throws LedgerMismatch with the figures of what does not hold */
    static void listsHold(Ledger ledger, Tally tally) {
        LedgerCheck check = new LedgerCheck();
        check.sums(ledger);
        Set<District> districts = new TreeSet<>(ledger.districts().keySet());
        districts.addAll(tally.districts());
        districts.forEach(it -> check.district(it, ledger.districts().get(it), tally));
        check.end();
    }

    /**
     * Checks one list that was read on its own.
     *
     * @param district the office; null for all
     * @throws LedgerMismatch if it does not hold what the ledger counts
     */
    static void listHolds(Ledger ledger, @Nullable District district, ListKind list, long rows) {
        Counted counted = district == null ? ledger.total() : ledger.districts().get(district);
        LedgerCheck check = new LedgerCheck();
        check.equal(
                (district == null ? "all districts" : district) + ", " + list,
                counted == null ? 0 : LedgerCount.of(counted, list),
                rows);
        check.end();
    }

    private void sums(Ledger ledger) {
        LedgerSums sums = LedgerSums.of(ledger);
        sum(sums.rows());
        sum(sums.charges());
        if (figures.isEmpty() && !ledger.holds()) {
            figures.add("the ledger says of itself that it does not hold");
        }
        List<LedgerSums.Part> total = List.of(LedgerSums.parts(ledger.total().charges()));
        for (int at = 0; at < total.size(); at++) {
            int part = at;
            long ofDistricts = sum(ledger, it -> LedgerSums.parts(it.charges())[part].count());
            equal(
                    "charges, " + total.get(at).words() + ", all districts together",
                    total.get(at).count(),
                    ofDistricts);
        }
        equal(
                "cases, all districts together",
                ledger.total().cases().sum(),
                sum(ledger, it -> it.cases().sum()));
        new TreeMap<>(ledger.districts()).forEach((district, counted) -> reasons(district.name(), counted));
        reasons("all districts", ledger.total());
    }

    private void sum(LedgerSums.Sum sum) {
        long parts = sum.parts().stream().mapToLong(LedgerSums.Part::count).sum();
        if (parts != sum.whole().count()) {
            figures.add(sum.inWords() + " does not hold, the parts make " + parts);
        }
    }

    private void reasons(String where, Counted counted) {
        equal(
                where + ", human review by reason",
                counted.charges().humanReview(),
                counted.reviewReasons().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    private void district(District district, @Nullable Counted counted, Tally tally) {
        for (ListKind list : ListKind.values()) {
            equal(
                    district + ", " + list,
                    counted == null ? 0 : LedgerCount.of(counted, list),
                    tally.written(district, list));
        }
        equal(
                district + ", " + Ground.WOULD_NOT,
                counted == null ? 0 : counted.charges().secondWouldNot(),
                tally.written(district, Ground.WOULD_NOT));
        equal(
                district + ", " + Ground.COULD_NOT,
                counted == null ? 0 : counted.charges().secondCouldNot(),
                tally.written(district, Ground.COULD_NOT));
    }

    private void equal(String what, long counted, long found) {
        if (counted != found) {
            figures.add(what + ": counted " + counted + ", found " + found);
        }
    }

    private static long sum(Ledger ledger, ToLongFunction<Counted> what) {
        return ledger.districts().values().stream().mapToLong(what).sum();
    }

    private void end() {
        if (!figures.isEmpty()) {
            throw new LedgerMismatch(figures);
        }
    }
}
