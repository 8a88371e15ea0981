package org.vacatur.amendment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.office.Caller;
import org.vacatur.record.Event;
import org.vacatur.record.RecordType;
import org.vacatur.record.Recorded;
import org.vacatur.record.Records;

/** What happened to each version of the rules, by record. */
final class RuleHistory {
    private final JdbcClient jdbc;
    private final Records records;

    RuleHistory(JdbcClient jdbc, Records records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    /** A version of a rule set. */
    record Version(String ruleSet, String hash) {}

    /**
     * Records something about a version that is kept.
     *
     * @param contents what is said in own words, by name
     */
    Recorded add(Caller who, RecordType type, Version version, Map<String, String> contents) {
        Event event = Event.of(type);
        for (Map.Entry<String, String> each : contents.entrySet()) {
            event = event.holding(each.getKey(), each.getValue());
        }
        return add(who, event, version);
    }

    /**
     * The same of an event that says more.
     *
     * @param said what it says besides the version
     */
    Recorded add(Caller who, Event said, Version version) {
        RecordType type = said.type();
        Event event = said.saying("ruleSet", version.ruleSet()).saying("ruleSetVersion", version.hash());
        if (type == RecordType.ACTIVATION) {
            event = event.saying(
                    "ruleSetVersionBefore", inUse(version.ruleSet()).orElse(""));
        }
        Recorded record = records.append(who, event);
        jdbc.sql("insert into rule_events (sequence, type, rule_set, version, actor)"
                        + " values (:sequence, :type, :ruleSet, :version, :actor)")
                .param("sequence", record.sequence())
                .param("type", type.name())
                .param("ruleSet", version.ruleSet())
                .param("version", version.hash())
                .param("actor", actor(who))
                .update();
        return record;
    }

    /** The version that is asked: the one last put into use. */
    Optional<String> inUse(String ruleSet) {
        return last(ruleSet, RecordType.ACTIVATION);
    }

    /** Whether the version in use was put into use by a person, and not by the service from the rules folder. */
    boolean putIntoUseByPerson(String ruleSet) {
        return jdbc.sql("select actor from rule_events where rule_set = :ruleSet and type = 'ACTIVATION'"
                        + " order by sequence desc fetch first 1 rows only")
                .param("ruleSet", ruleSet)
                .query(String.class)
                .optional()
                .filter(each -> !each.equals(actor(Caller.SERVICE)))
                .isPresent();
    }

    /** When a version was last put into use. */
    Optional<Instant> inUseSince(Version version) {
        return jdbc.sql("select r.recorded_at from rule_events e join records r on r.sequence = e.sequence"
                        + " where e.rule_set = :ruleSet and e.version = :version and e.type = 'ACTIVATION'"
                        + " order by e.sequence desc fetch first 1 rows only")
                .param("ruleSet", version.ruleSet())
                .param("version", version.hash())
                .query((row, number) ->
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /** Versions that were in use, the last one first; each once. */
    List<String> activated(String ruleSet) {
        return jdbc.sql("select version from rule_events where rule_set = :ruleSet and type = 'ACTIVATION'"
                        + " group by version order by max(sequence) desc")
                .param("ruleSet", ruleSet)
                .query(String.class)
                .list();
    }

    /** The version that came in last from the rules folder. */
    Optional<String> lastImported(String ruleSet) {
        return last(ruleSet, RecordType.IMPORT);
    }

    /** Who did this to a version. */
    Set<String> actors(RecordType type, Version version) {
        return jdbc
                .sql("select actor from rule_events where rule_set = :ruleSet and version = :version and type = :type")
                .param("ruleSet", version.ruleSet())
                .param("version", version.hash())
                .param("type", type.name())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who approved a version last. */
    Optional<String> approvedBy(Version version) {
        return jdbc.sql(
                        "select actor from rule_events where rule_set = :ruleSet and version = :version and type = :type"
                                + " order by sequence desc fetch first 1 rows only")
                .param("ruleSet", version.ruleSet())
                .param("version", version.hash())
                .param("type", RecordType.APPROVAL.name())
                .query(String.class)
                .optional();
    }

    /** An account under its issuer, as one word. */
    static String actor(Caller who) {
        return who.issuer() + " " + who.subject();
    }

    private Optional<String> last(String ruleSet, RecordType type) {
        return jdbc.sql("select version from rule_events where rule_set = :ruleSet and type = :type"
                        + " order by sequence desc fetch first 1 rows only")
                .param("ruleSet", ruleSet)
                .param("type", type.name())
                .query(String.class)
                .optional();
    }
}
