package org.vacatur.docket.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;

/**
 * A row of counts.
 *
 * @param district whose
 * @param n how many
 * @param values what is counted, by column
 */
record CountedRow(District district, long n, Map<String, @Nullable Object> values) {
    static CountedRow of(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.put(row.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT), row.getObject(i));
        }
        return new CountedRow(District.valueOf(row.getString("district")), row.getLong("n"), values);
    }

    @Nullable
    String text(String column) {
        Object value = values.get(column);
        return value == null ? null : value.toString();
    }

    int number(String column) {
        return values.get(column) instanceof Number number ? number.intValue() : 0;
    }
}
