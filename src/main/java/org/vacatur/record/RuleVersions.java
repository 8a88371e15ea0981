package org.vacatur.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ContractJson;
import org.vacatur.rulebook.RuleSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;

/** Every version of the rules that a record can name, whole, as long as there are records. */
public final class RuleVersions {
    private static final TypeReference<TreeMap<String, String>> FILES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    RuleVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A version that was kept.
     *
     * @param ruleSet name of the rule set
     * @param version its hash
     * @param keptAt time of the first record that names it
     */
    public record Kept(String ruleSet, String version, Instant keptAt) {}

    /** Keeps a version with all its files, unless it is kept already. */
    public void keep(RuleSet rules) {
        keep(rules.id(), rules.version(), rules.files());
    }

    /**
     * The same of a version that was not loaded.
     *
     * @param files text by path, of which the version is the hash
     */
    public void keep(String ruleSet, String version, Map<String, String> files) {
        if (files(version).isPresent()) {
            return;
        }
        jdbc.sql("insert into rule_versions (version, rule_set, files) values (:version, :ruleSet, :files)")
                .param("version", version)
                .param("ruleSet", ruleSet)
                .param("files", ContractJson.mapper().writeValueAsString(new TreeMap<>(files)))
                .update();
    }

    /**
     * The files of a version by path; empty if it was never kept.
     *
     * @throws LogDamaged if what is kept are no files; only their hash says whether they are the right ones
     */
    public Optional<Map<String, String>> files(String version) {
        return jdbc.sql("select files from rule_versions where version = :version")
                .param("version", version)
                .query(String.class)
                .optional()
                .map(files -> read(version, files));
    }

    /** The version that is asked: the one last put into use. */
    Optional<String> inUse(String ruleSet) {
        return jdbc.sql("select version from rule_events where rule_set = :ruleSet and type = 'ACTIVATION'"
                        + " order by sequence desc fetch first 1 rows only")
                .param("ruleSet", ruleSet)
                .query(String.class)
                .optional();
    }

    static Map<String, String> read(String version, String files) {
        try {
            return ContractJson.mapper().readValue(files, FILES);
        } catch (JacksonException e) {
            throw new LogDamaged("the files kept as version " + version + " cannot be read");
        }
    }

    /** Every version that a record names, the newest first. */
    public List<Kept> all() {
        return jdbc.sql("select v.rule_set, v.version, min(r.recorded_at) as kept_at from rule_versions v"
                        + " join rule_events e on e.version = v.version join records r on r.sequence = e.sequence"
                        + " group by v.rule_set, v.version order by min(r.sequence) desc")
                .query((row, number) -> new Kept(
                        row.getString("rule_set"),
                        row.getString("version"),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
