package org.vacatur.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.rulebook.Rulebook;

/**
 * Checks that what is kept beside the log to find its records agrees with them: a record that cannot be found, or is found in another
 * place, is as good as changed. To be asked within reach of all districts.
 */
final class IndexCheck {
    private final JdbcClient jdbc;
    private final ContentCheck contents;

    IndexCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.contents = new ContentCheck(jdbc);
    }

    /**
     * Checks records that follow each other.
     *
     * @throws LogDamaged naming the first record that something does not agree with
     */
    void check(List<StoredRecord> page) {
        if (page.isEmpty()) {
            return;
        }
        long from = page.get(0).sequence();
        long to = page.get(page.size() - 1).sequence();
        Map<Long, ContentCheck.Kept> kept = contents.check(page);
        for (FinderTable table : FinderTable.values()) {
            Map<Long, List<List<String>>> rows = rows(table.sql(), from, to);
            for (StoredRecord record : page) {
                List<List<String>> expected = sorted(table.expected(record, kept.get(record.sequence())));
                List<List<String>> found = sorted(rows.getOrDefault(record.sequence(), List.of()));
                LogDamaged.unless(
                        expected.equals(found), "record %d and what finds it do not agree (%s)", record.sequence(), table.tableName());
            }
        }
    }

    /** Checks that every version of the rules is kept as it was. */
    void checkRules() {
        RuleVersions versions = new RuleVersions(jdbc);
        for (RuleVersions.Kept each : versions.all()) {
            String now = versions.files(each.version()).map(Rulebook::versionOf).orElse("");
            LogDamaged.unless(
                    now.equals(each.version()), "the rules kept as %s %s are others", each.ruleSet(), each.version());
        }
    }
}
