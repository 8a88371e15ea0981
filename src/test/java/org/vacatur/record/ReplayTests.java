package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.vacatur.TestDatabase;
import org.vacatur.contract.ContractJson;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.record.Replay.Verdict;
import org.vacatur.rulebook.Rulebook;

@ParameterizedClass
@MethodSource("org.vacatur.TestDatabase#each")
class ReplayTests {
    @TempDir
    Path folder;

    private final TestDatabase database;
    private Store store;
    private Attacker attacker;
    private Replay replay;
    private UUID id;
    private long record;

    ReplayTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void recommend() throws SQLException {
        store = new Store(database.emptied(), folder);
        attacker = new Attacker(store.database);
        RealRules.bringIn(store);
        id = RealRules.recommend(store, "key", RealRules.sample("1-first-letter"), CountyPolicy.OWN)
                .id();
        record = store.records.end().tree().size();
        replay = new Replay(store.transactions, store.records, store.versions, new KeptRules(RealRules.COMPILED));
    }

    @AfterEach
    void close() throws SQLException {
        attacker.close();
        store.close();
    }

    @Test
    void every_sample_under_every_policy_comes_out_byte_for_byte_as_it_was_answered() {
        for (String sample : new String[] {
            "1-first-letter",
            "2-second-letter",
            "3-third-letter",
            "4-out-of-scope",
            "5-already-resolved",
            "6-needs-human-review"
        }) {
            for (CountyPolicy policy :
                    new CountyPolicy[] {CountyPolicy.OWN, CountyPolicy.OFF, CountyPolicy.parse("MIDDLESEX")}) {
                UUID each = RealRules.recommend(store, null, RealRules.sample(sample), policy)
                        .id();
                Replay.Result result = replay.of(each).orElseThrow();
                assertThat(result.verdict()).as("%s %s", sample, result.why()).isEqualTo(Verdict.IDENTICAL);
                assertThat(result.notes()).isEmpty();
            }
        }
        store.assertWhole();
    }

    @Test
    void that_a_case_was_read_for_it_is_recorded() {
        assertThat(replay.of(id)).isPresent();
        String last = attacker.record(store.records.end().tree().size());
        assertThat(last)
                .contains(
                        "\"type\":\"READING\"",
                        "\"object\":\"" + id + "\"",
                        "\"issuer\":\"urn:vacatur:command-line\"",
                        "\"operation\":\"record replay\"");
    }

    @Test
    void an_id_that_was_never_recorded_is_not_found_and_nothing_is_recorded() {
        long before = store.records.end().tree().size();
        assertThat(replay.of(UUID.randomUUID())).isEmpty();
        assertThat(store.records.end().tree().size()).isEqualTo(before);
    }

    @Test
    void changed_contents_records_and_finders_are_altered() {
        assertAltered(
                "update record_contents set content = replace(content, 'heroin', 'cocaine') where name = 'facts'");
        assertAltered(
                "update record_contents set content = replace(content, 'FIRST', 'SECOND') where name = 'explanation'");
        assertAltered("update record_contents set salt = '" + Hash.NONE + "' where name = 'facts'");
        assertAltered("update records set record = replace(record, 'OWN', 'OFF') where sequence = " + record);
        assertAltered("update recommendations set docket_number = 'another'");
        assertAltered("update record_tree set hash = '" + Hash.NONE + "' where level = 1 and position = 0");
    }

    private void assertAltered(String sql) {
        Map<String, Object> content = attacker.rows("record_contents").stream()
                .filter(each -> sql.contains("'" + each.get("name") + "'"))
                .findFirst()
                .orElse(null);
        Map<String, Object> text = attacker.rows("records").stream()
                .filter(each -> each.get("sequence").equals(record))
                .findFirst()
                .orElseThrow();
        Map<String, Object> finder = attacker.rows("recommendations").get(0);
        Map<String, Object> node = attacker.jdbc
                .sql("select * from record_tree where level = 1 and position = 0")
                .query()
                .singleRow();
        assertThat(attacker.jdbc.sql(sql).update()).as(sql).isEqualTo(1);
        assertThat(replay.of(id).orElseThrow())
                .as(sql)
                .extracting(Replay.Result::verdict, Replay.Result::record)
                .containsExactly(Verdict.ALTERED, record);
        if (content != null) {
            attacker.jdbc
                    .sql("update record_contents set salt = ?, content = ? where sequence = ? and name = ?")
                    .params(content.get("salt"), content.get("content"), content.get("sequence"), content.get("name"))
                    .update();
        }
        attacker.jdbc
                .sql("update records set record = ? where sequence = ?")
                .params(text.get("record"), record)
                .update();
        attacker.jdbc
                .sql("update recommendations set docket_number = ?")
                .param(finder.get("docket_number"))
                .update();
        attacker.jdbc
                .sql("update record_tree set hash = ? where level = 1 and position = 0")
                .param(node.get("hash"))
                .update();
        assertThat(replay.of(id).orElseThrow().verdict()).as("put back: " + sql).isEqualTo(Verdict.IDENTICAL);
    }

    @Test
    void an_answer_that_was_exchanged_with_all_its_hashes_does_not_follow_from_facts_and_rules() {
        String salt = "ab".repeat(32);
        Map<String, Object> explanation = attacker.rows("record_contents").stream()
                .filter(each -> each.get("name").equals("explanation"))
                .findFirst()
                .orElseThrow();
        String forged = ((String) explanation.get("content")).replace("FIRST_LETTER", "SECOND_LETTER");
        String hash = Hash.ofContent((String) explanation.get("salt"), (String) explanation.get("content"));
        attacker.jdbc
                .sql("update record_contents set salt = ?, content = ? where name = 'explanation'")
                .params(salt, forged)
                .update();
        attacker.jdbc
                .sql("update recommendation_outcomes set outcome = 'SECOND_LETTER'")
                .update();
        Map<Long, String> texts = new TreeMap<>();
        for (long i = 1; i <= record; i++) {
            texts.put(
                    i,
                    attacker.record(i)
                            .replace(hash, Hash.ofContent(salt, forged))
                            .replace("FIRST_LETTER", "SECOND_LETTER"));
        }
        attacker.rewrite(record, texts::get);
        Replay.Result result = replay.of(id).orElseThrow();
        assertThat(result.verdict()).as(result.why()).isEqualTo(Verdict.ALTERED);
        assertThat(result.why()).contains("this release answers otherwise from character");
    }

    @Test
    void rules_that_were_changed_or_removed_are_told() {
        attacker.jdbc
                .sql("update rule_versions set files = replace(files, 'Hinton', 'Huntin')")
                .update();
        Replay.Result changed = replay.of(id).orElseThrow();
        assertThat(changed.verdict()).isEqualTo(Verdict.RULES_CHANGED);
        assertThat(changed.why()).contains(RealRules.RULES.version());
        attacker.jdbc.sql("update rule_versions set files = 'no files'").update();
        assertThat(replay.of(id).orElseThrow().verdict()).isEqualTo(Verdict.RULES_CHANGED);
        attacker.jdbc.sql("delete from rule_versions").update();
        Replay.Result removed = replay.of(id).orElseThrow();
        assertThat(removed.verdict()).isEqualTo(Verdict.RULES_CHANGED);
        assertThat(removed.why()).contains("no rules are kept");
    }

    @Test
    void a_sealed_case_cannot_be_replayed() {
        FilledStore.seal(store, id, null);
        assertThat(replay.of(id).orElseThrow().verdict()).isEqualTo(Verdict.SEALED);
    }

    @Test
    void other_rules_in_use_today_and_another_engine_are_told() {
        Map<String, String> files = new TreeMap<>(RealRules.RULES.files());
        files.computeIfPresent(
                "dookhan/10-laboratory.dslr",
                (path, text) -> text.replace(
                        "- every certificate comes from a laboratory other than Hinton and Amherst\n"
                                + "    - the charge is not known to have been on the list of 2016",
                        "- the charge is not known to have been on the list of 2016"));
        String version = Rulebook.versionOf(files);
        assertThat(version).isNotEqualTo(RealRules.RULES.version());
        store.jdbc
                .sql("insert into rule_versions (version, rule_set, files) values (?, 'dookhan', ?)")
                .params(version, ContractJson.mapper().writeValueAsString(files))
                .update();
        RealRules.bringIn(store, version);
        Replay.Result result = replay.of(id).orElseThrow();
        assertThat(result.verdict()).isEqualTo(Verdict.IDENTICAL);
        assertThat(result.notes())
                .singleElement()
                .asString()
                .contains(version, "other outcomes: charge 1 OUT_OF_SCOPE instead of FIRST_LETTER");
        assertThat(new ReplayNotes("Another 1.0").all())
                .singleElement()
                .asString()
                .contains("made with Another 1.0 and replayed with " + Rulebook.engine());
    }
}
