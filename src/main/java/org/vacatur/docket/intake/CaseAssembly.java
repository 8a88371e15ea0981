package org.vacatur.docket.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Ledger;
import org.vacatur.facts.District;

/** Puts the rows of one case together. */
final class CaseAssembly {
    private static final int MOST_CHARGES = 500;
    /** One less than the contract takes, so that there is room for what is unknown. */
    private static final int MOST_ITEMS = 199;

    private final List<HeldRow> all;
    private final List<HeldRow> heard = new ArrayList<>();
    private final List<HeldRow> strangers;
    private final Numbering numbering;
    private final @Nullable District only;

    /**
     * Takes the rows.
     *
     * @param rows rows of the case, in the order of the files
     * @param strangers rejected rows that may be of this case or of another; they are accounted for elsewhere
     * @param only the office whose cases are taken; null for all
     */
    CaseAssembly(List<HeldRow> rows, List<HeldRow> strangers, Numbering numbering, @Nullable District only) {
        this.all = rows;
        this.strangers = strangers;
        this.numbering = numbering;
        this.only = only;
    }

    DocketCase assemble(String docket) {
        duplicates();
        new ChargeNumbers(numbering).give(heard);
        Contradictions.reject(heard, Level.CASE);
        charges().values().forEach(each -> Contradictions.reject(each, Level.CHARGE));
        String district = district();
        SortedMap<Integer, List<HeldRow>> brought = new TreeMap<>();
        charges().forEach((number, rows) -> {
            if (bring(rows)) {
                brought.put(number, rows);
            }
        });
        limit(brought);
        List<HeldRow> doubtful = new ArrayList<>(strangers);
        heard.stream().filter(each -> !each.good()).forEach(doubtful::add);
        return new DocketCase(
                (district == null ? "" : district) + "/" + docket,
                brought.isEmpty() ? null : new FactsOfRows(brought, doubtful).facts(),
                warrants(),
                heard.stream().anyMatch(HeldRow::synthetic),
                ledger(),
                all.stream().filter(this::rejected).map(HeldRow::asReject).toList(),
                all.stream().anyMatch(this::rejected)
                        ? all.stream()
                                .filter(each -> each.fate() != HeldRow.Fate.DUPLICATE || each.carriesItsLine())
                                .map(HeldRow::asSource)
                                .toList()
                        : List.of());
    }

    private boolean rejected(HeldRow row) {
        return row.fate() != HeldRow.Fate.DUPLICATE && !row.good();
    }

    private void duplicates() {
        if (all.size() == 1) {
            heard.addAll(all);
            return;
        }
        Set<List<String>> said = new HashSet<>();
        for (HeldRow each : all) {
            if (said.add(each.letters())) {
                heard.add(each);
            } else {
                each.become(HeldRow.Fate.DUPLICATE);
            }
        }
    }

    private SortedMap<Integer, List<HeldRow>> charges() {
        SortedMap<Integer, List<HeldRow>> charges = new TreeMap<>();
        for (HeldRow each : heard) {
            if (each.charge() > 0) {
                charges.computeIfAbsent(each.charge(), number -> new ArrayList<>())
                        .add(each);
            }
        }
        return charges;
    }

    private @Nullable String district() {
        String district = heard.stream()
                .filter(HeldRow::good)
                .map(each -> each.row().values().get(Column.DISTRICT))
                .filter(each -> each != null)
                .findFirst()
                .orElse(null);
        if (district == null) {
            heard.stream()
                    .filter(HeldRow::good)
                    .forEach(each -> each.reject(
                            Column.DISTRICT,
                            "no usable row of this docket says which district prosecuted it. Write the district"));
        } else if (only != null && !district.equals(only.name())) {
            heard.stream()
                    .filter(HeldRow::good)
                    .forEach(each -> each.reject(
                            Column.DISTRICT,
                            "the case is of another district than yours, and each office runs its own cases. If it is yours, correct "
                                    + "the district; else leave it out"));
        }
        return district;
    }

    /** Whether a good row brings the charge; if none does, those that would add to it cannot be used either. */
    private static boolean bring(List<HeldRow> rows) {
        boolean told = rows.stream()
                .anyMatch(each -> each.row().tellsOfCharge() || each.row().refusedAt(Level.CHARGE));
        List<HeldRow> good = rows.stream().filter(HeldRow::good).toList();
        for (HeldRow each : good) {
            if (!each.row().supplement() && (!told || each.row().tellsOfCharge())) {
                each.become(HeldRow.Fate.BROUGHT_CHARGE);
                return true;
            }
        }
        good.forEach(each -> each.reject(
                Column.NUMBER,
                "no usable row brings this charge of this docket, so nothing can be added to it. Look at the docket number and "
                        + "the number of the charge, or correct the row that brings it"));
        return false;
    }

    private static void limit(Map<Integer, List<HeldRow>> brought) {
        brought.values().removeIf(rows -> {
            boolean many = FactsOfRows.certificates(rows) > MOST_ITEMS || FactsOfRows.evidence(rows) > MOST_ITEMS;
            if (many) {
                rows.forEach(
                        each -> each.reject(
                                "the charge has more than " + MOST_ITEMS
                                        + " certificates or items of evidence. Look at the docket number and the number of the charge"));
            }
            return many;
        });
        if (brought.size() > MOST_CHARGES) {
            brought.values()
                    .forEach(rows -> rows.forEach(each -> each.reject(
                            "the docket has more than " + MOST_CHARGES + " charges. Look at the docket number")));
            brought.clear();
        }
    }

    private List<String> warrants() {
        Set<String> warrants = new LinkedHashSet<>();
        for (HeldRow each : heard) {
            String warrant = each.row().values().get(Column.WARRANTS);
            if (warrant != null) {
                warrants.add(warrant);
            }
        }
        return List.copyOf(warrants);
    }

    private Ledger.Rows ledger() {
        long duplicates = all.size() - (long) heard.size();
        long rejected = heard.stream().filter(each -> !each.good()).count();
        long brought = heard.stream()
                .filter(each -> each.good() && each.fate() == HeldRow.Fate.BROUGHT_CHARGE)
                .count();
        return new Ledger.Rows(all.size(), brought, heard.size() - rejected - brought, rejected, duplicates);
    }
}
