package org.vacatur.docket.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Ledger;
import org.vacatur.facts.District;

/**
 * The rows of one docket number. A number that names its court belongs to one case, so that two districts in its rows are a contradiction.
 * Any other number may stand for a case in each of several districts; a row that does not say which then cannot be used.
 */
final class DocketRows {
    private final String docket;
    private final List<HeldRow> rows;
    private final Numbering numbering;
    private final @Nullable District only;

    /**
     * Takes the rows.
     *
     * @param only the office whose cases are taken; null for all
     */
    DocketRows(String docket, List<HeldRow> rows, Numbering numbering, @Nullable District only) {
        this.docket = docket;
        this.rows = rows;
        this.numbering = numbering;
        this.only = only;
    }

    /** A row that belongs to no case. */
    static DocketCase alone(HeldRow row) {
        String docket = row.row().docket();
        return new DocketCase(
                docket.isEmpty() ? "" : "/" + docket,
                null,
                List.of(),
                row.synthetic(),
                new Ledger.Rows(1, 0, 0, 1, 0),
                List.of(row.asReject()),
                List.of(row.asSource()));
    }

    List<DocketCase> cases() {
        Map<String, List<HeldRow>> districts = new LinkedHashMap<>();
        List<HeldRow> unsaid = new ArrayList<>();
        for (HeldRow each : rows) {
            String district = each.row().values().get(Column.DISTRICT);
            if (district == null) {
                unsaid.add(each);
            } else {
                districts.computeIfAbsent(district, key -> new ArrayList<>()).add(each);
            }
        }
        if (rows.get(0).row().namesCourt() || districts.size() < 2) {
            return List.of(new CaseAssembly(rows, List.of(), numbering, only).assemble(docket));
        }
        unsaid.stream()
                .filter(HeldRow::good)
                .forEach(each -> each.reject(
                        Column.DISTRICT,
                        "this docket number stands in several districts, and the row does not say which. Write it"));
        List<DocketCase> cases = new ArrayList<>();
        districts.values().forEach(each -> cases.add(new CaseAssembly(each, unsaid, numbering, only).assemble(docket)));
        unsaid.forEach(each -> cases.add(alone(each)));
        return cases;
    }
}
