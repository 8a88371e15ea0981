package org.vacatur.docket.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.docket.DocketKind;
import org.vacatur.docket.DocketState;
import org.vacatur.docket.Ledger;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.record.Transactions;

/** Runs as they are kept: what was asked for, and how far each has come. */
final class DocketStore {
    private final Transactions transactions;
    private final JdbcClient jdbc;

    DocketStore(Transactions transactions) {
        this.transactions = transactions;
        this.jdbc = transactions.jdbc();
    }

    /**
     * A file of a run.
     *
     * @param name as the person named it
     * @param bytes its length
     * @param sha256 hash of its bytes, in hexadecimal
     */
    record KeptFile(String name, long bytes, String sha256) {}

    /** Keeps a run that nothing was done for yet. */
    void create(DocketOrder order, List<KeptFile> files) {
        jdbc.sql(
                        "insert into docket_runs (id, district, name, issuer, subject, state, started_at, as_of, county_policy,"
                                + " rule_set, rule_set_version, profile, base, kind, synthetic, recorded,"
                                + " cases_decided, rows_input, rows_charges, rows_merged, rows_rejected, rows_duplicates, charges)"
                                + " values (:id, :district, :name, :issuer, :subject, :state, :startedAt, :asOf, :policy, :ruleSet,"
                                + " :version, :profile, :base, :kind, false, :recorded, 0, 0, 0, 0, 0, 0, 0)")
                .param("id", order.id())
                .param(
                        "district",
                        order.district() == null ? null : order.district().name())
                .param("name", order.name())
                .param("issuer", order.caller().issuer())
                .param("subject", order.caller().subject())
                .param("state", DocketState.WAITING.name())
                .param("startedAt", order.startedAt().atOffset(ZoneOffset.UTC))
                .param("asOf", order.asOf())
                .param("policy", order.policy().name())
                .param("ruleSet", order.ruleSet())
                .param("version", order.ruleSetVersion())
                .param("profile", order.profile())
                .param("base", order.base())
                .param("kind", order.kind().name())
                .param("recorded", order.recorded())
                .update();
        for (int i = 0; i < files.size(); i++) {
            jdbc.sql("insert into docket_files (run, number, name, bytes, sha256)"
                            + " values (:run, :number, :name, :bytes, :sha256)")
                    .param("run", order.id())
                    .param("number", i + 1)
                    .param("name", files.get(i).name())
                    .param("bytes", files.get(i).bytes())
                    .param("sha256", files.get(i).sha256())
                    .update();
        }
    }

    /** A run; within the reach of the transaction at hand. */
    Optional<DocketRun> find(UUID id) {
        return jdbc.sql("select * from docket_runs where id = :id")
                .param("id", id)
                .query(DocketStore::run)
                .optional();
    }

    /** Runs, newest first; within the reach of the transaction at hand. */
    List<DocketRun> list(@Nullable District district, int most) {
        return jdbc.sql("select * from docket_runs where district = coalesce(:district, district)"
                        + " order by started_at desc, id fetch first " + most + " rows only")
                .param("district", district == null ? null : district.name())
                .query(DocketStore::run)
                .list();
    }

    /** Runs of a district that are done and recorded, newest first. */
    List<DocketRun> complete(District district) {
        return jdbc.sql("select * from docket_runs where district = :district and state = :done and recorded"
                        + " order by started_at desc, id")
                .param("district", district.name())
                .param("done", DocketState.DONE.name())
                .query(DocketStore::run)
                .list();
    }

    /** Runs that have not ended. */
    List<DocketRun> open() {
        return jdbc.sql("select * from docket_runs where ended_at is null order by started_at, id")
                .query(DocketStore::run)
                .list();
    }

    List<KeptFile> files(UUID run) {
        return jdbc.sql("select name, bytes, sha256 from docket_files where run = :run order by number")
                .param("run", run)
                .query((row, number) ->
                        new KeptFile(row.getString("name"), row.getLong("bytes"), row.getString("sha256")))
                .list();
    }

    void state(UUID run, DocketState state) {
        jdbc.sql("update docket_runs set state = :state where id = :run and ended_at is null")
                .param("state", state.name())
                .param("run", run)
                .update();
    }

    /** Ends a run, unless it has ended. */
    void end(UUID run, DocketState state, Instant at, @Nullable String failure) {
        jdbc.sql("update docket_runs set state = :state, ended_at = :at, failure = :failure"
                        + " where id = :run and ended_at is null")
                .param("state", state.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("failure", failure)
                .param("run", run)
                .update();
    }

    /** What the reading of the files came to: rows of all of them. */
    void read(UUID run, long rows) {
        jdbc.sql("update docket_runs set rows_input = :rows where id = :run")
                .param("rows", rows)
                .param("run", run)
                .update();
    }

    /** Adds what a part of the cases came to. */
    void decided(UUID run, long cases, long charges, Ledger.Rows rows, boolean synthetic) {
        jdbc.sql("update docket_runs set cases_decided = cases_decided + :cases, charges = charges + :charges,"
                        + " rows_charges = rows_charges + :brought, rows_merged = rows_merged + :merged,"
                        + " rows_rejected = rows_rejected + :rejected, rows_duplicates = rows_duplicates + :duplicates,"
                        + " synthetic = (synthetic or :synthetic) where id = :run")
                .param("cases", cases)
                .param("charges", charges)
                .param("brought", rows.charges())
                .param("merged", rows.merged())
                .param("rejected", rows.rejected())
                .param("duplicates", rows.duplicates())
                .param("synthetic", synthetic)
                .param("run", run)
                .update();
    }

    /**
     * A case of a run as it is found to be run once more.
     *
     * @param position its place in the run
     * @param recommendation its recommendation, which is recorded
     * @param charges its charges
     */
    record CaseToRepeat(long position, UUID recommendation, long charges) {}

    /** The cases of a run that are not sealed, in their order; to be closed. */
    Stream<CaseToRepeat> casesToRepeat(UUID run) {
        return jdbc
                .sql("select c.position, c.recommendation, count(h.charge) as charges from docket_cases c"
                        + " join docket_charges h on h.run = c.run and h.position = c.position"
                        + " where c.run = :run group by c.position, c.recommendation order by c.position")
                .param("run", run)
                .withFetchSize(ListedCharges.ROWS_AT_ONCE)
                .query((row, number) -> new CaseToRepeat(
                        row.getLong("position"), row.getObject("recommendation", UUID.class), row.getLong("charges")))
                .stream();
    }

    /**
     * A case of a run whose recommendation is recorded.
     *
     * @param position its place in the run
     * @param key tells it from every other case
     * @param facts as they are recorded
     * @param warrants warrants to recall
     */
    record RecordedCase(
            long position,
            String key,
            String facts,
            @Nullable String warrants) {}

    /** Cases of a run by their places; a case that was sealed is not among them. */
    Map<Long, RecordedCase> recordedCases(UUID run, long first, long last) {
        return jdbc
                .sql("select c.position, c.case_key, c.warrants, f.content from docket_cases c"
                        + " join recommendations r on r.id = c.recommendation"
                        + " join record_contents f on f.sequence = r.sequence and f.name = 'facts'"
                        + " where c.run = :run and c.position between :first and :last")
                .param("run", run)
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new RecordedCase(
                        row.getLong("position"),
                        row.getString("case_key"),
                        row.getString("content"),
                        row.getString("warrants")))
                .list()
                .stream()
                .collect(Collectors.toMap(RecordedCase::position, each -> each));
    }

    /**
     * A case of a run as its facts were when it was decided.
     *
     * @param position its place in the run
     * @param recommendation its recommendation, which is recorded
     * @param facts as they are recorded
     */
    record RecordedFacts(long position, UUID recommendation, String facts) {}

    /** Some cases of a run in their order; a case that was sealed is not among them. */
    List<RecordedFacts> recordedFacts(UUID run, long after, int most) {
        return jdbc.sql("select c.position, c.recommendation, f.content from docket_cases c"
                        + " join recommendations r on r.id = c.recommendation"
                        + " join record_contents f on f.sequence = r.sequence and f.name = 'facts'"
                        + " where c.run = :run and c.position > :after"
                        + " order by c.position fetch first " + most + " rows only")
                .param("run", run)
                .param("after", after)
                .query((row, number) -> new RecordedFacts(
                        row.getLong("position"), row.getObject("recommendation", UUID.class), row.getString("content")))
                .list();
    }

    /**
     * A sample of a list that a person drew.
     *
     * @param hash of what stood on the list
     * @param accepted charges that were accepted after it; 0 as long as none were
     * @param recommendations that these belong to
     */
    record Sample(String hash, long accepted, long recommendations) {}

    void keepSample(UUID id, UUID run, int list, Caller caller, OffsetDateTime at, long charges, String hash) {
        jdbc.sql("insert into docket_samples (id, run, list, issuer, subject, drawn_at, charges, hash, accepted,"
                        + " recommendations) values (:id, :run, :list, :issuer, :subject, :at, :charges, :hash, 0, 0)")
                .param("id", id)
                .param("run", run)
                .param("list", list)
                .param("issuer", caller.issuer())
                .param("subject", caller.subject())
                .param("at", at)
                .param("charges", charges)
                .param("hash", hash)
                .update();
    }

    /** A sample that this person drew of this list. */
    Optional<Sample> sample(UUID id, UUID run, int list, Caller caller) {
        return jdbc.sql("select hash, accepted, recommendations from docket_samples where id = :id and run = :run"
                        + " and list = :list and issuer = :issuer and subject = :subject")
                .param("id", id)
                .param("run", run)
                .param("list", list)
                .param("issuer", caller.issuer())
                .param("subject", caller.subject())
                .query((row, number) ->
                        new Sample(row.getString("hash"), row.getLong("accepted"), row.getLong("recommendations")))
                .optional();
    }

    void keepAccepted(UUID sample, long charges, long recommendations) {
        jdbc.sql("update docket_samples set accepted = :charges, recommendations = :recommendations where id = :id")
                .param("charges", charges)
                .param("recommendations", recommendations)
                .param("id", sample)
                .update();
    }

    Transactions transactions() {
        return transactions;
    }

    private static DocketRun run(ResultSet row, int number) throws SQLException {
        String district = row.getString("district");
        Timestamp ended = row.getTimestamp("ended_at");
        DocketOrder order = new DocketOrder(
                row.getObject("id", UUID.class),
                DocketKind.valueOf(row.getString("kind")),
                row.getObject("base", UUID.class),
                row.getString("name"),
                district == null ? null : District.valueOf(district),
                new Caller(row.getString("subject"), row.getString("issuer"), null, Set.of(), null),
                row.getObject("as_of", LocalDate.class),
                CountyPolicy.parse(row.getString("county_policy")),
                row.getString("rule_set"),
                row.getString("rule_set_version"),
                row.getString("profile"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("recorded"));
        return new DocketRun(
                order,
                DocketState.valueOf(row.getString("state")),
                ended == null
                        ? null
                        : row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("synthetic"),
                row.getString("failure"),
                row.getLong("cases_decided"),
                row.getLong("charges"),
                new Ledger.Rows(
                        row.getLong("rows_input"),
                        row.getLong("rows_charges"),
                        row.getLong("rows_merged"),
                        row.getLong("rows_rejected"),
                        row.getLong("rows_duplicates")));
    }
}
