package org.vacatur.docket.sample;

import java.util.List;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.District;

/**
 * A court of the seven districts.
 *
 * @param code two digits of a docket number
 * @param prefix two letters of the older docket numbers of the Superior Court; empty elsewhere
 * @param name its name
 * @param department Superior Court, District Court or Boston Municipal Court
 * @param district the prosecuting office
 */
record TrialCourt(String code, String prefix, String name, CourtDepartment department, District district) {
    private static final List<TrialCourt> ALL = Resource.rows(
            "courts.csv",
            row -> new TrialCourt(
                    row.getField("code"),
                    row.getField("prefix"),
                    row.getField("court"),
                    CourtDepartment.valueOf(row.getField("department")),
                    District.valueOf(row.getField("district"))));

    static List<TrialCourt> of(District district, boolean superior) {
        return ALL.stream()
                .filter(each -> each.district() == district && each.superior() == superior)
                .toList();
    }

    boolean superior() {
        return department == CourtDepartment.SUPERIOR;
    }
}
