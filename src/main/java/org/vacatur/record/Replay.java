package org.vacatur.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;
import org.vacatur.rulebook.Rulebook;

/**
 * Recommends a recorded case again, from its stored facts and with the rules that were kept, and compares every byte with what was
 * answered. That somebody did is recorded.
 */
public final class Replay {
    /** Whoever may run commands on the machine of the service; who that is, the machine knows. */
    private static final Caller OPERATOR = new Caller("operator", "urn:vacatur:command-line", null, Set.of(), null);

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final StoredRecords records;
    private final RuleVersions versions;
    private final KeptRules rules;

    Replay(Transactions transactions, StoredRecords records, RuleVersions versions, KeptRules rules) {
        this.transactions = transactions;
        this.jdbc = transactions.jdbc();
        this.records = records;
        this.versions = versions;
        this.rules = rules;
    }

    /** What comes out of a replay. */
    public enum Verdict {
        /** The same bytes. */
        IDENTICAL,
        /** The record, what it holds, or what finds it was changed; or the answer does not follow from facts and rules. */
        ALTERED,
        /** The rules that are kept under the recorded version are others, or none. */
        RULES_CHANGED,
        /** The case was sealed or expunged: there are no facts to replay. */
        SEALED
    }

    /**
     * A replay.
     *
     * @param verdict what came out
     * @param record number of the record
     * @param why what is not as it was; null where all is
     * @param notes what else a reader should know: another engine, other rules in use today
     */
    public record Result(
            Verdict verdict, long record, @Nullable String why, List<String> notes) {
        public Result {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Replays a recommendation.
     *
     * @return empty if none of this id was ever recorded
     * @throws LogDamaged if the log is not such that the replay can be recorded
     * @throws org.vacatur.rulebook.RulesRefused if the kept rules are as they were and this release cannot load them
     */
    public Optional<Result> of(UUID id) {
        // rules take long to load, and nobody can add a record while its end is locked
        Optional<Taken> taken = transactions.within(Reach.EVERYWHERE, () -> {
            records.lock();
            Optional<Taken> found = jdbc.sql("select sequence from records where object = :id and type = :type")
                    .param("id", id)
                    .param("type", RecordType.RECOMMENDATION.name())
                    .query(Long.class)
                    .optional()
                    .map(this::take);
            found.ifPresent(each -> records.append(
                    OPERATOR,
                    Event.of(RecordType.READING)
                            .about(null, id)
                            .saying("operation", "record replay")
                            .saying("recommendations", List.of(id.toString()))));
            return found;
        });
        return taken.map(this::replay);
    }

    /** What the store holds of a recommendation, or why it is not as it was. */
    private record Taken(
            long sequence,
            @Nullable StoredRecord record,
            Map<String, String> contents,
            @Nullable String damage) {}

    private Taken take(long sequence) {
        try {
            StoredRecord record = checked(sequence);
            Map<String, String> contents =
                    new ContentCheck(jdbc).check(List.of(record)).getOrDefault(sequence, Map.of());
            return new Taken(sequence, record, contents, null);
        } catch (LogDamaged e) {
            return new Taken(sequence, null, Map.of(), e.getMessage());
        }
    }

    private Result replay(Taken taken) {
        StoredRecord record = taken.record();
        if (record == null) {
            return new Result(Verdict.ALTERED, taken.sequence(), taken.damage(), List.of());
        }
        return taken.contents().isEmpty()
                ? result(record, Verdict.SEALED, "its contents were removed by order of a court", List.of())
                : replay(record, taken.contents());
    }

    private StoredRecord checked(long sequence) {
        StoredRecord record = jdbc.sql("select " + StoredRecord.COLUMNS + " from records where sequence = :sequence")
                .param("sequence", sequence)
                .query((row, number) -> StoredRecord.read(row))
                .single();
        Frontier end = records.end().tree();
        LogDamaged.unless(
                records.tree().root(record.leaf(), sequence - 1, end.size()).equals(end.root()),
                "record %d does not lead to the root of the log",
                sequence);
        new IndexCheck(jdbc, versions).check(List.of(record));
        return record;
    }

    private Result replay(StoredRecord record, Map<String, String> contents) {
        String version = record.detail("ruleSetVersion");
        Map<String, String> files;
        try {
            files = versions.files(version).orElse(Map.of());
        } catch (LogDamaged e) {
            return result(
                    record,
                    Verdict.RULES_CHANGED,
                    "the rules kept as version " + version + " cannot be read",
                    List.of());
        }
        String now = Rulebook.versionOf(files);
        if (!now.equals(version)) {
            String why = files.isEmpty()
                    ? "no rules are kept as version " + version
                    : "the rules kept as version " + version + " are version " + now;
            return result(record, Verdict.RULES_CHANGED, why, List.of());
        }
        String again = new RecordedCase(record, contents).recommended(rules.load(files, record.detail("ruleSet")));
        String answered = contents.getOrDefault(StoredRecommendations.EXPLANATION, "");
        ReplayNotes notes = new ReplayNotes(record.detail("engine"));
        versions.inUse(record.detail("ruleSet"))
                .filter(inUse -> !inUse.equals(version))
                .ifPresent(inUse -> notes.otherRules(inUse, answered, underRulesInUse(record, contents, inUse)));
        if (again.equals(answered)) {
            return result(record, Verdict.IDENTICAL, null, notes.all());
        }
        return result(
                record,
                Verdict.ALTERED,
                "from the stored facts, with the rules that were kept, this release answers otherwise from character "
                        + (1 + ReplayNotes.firstDifference(again, answered)) + " of the answer on",
                notes.all());
    }

    private Optional<String> underRulesInUse(StoredRecord record, Map<String, String> contents, String version) {
        try {
            return versions.files(version)
                    .filter(files -> Rulebook.versionOf(files).equals(version))
                    .map(files -> new RecordedCase(record, contents)
                            .recommended(rules.load(files, record.detail("ruleSet"))));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Result result(StoredRecord record, Verdict verdict, @Nullable String why, List<String> notes) {
        return new Result(verdict, record.sequence(), why, notes);
    }
}
