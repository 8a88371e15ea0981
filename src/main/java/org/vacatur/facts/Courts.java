package org.vacatur.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The courts by the code in their docket numbers. A row is {@code code,prefix,court,department,district,verified,remark}:
 * the two digits of today's numbers, the two letters of a county in older Superior Court numbers, or both.
 */
final class Courts {
    private static final List<String> COLUMNS =
            List.of("code", "prefix", "court", "department", "district", "verified", "remark");

    private final Map<String, Court> byCode = new HashMap<>();
    private final Map<String, Court> byPrefix = new HashMap<>();

    private Courts() {}

    static Courts of(List<TableRow> rows, Consumer<TableFault> faults) {
        Courts courts = new Courts();
        if (Cells.columnsPresent(rows, COLUMNS, faults)) {
            rows.forEach(row -> courts.add(new Cells(row, faults)));
        }
        return courts;
    }

    private void add(Cells cells) {
        String name = cells.required("court", "the name of the court");
        CourtDepartment department = cells.required("department", CourtDepartment.class);
        District district = cells.required("district", District.class);
        cells.yesOrNo("verified");
        String code = cells.text("code");
        String prefix = cells.text("prefix");
        if (code != null && !code.matches("[0-9]{2}")) {
            cells.fault("code", "\"%s\" is not a court code; write two digits, such as 01.".formatted(code));
        }
        if (prefix != null && !prefix.matches("[A-Za-z]{2}")) {
            cells.fault("prefix", "\"%s\" is not a county's letters; write two letters, such as SU.".formatted(prefix));
        }
        if (code == null && prefix == null) {
            cells.fault("code", "The row has neither a code nor a prefix; write at least one.");
        }
        if (!cells.sound() || department == null || district == null) {
            return;
        }
        Court court = new Court(name, department, district);
        put(cells, "code", byCode, code, court);
        put(cells, "prefix", byPrefix, prefix == null ? null : prefix.toUpperCase(Locale.ROOT), court);
    }

    private static void put(Cells cells, String column, Map<String, Court> courts, @Nullable String key, Court court) {
        if (key == null) {
            return;
        }
        Court before = courts.putIfAbsent(key, court);
        if (before != null) {
            cells.fault(
                    column, "%s stands already for %s; it can stand for one court only.".formatted(key, before.name()));
        }
    }

    @Nullable
    Court withCode(String code) {
        return byCode.get(code);
    }

    @Nullable
    Court withPrefix(String prefix) {
        return byPrefix.get(prefix);
    }
}
