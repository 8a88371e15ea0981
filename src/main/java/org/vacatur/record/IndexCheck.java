package org.vacatur.record;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.rulebook.Rulebook;

/**
 * Checks that what is kept beside the log, contents and what finds records, agrees with the records: one that cannot be found, or is
 * found in another place, is as good as changed. To be asked within reach of all districts.
 */
final class IndexCheck {
    private final JdbcClient jdbc;
    private final ContentCheck contents;
    private final FinderRows finders;
    private final KeyCheck keys;
    private final RuleVersions versions;

    IndexCheck(JdbcClient jdbc, RuleVersions versions) {
        this.jdbc = jdbc;
        this.contents = new ContentCheck(jdbc);
        this.finders = new FinderRows(jdbc);
        this.keys = new KeyCheck(jdbc);
        this.versions = versions;
    }

    /**
     * Checks records that follow each other.
     *
     * @throws LogDamaged naming the first record that something does not agree with
     */
    void check(List<StoredRecord> page) {
        Map<Long, Map<String, String>> held = contents.check(page);
        finders.check(page, held);
        keys.check(page, held);
    }

    /** Checks that every version of the rules that a record names, and all scenarios that went with one, are kept as they were. */
    void checkRules() {
        Set<String> kept = new HashSet<>();
        for (RuleVersions.Kept each : versions.all()) {
            Map<String, String> files = versions.files(each.version()).orElse(Map.of());
            LogDamaged.unless(
                    Rulebook.versionOf(files).equals(each.version())
                            && files.containsKey(each.ruleSet() + "/rule-set.yaml"),
                    "the rules kept as %s %s are others",
                    each.ruleSet(),
                    each.version());
            kept.add(each.version());
        }
        jdbc.sql("select distinct version from rule_events")
                .query(String.class)
                .list()
                .forEach(each -> LogDamaged.unless(kept.contains(each), "the rules of version %s are not kept", each));
        jdbc.sql(
                        "select distinct v.version, v.files from scenario_versions v join rule_scenarios s on s.scenarios = v.version")
                .query((row, number) -> Map.entry(row.getString("version"), row.getString("files")))
                .list()
                .forEach(each -> LogDamaged.unless(
                        Rulebook.versionOf(RuleVersions.read(each.getKey(), each.getValue()))
                                .equals(each.getKey()),
                        "the scenarios kept as %s are others",
                        each.getKey()));
    }
}
