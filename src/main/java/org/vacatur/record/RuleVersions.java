package org.vacatur.record;

import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;
import org.vacatur.rulebook.RuleSet;
import tools.jackson.core.type.TypeReference;

/** Keeps every version of the rules that a record can name, whole, and records when one comes in and into use. */
final class RuleVersions {
    private static final TypeReference<TreeMap<String, String>> FILES = new TypeReference<>() {};

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final StoredRecords records;

    RuleVersions(Transactions transactions, StoredRecords records) {
        this.transactions = transactions;
        this.jdbc = transactions.jdbc();
        this.records = records;
    }

    /** A version of a rule set came into use on this instance. Recorded where it is new, or another was in use before. */
    void inUse(RuleSet rules) {
        transactions.within(Reach.EVERYWHERE, () -> {
            records.lock();
            if (files(rules.version()).isEmpty()) {
                keep(rules);
            }
            String before = lastInUse(rules.id());
            if (!rules.version().equals(before)) {
                records.append(
                        Caller.SERVICE,
                        Event.of(RecordType.ACTIVATION)
                                .saying("ruleSet", rules.id())
                                .saying("ruleSetVersion", rules.version())
                                .saying("ruleSetVersionBefore", before));
            }
            return rules;
        });
    }

    /** The files of a version by path; empty if it was never kept. */
    Optional<Map<String, String>> files(String version) {
        return jdbc.sql("select files from rule_versions where version = :version")
                .param("version", version)
                .query(String.class)
                .optional()
                .map(files -> ContractJson.mapper().readValue(files, FILES));
    }

    private void keep(RuleSet rules) {
        Recorded record = records.append(
                Caller.SERVICE,
                Event.of(RecordType.IMPORT).saying("ruleSet", rules.id()).saying("ruleSetVersion", rules.version()));
        jdbc.sql("insert into rule_versions (version, rule_set, kept_at, files)"
                        + " values (:version, :ruleSet, :at, :files)")
                .param("version", rules.version())
                .param("ruleSet", rules.id())
                .param("at", record.at().atOffset(ZoneOffset.UTC))
                .param("files", ContractJson.mapper().writeValueAsString(new TreeMap<>(rules.files())))
                .update();
    }

    /** The version that was last recorded as in use; an empty text if there was none. */
    private String lastInUse(String ruleSet) {
        return jdbc
                .sql("select record from records where type = :type order by sequence desc")
                .param("type", RecordType.ACTIVATION.name())
                .query(String.class)
                .list()
                .stream()
                .map(record -> ContractJson.mapper().readTree(record).path("details"))
                .filter(details -> details.path("ruleSet").asString().equals(ruleSet))
                .map(details -> details.path("ruleSetVersion").asString())
                .findFirst()
                .orElse("");
    }
}
