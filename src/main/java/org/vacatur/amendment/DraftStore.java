package org.vacatur.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.Caller;
import org.vacatur.record.Recorded;
import tools.jackson.core.type.TypeReference;

/** Amendments as they are kept. Whoever changes one holds the end of the log, so that one thing is done after the other. */
final class DraftStore {
    private static final TypeReference<List<String>> PATHS = new TypeReference<>() {};
    private static final int LISTED = 200;

    /** Steps whose doer is an editor. */
    private static final String EDITS = "('BEGUN', 'EDITED', 'REBASED')";

    /** Steps whose doer answers for what the draft holds after them. */
    private static final String WRITES = "('EDITED', 'REBASED', 'SUBMITTED')";

    private final JdbcClient jdbc;

    DraftStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void create(Draft draft, DraftFiles files) {
        jdbc.sql(
                        "insert into amendments (id, rule_set, title, kind, dates, source, origin, state, revision, base, base_scenarios, version,"
                                + " scenarios, approved, created_at, changed_at) values (:id, :ruleSet, :title, :kind, :dates, :source, :origin, :state,"
                                + " :revision, :base, :baseScenarios, :version, :scenarios, :approved, :createdAt, :changedAt)")
                .params(values(draft))
                .update();
        keep(draft, files);
    }

    void update(Draft draft) {
        jdbc.sql("update amendments set state = :state, revision = :revision, base = :base,"
                        + " base_scenarios = :baseScenarios, version = :version, scenarios = :scenarios,"
                        + " approved = :approved, changed_at = :changedAt where id = :id")
                .params(values(draft))
                .update();
    }

    void update(Draft draft, DraftFiles files) {
        update(draft);
        jdbc.sql("delete from amendment_files where amendment = :id")
                .param("id", draft.id())
                .update();
        keep(draft, files);
    }

    private void keep(Draft draft, DraftFiles files) {
        files.edits()
                .forEach((path, text) -> jdbc.sql(
                                "insert into amendment_files (amendment, path, text) values (:id, :path, :text)")
                        .param("id", draft.id())
                        .param("path", path)
                        .param("text", text)
                        .update());
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql("select * from amendments where id = :id")
                .param("id", id)
                .query(DraftStore::draft)
                .optional();
    }

    /** Those that something was done with last. */
    List<Draft> newest() {
        return jdbc.sql("select * from amendments order by changed_at desc, id fetch first " + LISTED + " rows only")
                .query(DraftStore::draft)
                .list();
    }

    /** What the amendment is about that brought a version into use last; empty if none did. */
    Optional<String> titleOf(RuleHistory.Version version) {
        return jdbc.sql("select title from amendments where rule_set = :ruleSet and version = :version"
                        + " and state = 'ACTIVATED' order by changed_at desc fetch first 1 rows only")
                .param("ruleSet", version.ruleSet())
                .param("version", version.hash())
                .query(String.class)
                .optional();
    }

    /** Those of the folder that wait still. */
    List<Draft> openOfFolder(String ruleSet) {
        return jdbc.sql("select * from amendments where rule_set = :ruleSet and origin = 'FOLDER'"
                        + " and state not in ('ACTIVATED', 'WITHDRAWN') order by created_at")
                .param("ruleSet", ruleSet)
                .query(DraftStore::draft)
                .list();
    }

    /** What a draft holds otherwise than its base; null where a file is taken out. */
    SortedMap<String, @Nullable String> edits(UUID id) {
        SortedMap<String, @Nullable String> edits = new TreeMap<>();
        jdbc.sql("select path, text from amendment_files where amendment = :id")
                .param("id", id)
                .query((row, number) -> edits.put(row.getString("path"), row.getString("text")))
                .list();
        return edits;
    }

    /**
     * Writes down what was done.
     *
     * @param draft as it is after it
     * @param record the record that proves it
     */
    void step(Draft draft, AmendmentStepKind step, Caller who, String said, List<String> paths, Recorded record) {
        jdbc.sql(
                        "insert into amendment_steps (amendment, number, step, issuer, subject, name, at, said, paths, base,"
                                + " base_scenarios, version, scenarios, dossier, sequence) values (:id, :number, :step, :issuer, :subject,"
                                + " :name, :at, :said, :paths, :base, :baseScenarios, :version, :scenarios, :dossier, :sequence)")
                .param("id", draft.id())
                .param("number", draft.revision())
                .param("step", step.name())
                .param("issuer", who.issuer())
                .param("subject", who.subject())
                .param("name", who.name())
                .param("at", record.at().atOffset(ZoneOffset.UTC))
                .param("said", said)
                .param("paths", ContractJson.mapper().writeValueAsString(paths))
                .param("base", draft.base())
                .param("baseScenarios", draft.baseScenarios())
                .param("version", draft.version())
                .param("scenarios", draft.scenarios())
                .param("dossier", draft.approved())
                .param("sequence", record.sequence())
                .update();
    }

    /** What was done, in order. */
    List<AmendmentStep> steps(UUID id) {
        return jdbc.sql("select * from amendment_steps where amendment = :id order by number")
                .param("id", id)
                .query((row, number) -> new AmendmentStep(
                        AmendmentStepKind.valueOf(row.getString("step")),
                        row.getString("subject"),
                        row.getString("name"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("said"),
                        ContractJson.mapper().readValue(row.getString("paths"), PATHS),
                        row.getString("version"),
                        row.getString("dossier"),
                        row.getLong("sequence")))
                .list();
    }

    /** Accounts that edited a draft, by name. */
    List<String> editors(UUID id) {
        return jdbc.sql("select distinct subject from amendment_steps where amendment = :id" + " and step in " + EDITS
                        + " and issuer <> :service order by subject")
                .param("id", id)
                .param("service", Caller.SERVICE.issuer())
                .query(String.class)
                .list();
    }

    /** Whether somebody began, edited, rebased or submitted a draft. */
    boolean hadAHandIn(Caller who, UUID id) {
        return count(
                who,
                "mine.amendment = :id and mine.step in ('BEGUN', 'EDITED', 'REBASED', 'SUBMITTED')",
                Map.of("id", id));
    }

    /** Whether somebody edited, rebased or submitted any draft that held these rules at some time as a change: under whichever name they come back. */
    boolean wroteRules(Caller who, String version) {
        return wrote(who, "theirs.version = :content and theirs.base <> :content", version);
    }

    /** The same of scenarios. */
    boolean wroteScenarios(Caller who, String scenarios) {
        return wrote(who, "theirs.scenarios = :content and theirs.base_scenarios <> :content", scenarios);
    }

    private boolean wrote(Caller who, String held, String content) {
        return count(
                who,
                "mine.step in " + WRITES + " and exists (select 1 from amendment_steps theirs where theirs.amendment ="
                        + " mine.amendment and theirs.step in " + WRITES + " and " + held + ")",
                Map.of("content", content));
    }

    private boolean count(Caller who, String steps, Map<String, ?> values) {
        return jdbc.sql(
                                "select count(*) from amendment_steps mine where mine.issuer = :issuer and mine.subject = :subject and "
                                        + steps)
                        .param("issuer", who.issuer())
                        .param("subject", who.subject())
                        .params(values)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private static Map<String, Object> values(Draft draft) {
        Map<String, Object> values = new TreeMap<>();
        values.put("id", draft.id());
        values.put("ruleSet", draft.ruleSet());
        values.put("title", draft.subject().title());
        values.put("kind", draft.subject().kind().name());
        values.put("dates", draft.subject().dates());
        values.put("source", draft.subject().source());
        values.put("origin", draft.origin().name());
        values.put("state", draft.state().name());
        values.put("revision", draft.revision());
        values.put("base", draft.base());
        values.put("baseScenarios", draft.baseScenarios());
        values.put("version", draft.version());
        values.put("scenarios", draft.scenarios());
        values.put("approved", draft.approved());
        values.put("createdAt", draft.createdAt().atOffset(ZoneOffset.UTC));
        values.put("changedAt", draft.changedAt().atOffset(ZoneOffset.UTC));
        return values;
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("rule_set"),
                new AmendmentSubject(
                        row.getString("title"),
                        AmendmentKind.valueOf(row.getString("kind")),
                        row.getString("dates"),
                        row.getString("source")),
                AmendmentOrigin.valueOf(row.getString("origin")),
                AmendmentState.valueOf(row.getString("state")),
                row.getLong("revision"),
                row.getString("base"),
                row.getString("base_scenarios"),
                row.getString("version"),
                row.getString("scenarios"),
                row.getString("approved"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
