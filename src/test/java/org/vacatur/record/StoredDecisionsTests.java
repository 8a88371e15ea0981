package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.vacatur.record.DecidedCases.accept;
import static org.vacatur.record.DecidedCases.charge;
import static org.vacatur.record.DecidedCases.defer;
import static org.vacatur.record.DecidedCases.keyed;
import static org.vacatur.record.DecidedCases.override;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.vacatur.TestDatabase;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.facts.District;
import org.vacatur.office.AccessLog;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;
import org.vacatur.office.Refusals;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;
import tools.jackson.databind.JsonNode;

@ParameterizedClass
@MethodSource("org.vacatur.TestDatabase#each")
class StoredDecisionsTests {
    private static final Caller ESSEX = Store.prosecutor(District.ESSEX);

    @TempDir
    Path folder;

    private final TestDatabase database;
    private Store store;
    private DecidedCases cases;

    StoredDecisionsTests(TestDatabase database) {
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

    @Test
    void a_decision_is_recorded_with_what_may_be_said_in_clear_and_the_rest_is_a_content() {
        UUID id = threeCharges();
        Certification certification = new Certification(List.of("A retest of the retained sample by chemist X"));
        String answer = cases.decided(
                District.ESSEX,
                id,
                override(1, Outcome.SECOND_LETTER, Ground.WOULD_NOT),
                new ChargeDecision(2, DecisionAction.ACCEPT, Outcome.THIRD_LETTER, null, null, null, certification),
                defer(3));
        JsonNode decision = json(answer);
        assertThat(decision.path("recommendationId").asString()).isEqualTo(id.toString());
        assertThat(decision.at("/decidedBy/subject").asString()).isEqualTo(ESSEX.subject());
        assertThat(decision.at("/decidedBy/name").asString()).isEqualTo("A Prosecutor");
        assertThat(decision.path("decidedAt").asString()).isEqualTo("2026-11-20T12:00:00.123Z");
        assertThat(decision.at("/charges/1/certification/evidenceReliedOn/0").asString())
                .isEqualTo(certification.evidenceReliedOn().get(0));
        assertThat(decision.path("supersedes").isEmpty()).isTrue();
        JsonNode record = lastRecord("DECISION");
        assertThat(record.path("object").asString()).isEqualTo(id.toString());
        assertThat(record.path("district").asString()).isEqualTo("ESSEX");
        assertThat(record.at("/actor/subject").asString()).isEqualTo(ESSEX.subject());
        assertThat(record.path("details").toString())
                .isEqualTo("{\"certifies\":\"yes\",\"charges\":["
                        + "{\"action\":\"OVERRIDE\",\"charge\":\"1\",\"ground\":\"WOULD_NOT\",\"outcome\":\"SECOND_LETTER\","
                        + "\"reason\":\"RULE_WRONG\"},"
                        + "{\"action\":\"ACCEPT\",\"charge\":\"2\",\"outcome\":\"THIRD_LETTER\"},"
                        + "{\"action\":\"DEFER\",\"charge\":\"3\",\"reason\":\"WAITING_FOR_RECORDS\"}],"
                        + "\"decisionId\":\"" + decision.path("id").asString() + "\",\"supersedes\":[]}");
        assertThat(record.path("contents").propertyNames()).containsExactly("decision");
        assertThat(record.toString()).doesNotContain("Secret", "A Prosecutor", "retest");
        assertThat(rows("select content from record_contents where name = 'decision'"))
                .extracting(each -> each.get("content"))
                .containsExactly(answer);
    }

    @Test
    void the_tables_say_who_decided_what_and_which_rules_were_decisive() {
        UUID id = threeCharges();
        cases.decided(District.ESSEX, id, override(1, Outcome.OUT_OF_SCOPE, null), defer(3));
        assertThat(rows("select charge_number, district, reviewer, recommended, action, outcome from charge_decisions"
                        + " order by charge_number"))
                .extracting(Map::values)
                .extracting(Object::toString)
                .containsExactly(
                        "[1, ESSEX, p-ESSEX, FIRST_LETTER, OVERRIDE, OUT_OF_SCOPE]",
                        "[3, ESSEX, p-ESSEX, NEEDS_HUMAN_REVIEW, DEFER, null]");
        assertThat(rows("select charge_number, rule from charge_decision_rules order by charge_number, rule"))
                .extracting(Map::values)
                .extracting(Object::toString)
                .containsExactly("[1, R-1]", "[1, R-2]", "[3, R-3]");
    }

    @Test
    void a_later_decision_supersedes_the_one_in_force_for_its_charges_and_every_one_is_kept() {
        UUID id = threeCharges();
        String first = cases.decided(District.ESSEX, id, accept(1, Outcome.FIRST_LETTER, null), defer(3));
        String second = cases.decided(District.ESSEX, id, override(3, Outcome.FIRST_LETTER, null));
        String third = cases.decided(District.ESSEX, id, override(1, Outcome.OUT_OF_SCOPE, null), defer(3));
        String fourth = cases.decided(District.ESSEX, id, defer(3));
        assertThat(supersedes(first)).isEmpty();
        assertThat(supersedes(second)).containsExactly(id(first));
        assertThat(supersedes(third)).containsExactly(id(first), id(second));
        assertThat(supersedes(fourth)).containsExactly(id(third));
        assertThat(store.decisions.history(ESSEX, id).orElseThrow())
                .isEqualTo("{\"items\":[" + String.join(",", first, second, third, fourth) + "],\"inForce\":["
                        + "{\"number\":1,\"decisionId\":\"" + id(third) + "\"},"
                        + "{\"number\":3,\"decisionId\":\"" + id(fourth) + "\"}]}");
    }

    @Test
    void what_nobody_decided_has_a_history_without_decisions() {
        assertThat(store.decisions.history(ESSEX, threeCharges())).contains("{\"items\":[],\"inForce\":[]}");
    }

    @Test
    void what_cannot_be_decided_so_is_refused_with_every_fault_and_nothing_is_recorded() {
        UUID id = threeCharges();
        long before = store.records.end().tree().size();
        RequestRefused refused = catchThrowableOfType(
                RequestRefused.class,
                () -> cases.decided(
                        District.ESSEX,
                        id,
                        accept(2, Outcome.THIRD_LETTER, null),
                        accept(4, Outcome.FIRST_LETTER, null)));
        assertThat(refused.type()).isEqualTo(ProblemType.NOT_DECIDABLE);
        assertThat(refused.faults())
                .extracting(Fault::pointer)
                .containsExactly("/charges/0/certification", "/charges/1/number");
        assertThat(store.records.end().tree().size()).isEqualTo(before);
        assertThat(rows("select * from charge_decisions")).isEmpty();
    }

    @Test
    void a_case_of_another_district_is_absent_to_decide_and_to_read() {
        UUID id = threeCharges();
        Caller suffolk = Store.prosecutor(District.SUFFOLK);
        DecisionRequest request = new DecisionRequest(List.of(defer(1)));
        for (Caller caller : List.of(suffolk, Store.AUDITOR)) {
            assertThat(store.decisions.decide(
                            caller, new Person("x", "X"), id, request, keyed(null, "decide", id, request)))
                    .isEmpty();
        }
        assertThat(store.decisions.history(suffolk, id)).isEmpty();
        assertThat(store.decisions.history(ESSEX, UUID.randomUUID())).isEmpty();
        assertThat(rows("select * from charge_decisions")).isEmpty();
    }

    @Test
    void an_auditors_reading_is_recorded_and_a_prosecutors_is_not() {
        UUID id = threeCharges();
        String decision = cases.decided(District.ESSEX, id, defer(1));
        long before = store.records.end().tree().size();
        assertThat(store.decisions.history(ESSEX, id)).isPresent();
        assertThat(store.records.end().tree().size()).isEqualTo(before);
        assertThat(store.decisions.history(Store.AUDITOR, id).orElseThrow()).contains(decision);
        JsonNode reading = lastRecord("READING");
        assertThat(reading.path("object").asString()).isEqualTo(id.toString());
        assertThat(reading.at("/details/operation").asString()).isEqualTo("listDecisions");
        assertThat(store.decisions.history(Store.AUDITOR, UUID.randomUUID())).isEmpty();
        assertThat(store.records.end().tree().size()).isEqualTo(before + 1);
    }

    @Test
    void the_same_decision_under_the_same_key_is_recorded_once_and_answered_as_the_first_time() throws Exception {
        UUID id = threeCharges();
        ExecutorService callers = Executors.newFixedThreadPool(8);
        Set<String> answers = new TreeSet<>();
        try {
            List<Callable<String>> requests = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                requests.add(() -> cases.decided(ESSEX, "a-key", id, defer(1)));
            }
            for (Future<String> each : callers.invokeAll(requests)) {
                answers.add(each.get());
            }
        } finally {
            callers.shutdownNow();
        }
        cases.decided(District.ESSEX, id, defer(1));
        answers.add(cases.decided(ESSEX, "a-key", id, defer(1)));
        assertThat(answers).hasSize(1);
        assertThat(rows("select * from charge_decisions")).hasSize(2);
        UUID other = threeCharges();
        assertThatThrownBy(() -> cases.decided(ESSEX, "a-key", id, defer(2)))
                .isInstanceOfSatisfying(
                        RequestRefused.class, e -> assertThat(e.type()).isEqualTo(ProblemType.KEY_USED));
        assertThatThrownBy(() -> cases.decided(ESSEX, "a-key", other, defer(1)))
                .as("the same words on another case")
                .isInstanceOf(RequestRefused.class);
        String another = cases.decided(Store.prosecutor(District.SUFFOLK), "a-key", suffolkCase(), defer(1));
        assertThat(answers).as("the key of somebody else").doesNotContain(another);
    }

    @Test
    void who_signs_in_without_a_name_decides_nothing_and_is_recorded_as_refused() {
        UUID id = threeCharges();
        for (String name : new String[] {null, " "}) {
            Caller unnamed = new Caller("p-ESSEX", "urn:test", name, ESSEX.roles(), District.ESSEX);
            AccessLog log = new StoredAccessLog(store.records);
            DecisionsController controller = new DecisionsController(
                    store.decisions,
                    new DecisionCounts(store.transactions),
                    store.sealings,
                    () -> unnamed,
                    new Refusals(() -> unnamed, log));
            assertThatThrownBy(() -> controller.decide(id, new DecisionRequest(List.of(defer(1))), null))
                    .isInstanceOfSatisfying(
                            RequestRefused.class, e -> assertThat(e.type()).isEqualTo(ProblemType.NOT_ALLOWED));
            JsonNode refusal = lastRecord("REFUSED_ACCESS");
            assertThat(refusal.at("/details/why").asString()).isEqualTo("NO_NAME");
            assertThat(refusal.path("object").asString()).isEqualTo(id.toString());
        }
        assertThat(rows("select * from charge_decisions")).isEmpty();
    }

    private UUID threeCharges() {
        return cases.recommended(
                District.ESSEX,
                charge(1, Outcome.FIRST_LETTER, null, null, "R-1", "R-2", "R-1"),
                charge(2, Outcome.THIRD_LETTER, null, null, "R-1"),
                charge(3, Outcome.NEEDS_HUMAN_REVIEW, null, null, "R-3"));
    }

    private UUID suffolkCase() {
        return cases.recommended(District.SUFFOLK, charge(1, Outcome.FIRST_LETTER, null, null, "R-1"));
    }

    private static List<String> supersedes(String decision) {
        return json(decision)
                .path("supersedes")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static String id(String decision) {
        return json(decision).path("id").asString();
    }

    private static JsonNode json(String text) {
        return ContractJson.mapper().readTree(text);
    }

    private JsonNode lastRecord(String type) {
        return json((String) rows("select record from records where type = '" + type + "' order by sequence desc")
                .get(0)
                .get("record"));
    }

    private List<Map<String, Object>> rows(String sql) {
        return store.transactions.within(
                Reach.EVERYWHERE, () -> store.jdbc.sql(sql).query().listOfRows());
    }
}
