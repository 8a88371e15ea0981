package org.vacatur.amendment;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ContractJson;
import org.vacatur.record.RecordType;
import org.vacatur.scenario.ScenarioFiles;
import tools.jackson.core.type.TypeReference;

/** The scenarios that decide about versions of a rule set, every state of them, whole. */
final class ScenarioVersions {
    private static final TypeReference<TreeMap<String, String>> FILES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    ScenarioVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps scenarios, unless they are kept already.
     *
     * @param files text by path, beginning with {@code features/}
     * @return their hash
     */
    String keep(String ruleSet, Map<String, String> files) {
        String version = ScenarioFiles.hash(files);
        if (find(version).isEmpty()) {
            jdbc.sql("insert into scenario_versions (version, rule_set, files) values (:version, :ruleSet, :files)")
                    .param("version", version)
                    .param("ruleSet", ruleSet)
                    .param("files", ContractJson.mapper().writeValueAsString(new TreeMap<>(files)))
                    .update();
        }
        return version;
    }

    /** Text by path; empty if they were never kept. */
    Optional<SortedMap<String, String>> find(String version) {
        return jdbc.sql("select files from scenario_versions where version = :version")
                .param("version", version)
                .query(String.class)
                .optional()
                .map(each -> ContractJson.mapper().readValue(each, FILES));
    }

    /**
     * The same of scenarios that something else names.
     *
     * @throws IllegalStateException if they are not there, or changed
     */
    SortedMap<String, String> files(String version) {
        return find(version)
                .filter(each -> ScenarioFiles.hash(each).equals(version))
                .orElseThrow(
                        () -> new IllegalStateException("The scenarios kept as " + version + " are changed or gone"));
    }

    /** Says that scenarios came in or into use with a version of the rules. */
    void with(long sequence, String scenarios) {
        jdbc.sql("insert into rule_scenarios (sequence, scenarios) values (:sequence, :scenarios)")
                .param("sequence", sequence)
                .param("scenarios", scenarios)
                .update();
    }

    /** Those that came into use last, or came in when none had been in use yet; empty as long as none did. */
    Optional<String> inUse(String ruleSet) {
        return last(ruleSet, RecordType.ACTIVATION).or(() -> lastImported(ruleSet));
    }

    /** Those that came in last from the folder of scenarios. */
    Optional<String> lastImported(String ruleSet) {
        return last(ruleSet, RecordType.IMPORT);
    }

    /** Those that were in use with a version when it was last put into use. */
    Optional<String> inUseWith(RuleHistory.Version version) {
        return jdbc.sql("select s.scenarios from rule_scenarios s join rule_events e on e.sequence = s.sequence"
                        + " where e.rule_set = :ruleSet and e.version = :version and e.type = 'ACTIVATION'"
                        + " order by e.sequence desc fetch first 1 rows only")
                .param("ruleSet", version.ruleSet())
                .param("version", version.hash())
                .query(String.class)
                .optional();
    }

    private Optional<String> last(String ruleSet, RecordType type) {
        return jdbc.sql("select s.scenarios from rule_scenarios s join rule_events e on e.sequence = s.sequence"
                        + " where e.rule_set = :ruleSet and e.type = :type"
                        + " order by e.sequence desc fetch first 1 rows only")
                .param("ruleSet", ruleSet)
                .param("type", type.name())
                .query(String.class)
                .optional();
    }
}
