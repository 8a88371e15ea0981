package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vacatur.record.DecidedCases.charge;
import static org.vacatur.record.DecidedCases.defer;
import static org.vacatur.record.DecidedCases.keyed;
import static org.vacatur.record.DecidedCases.override;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vacatur.TestDatabase;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.RequestRefused;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;
import org.vacatur.recommendation.RecommendationLog;
import org.vacatur.rulebook.Outcome;
import tools.jackson.databind.JsonNode;

@ParameterizedClass
@MethodSource("org.vacatur.TestDatabase#each")
class SealingsTests {
    private static final Caller ESSEX = Store.prosecutor(District.ESSEX);

    @TempDir
    Path folder;

    private final TestDatabase database;
    private Store store;
    private DecidedCases cases;

    SealingsTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        store = new Store(database.emptied(), folder);
        cases = new DecidedCases(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource(SealingKind.class)
    void a_case_is_gone_with_its_decisions_and_another_one_stays(SealingKind kind) {
        UUID id = decidedTwice();
        UUID other = decidedTwice();
        String historyOfOther = store.decisions.history(ESSEX, other).orElseThrow();
        Sealing sealing = seal(ESSEX, id, kind, null).orElseThrow();
        assertThat(store.log.find(ESSEX, id)).isEmpty();
        assertThat(store.log.find(Store.AUDITOR, id)).isEmpty();
        assertThat(store.log
                        .list(ESSEX, new RecommendationLog.Filter(null, null, null, null, 9))
                        .items())
                .extracting(RecommendationLog.Answer::id)
                .containsExactly(other);
        assertThat(store.decisions.history(ESSEX, id)).isEmpty();
        DecisionRequest again = new DecisionRequest(List.of(defer(1)));
        assertThat(store.decisions.decide(ESSEX, new Person("p", "P"), id, again, keyed(null, "decide", id, again)))
                .isEmpty();
        for (String table : List.of("recommendation_outcomes", "charge_decisions")) {
            assertThat(rows("select distinct recommendation_id from " + table))
                    .extracting(each -> each.get("recommendation_id"))
                    .containsExactly(other);
        }
        assertThat(rows("select sequence from charge_decision_rules")).hasSize(2);
        assertThat(rows(
                        "select r.type from record_contents c join records r on r.sequence = c.sequence where r.object = '"
                                + id + "'"))
                .as("what is left is the order")
                .extracting(each -> each.get("type"))
                .containsExactly(kind == SealingKind.SEALED ? "SEALING" : "EXPUNGEMENT");
        assertThat(store.decisions.history(ESSEX, other)).contains(historyOfOther);
        JsonNode record = record(Long.parseLong(sealing.sequence()));
        assertThat(record.at("/details/contents").asString())
                .as("facts, explanation and two decisions")
                .isEqualTo("4");
    }

    @Test
    void the_records_stay_and_every_proof_and_export_holds() throws IOException {
        UUID id = decidedTwice();
        decidedTwice();
        List<Map<String, Object>> before = rows("select sequence, leaf, record from records order by sequence");
        InclusionProof proved = store.found.prove(Reach.EVERYWHERE, 2).orElseThrow();
        seal(ESSEX, id, SealingKind.SEALED, null);
        assertThat(rows("select sequence, leaf, record from records where sequence <= " + before.size()
                        + " order by sequence"))
                .isEqualTo(before);
        for (int sequence = 1; sequence <= before.size() + 1; sequence++) {
            assertProved(store.found.prove(Reach.EVERYWHERE, sequence).orElseThrow());
        }
        assertProved(proved);
        assertExportHolds(id);
    }

    @Test
    void another_district_and_an_auditor_seal_nothing() {
        UUID id = decidedTwice();
        assertThat(seal(Store.prosecutor(District.SUFFOLK), id, SealingKind.SEALED, null))
                .isEmpty();
        assertThat(seal(Store.AUDITOR, id, SealingKind.SEALED, null)).isEmpty();
        assertThat(seal(ESSEX, UUID.randomUUID(), SealingKind.SEALED, null)).isEmpty();
        assertThat(store.log.find(ESSEX, id)).isPresent();
    }

    @Test
    void sealed_again_under_the_same_key_is_answered_as_the_first_time_and_else_it_is_absent() {
        UUID id = decidedTwice();
        Sealing first = seal(ESSEX, id, SealingKind.SEALED, "sealing").orElseThrow();
        assertThat(seal(ESSEX, id, SealingKind.SEALED, "sealing")).contains(first);
        assertThatThrownBy(() -> seal(ESSEX, id, SealingKind.EXPUNGED, "sealing"))
                .isInstanceOf(RequestRefused.class);
        assertThat(seal(ESSEX, id, SealingKind.SEALED, null)).isEmpty();
    }

    @Test
    void the_keys_of_what_was_removed_can_be_used_again_and_lead_nowhere() {
        UUID id = cases.recommended("asked", District.ESSEX, charge(1, Outcome.FIRST_LETTER, null, null, "R-1"));
        cases.decided(ESSEX, "decided", id, defer(1));
        seal(ESSEX, id, SealingKind.SEALED, null);
        assertThat(rows("select idempotency from idempotency_keys")).isEmpty();
        DecisionRequest same = new DecisionRequest(List.of(defer(1)));
        assertThat(store.decisions.decide(ESSEX, new Person("p", "P"), id, same, keyed("decided", "decide", id, same)))
                .as("the decision that was recorded under the key")
                .isEmpty();
        UUID next = cases.recommended("asked", District.ESSEX, charge(1, Outcome.FIRST_LETTER, null, null, "R-1"));
        assertThat(next).isNotEqualTo(id);
        assertThat(cases.decided(ESSEX, "decided", next, defer(1))).contains(next.toString());
    }

    private UUID decidedTwice() {
        UUID id = cases.recommended(District.ESSEX, charge(1, Outcome.FIRST_LETTER, null, null, "R-1"));
        cases.decided(District.ESSEX, id, override(1, Outcome.OUT_OF_SCOPE, null));
        cases.decided(District.ESSEX, id, defer(1));
        return id;
    }

    private Optional<Sealing> seal(Caller caller, UUID id, SealingKind kind, String key) {
        SealingRequest order = new SealingRequest(kind, "Invented Court, March 1, 2026, paper 12");
        return store.sealings.seal(caller, id, order, keyed(key, "seal", id, order));
    }

    private JsonNode record(long sequence) {
        return ContractJson.mapper().readTree((String) rows("select record from records where sequence = " + sequence)
                .get(0)
                .get("record"));
    }

    /** Follows the path from the record to the root that the checkpoint states. */
    private static void assertProved(InclusionProof proof) {
        assertThat(Hash.ofLeaf(proof.record())).isEqualTo(proof.leaf());
        long index = Long.parseLong(proof.sequence()) - 1;
        long last = Long.parseLong(proof.treeSize()) - 1;
        String hash = proof.leaf();
        for (String neighbour : proof.path()) {
            if (index % 2 == 1 || index == last) {
                hash = Hash.ofNode(neighbour, hash);
                while (index % 2 == 0 && index != 0) {
                    index >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.ofNode(hash, neighbour);
            }
            index >>= 1;
            last >>= 1;
        }
        String root = proof.checkpoint().lines().skip(2).findFirst().orElseThrow();
        assertThat(HexFormat.of().formatHex(java.util.Base64.getDecoder().decode(root)))
                .as("root over record %s", proof.sequence())
                .isEqualTo(hash);
    }

    /** Each record leads to the next; each content that is there has its hash, and those of the sealed case are not there. */
    private void assertExportHolds(UUID sealed) throws IOException {
        ExportRequest request = new ExportRequest("To see what is left", true);
        RecordExport.Prepared prepared =
                store.export.prepare(Store.AUDITOR, request, new IdempotencyKeys.Keyed(null, "exportRecords", "all"));
        String text;
        try (InputStream in = store.export.open(prepared)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        JsonNode record = null;
        String leaf = "0".repeat(64);
        int contents = 0;
        int missing = 0;
        for (String line : text.lines()
                .skip(2)
                .takeWhile(each -> !each.equals("checkpoint"))
                .toList()) {
            String[] words = line.split(" ", 3);
            if (words[0].equals("record")) {
                record = ContractJson.mapper().readTree(words[2]);
                assertThat(record.path("previous").asString()).isEqualTo(leaf);
                assertThat(Hash.ofLeaf(words[2])).isEqualTo(words[1]);
                leaf = words[1];
                boolean gone = record.path("object").asString("").equals(sealed.toString())
                        && !record.path("type").asString().equals("SEALING");
                missing += gone ? record.path("contents").size() : 0;
            } else if (words[0].equals("content")) {
                String[] content = words[2].split(" ", 2);
                assertThat(Hash.ofContent(content[0], content[1]))
                        .isEqualTo(record.path("contents").path(words[1]).asString());
                assertThat(record.path("object").asString(""))
                        .as("type %s", record.path("type"))
                        .satisfiesAnyOf(
                                object -> assertThat(object).isNotEqualTo(sealed.toString()),
                                object -> assertThat(words[1]).isEqualTo("order"));
                contents++;
            }
        }
        assertThat(missing).as("hashes whose content is gone").isEqualTo(4);
        assertThat(contents)
                .as("four of the other case, the order, the reason of the export")
                .isEqualTo(6);
    }

    private List<Map<String, Object>> rows(String sql) {
        return store.transactions.within(
                Reach.EVERYWHERE, () -> store.jdbc.sql(sql).query().listOfRows());
    }
}
