package org.vacatur.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.vacatur.amendment.Amending;
import org.vacatur.contract.Operations;
import org.vacatur.contract.Operations.Operation;

/**
 * Who gets which answer from which operation, on a case of the own district, of another one, and on one that is not there. What is
 * expected stands here and nowhere else; a new operation has to be given its rows.
 */
class AccessMatrixTests {
    private static final List<String> CALLERS = List.of(
            "nobody", "prosecutor-suffolk", "prosecutor-essex", "legal-editor", "approver", "auditor", "administrator");

    /** The case is one of Suffolk. */
    private static final String EXPECTED = """
            operation            on        nobody  own  other  editor  approver  auditor  administrator
            recommend            -         401     201  403    403     403       403      403
            recommend(dryRun)    -         401     200  403    200     200       403      403
            listRecommendations  -         401     200  200    403     403       200      403
            searchRecommendations -        401     200  200    403     403       200      403
            searchRecommendations -        401     200  200    403     403       200      403
            getRecommendation    existing  401     200  404    403     403       200      403
            getRecommendation    absent    401     404  404    403     403       404      403
            decide               existing  401     201  404    403     403       403      403
            decide               absent    401     404  404    403     403       403      403
            listDecisions        existing  401     200  404    403     403       200      403
            listDecisions        absent    401     404  404    403     403       404      403
            seal                 existing  401     200  404    403     403       403      403
            seal                 absent    401     404  404    403     403       403      403
            decisionStatistics   -         401     200  200    200     200       200      403
            listRecords          -         401     200  200    403     403       200      403
            proveRecord          existing  401     200  404    403     403       200      403
            proveRecord          absent    401     404  404    403     403       404      403
            exportRecords        -         401     403  403    403     403       200      403
            getCheckpoint        -         401     200  200    200     200       200      200
            getPublicKey         -         401     200  200    200     200       200      200
            listRuleSets         -         401     200  200    200     200       200      403
            activateRules        existing  401     403  403    403     200       403      403
            activateRules        absent    401     403  403    403     404       403      403
            getRulesFolder       existing  401     200  200    200     200       200      403
            getRulesFolder       absent    401     404  404    404     404       404      403
            listAmendments       -         401     403  403    200     200       200      403
            beginAmendment       -         401     403  403    201     403       403      403
            getAmendment         existing  401     403  403    200     200       200      403
            getAmendment         absent    401     403  403    404     404       404      403
            listAmendmentFiles   existing  401     403  403    200     200       200      403
            listAmendmentFiles   absent    401     403  403    404     404       404      403
            getAmendmentFile     existing  401     403  403    200     200       200      403
            getAmendmentFile     absent    401     403  403    404     404       404      403
            getAmendmentFolder   existing  401     403  403    200     200       200      403
            getAmendmentFolder   absent    401     403  403    404     404       404      403
            getAmendmentChanges  existing  401     403  403    200     200       200      403
            getAmendmentChanges  absent    401     403  403    404     404       404      403
            getTrial             existing  401     403  403    200     200       200      403
            getTrial             absent    401     403  403    404     404       404      403
            listFlips            existing  401     403  403    409     409       409      403
            listFlips            absent    401     403  403    404     404       404      403
            editAmendment        existing  401     403  403    200     403       403      403
            editAmendment        absent    401     403  403    404     403       403      403
            replaceAmendmentFolder existing  401     403  403    400     403       403      403
            replaceAmendmentFolder absent    401     403  403    404     403       403      403
            checkAmendment       existing  401     403  403    200     200       403      403
            checkAmendment       absent    401     403  403    404     404       403      403
            tryAmendment         existing  401     403  403    202     202       403      403
            tryAmendment         absent    401     403  403    404     404       403      403
            rebaseAmendment      existing  401     403  403    409     403       403      403
            rebaseAmendment      absent    401     403  403    404     403       403      403
            submitAmendment      existing  401     403  403    409     403       403      403
            submitAmendment      absent    401     403  403    404     403       403      403
            withdrawAmendment    existing  401     403  403    200     403       403      403
            withdrawAmendment    absent    401     403  403    404     403       403      403
            sendAmendmentBack    existing  401     403  403    403     409       403      403
            sendAmendmentBack    absent    401     403  403    403     404       403      403
            approveAmendment     existing  401     403  403    403     409       403      403
            approveAmendment     absent    401     403  403    403     404       403      403
            activateAmendment    existing  401     403  403    403     409       403      403
            activateAmendment    absent    401     403  403    403     404       403      403
            loadDocket           -         401     202  202    403     403       403      403
            listDockets          -         401     200  200    403     403       200      403
            getDocket            existing  401     200  404    403     403       200      403
            getDocket            absent    401     404  404    403     403       404      403
            watchDocket          existing  401     200  404    403     403       200      403
            watchDocket          absent    401     404  404    403     403       404      403
            cancelDocket         existing  401     202  404    403     403       403      403
            cancelDocket         absent    401     404  404    403     403       403      403
            repeatDocket         existing  401     202  404    403     403       403      403
            repeatDocket         absent    401     404  404    403     403       403      403
            compareDockets       existing  401     200  404    403     403       200      403
            compareDockets       absent    401     404  404    403     403       404      403
            getRejects           existing  401     200  404    403     403       200      403
            getRejects           absent    401     404  404    403     403       404      403
            listRejects          existing  401     200  404    403     403       200      403
            listRejects          absent    401     404  404    403     403       404      403
            getLetter            existing  401     200  404    403     403       200      403
            getLetter            absent    401     404  404    403     403       404      403
            sampleLetter         existing  401     201  404    403     403       403      403
            sampleLetter         absent    401     404  404    403     403       403      403
            acceptLetter         existing  401     201  404    403     403       403      403
            acceptLetter         absent    401     404  404    403     403       403      403
            getPack              existing  401     200  404    403     403       200      403
            getPack              absent    401     404  404    403     403       404      403
            startAnalysis        existing  401     202  404    403     403       202      403
            startAnalysis        absent    401     404  404    403     403       404      403
            getAnalysis          existing  401     200  404    403     403       200      403
            getAnalysis          absent    401     404  404    403     403       404      403
            getWorklist          existing  401     200  404    403     403       200      403
            getWorklist          absent    401     404  404    403     403       404      403
            getParity            existing  401     200  404    403     403       200      403
            getParity            absent    401     404  404    403     403       404      403
            getSettings          -         401     403  403    403     403       403      200
            """;

    private static final Map<String, String> DOCKETS = new TreeMap<>();

    private static RunningOffice office;
    private static String sample = UUID.randomUUID().toString();

    /**
     * One cell of the table.
     *
     * @param operation id in the contract, with what is special about the request in brackets
     * @param on whether the object asked for exists; "-" where none is named
     * @param caller account
     * @param status expected
     */
    record Cell(String operation, String on, String caller, int status) {
        String id() {
            return operation.replaceAll("\\(.*", "");
        }

        boolean absent() {
            return on.equals("absent");
        }
    }

    @BeforeAll
    static void start() {
        office = RunningOffice.local();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    static List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        EXPECTED.lines().skip(1).map(line -> line.split(" +")).forEach(row -> {
            assertThat(row).hasSize(CALLERS.size() + 2);
            for (int i = 0; i < CALLERS.size(); i++) {
                cells.add(new Cell(row[0], row[1], CALLERS.get(i), Integer.parseInt(row[i + 2])));
            }
        });
        return cells;
    }

    @Test
    void every_operation_has_its_rows_and_every_row_its_operation() {
        Map<String, Set<String>> rows = cells().stream()
                .collect(Collectors.groupingBy(
                        Cell::id, TreeMap::new, Collectors.mapping(Cell::on, Collectors.toSet())));
        assertThat(rows.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Operations.all().stream().map(Operation::id).toList());
        for (Operation operation : Operations.all()) {
            assertThat(rows.get(operation.id()))
                    .as(operation.id())
                    .isEqualTo(operation.path().contains("{") ? Set.of("existing", "absent") : Set.of("-"));
            boolean tries =
                    operation.access() != null && !operation.access().dryRun().isEmpty();
            assertThat(cells().stream().anyMatch(each -> each.operation().equals(operation.id() + "(dryRun)")))
                    .as(operation.id())
                    .isEqualTo(tries);
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void each_caller_gets_the_answer_of_the_table(Cell cell) {
        assumeThere(cell.id());
        HttpResponse<String> answer = ask(cell, cell.absent() ? absent(cell) : existing(cell));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(cell.status());
        if (cell.status() >= 400) {
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        }
    }

    static Stream<Cell> cellsOfAnotherDistrict() {
        return cells().stream()
                .filter(each -> each.on().equals("existing") && each.caller().equals("prosecutor-essex"))
                .filter(each -> each.status() == 404);
    }

    @ParameterizedTest
    @MethodSource("cellsOfAnotherDistrict")
    void a_case_of_another_district_is_answered_exactly_as_one_that_is_not_there(Cell cell) {
        assumeThere(cell.id());
        HttpResponse<String> other = ask(cell, existing(cell));
        HttpResponse<String> absent = ask(cell, absent(cell));
        assertThat(other.statusCode()).isEqualTo(absent.statusCode()).isEqualTo(404);
        assertThat(withoutRequestId(other.body())).isEqualTo(withoutRequestId(absent.body()));
        assertThat(told(other.headers())).isEqualTo(told(absent.headers()));
    }

    @Test
    void nothing_is_served_under_the_api_that_the_contract_does_not_name() {
        Set<String> named = Operations.all().stream()
                .map(each -> each.method() + " " + each.path())
                .collect(Collectors.toSet());
        assertThat(served()).isNotEmpty().isSubsetOf(named);
    }

    private static String withoutRequestId(String body) {
        String without = body.replaceFirst("urn:uuid:[0-9a-f-]{36}", "REQUEST");
        assertThat(without).isNotEqualTo(body);
        return without;
    }

    /** Everything but the moment and the id of the request. */
    private static Map<String, List<String>> told(HttpHeaders headers) {
        Map<String, List<String>> told = new TreeMap<>(headers.map());
        told.remove("date");
        told.remove("x-request-id");
        return told;
    }

    private static void assumeThere(String id) {
        Operation operation = operation(id);
        assumeTrue(
                served().contains(operation.method() + " " + operation.path()),
                () -> id + " is in the contract and not yet in the service");
    }

    private static List<String> served() {
        return office
                .context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .flatMap(each -> each.getPatternValues().stream()
                        .flatMap(path ->
                                each.getMethodsCondition().getMethods().stream().map(method -> method + " " + path)))
                .filter(each -> each.contains(" /api"))
                .toList();
    }

    private static Operation operation(String id) {
        return Operations.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A case of its own for each question: sealing one removes it. */
    private static String existing(Cell cell) {
        if (cell.on().equals("-")) {
            return "";
        }
        if (ofRules(cell)) {
            return office.rulesInUse();
        }
        if (operation(cell.id()).path().startsWith("/api/v1/dockets")) {
            return docket(cell);
        }
        if (operation(cell.id()).path().startsWith("/api/v1/amendments")) {
            return new Amending(office).begun();
        }
        UUID id = office.recommended(RunningOffice.demo("prosecutor-suffolk"));
        return cell.id().equals("proveRecord") ? Long.toString(office.sequenceOf(id)) : id.toString();
    }

    /** One that is done, and for an acceptance one of its own, of which a sample was drawn. */
    private static String docket(Cell cell) {
        if (!cell.id().equals("acceptLetter")) {
            return DOCKETS.computeIfAbsent("any", any -> DocketForm.done(office, "prosecutor-suffolk", 1));
        }
        String id = DocketForm.done(office, "prosecutor-suffolk", 1);
        sample = DocketForm.sample(office, "prosecutor-suffolk", id, "FIRST_LETTER_PROPOSED");
        return id;
    }

    /** One that is done, of a docket that is there. */
    private static String analysis(Cell cell, String docket) {
        return operation(cell.id()).path().contains("{analysis}") && !cell.absent() && docket.equals(DOCKETS.get("any"))
                ? DOCKETS.computeIfAbsent("analysis", any -> DocketForm.analysed(office, "prosecutor-suffolk", docket))
                : UUID.randomUUID().toString();
    }

    private static String absent(Cell cell) {
        if (ofRules(cell)) {
            return "0".repeat(64);
        }
        return cell.id().equals("proveRecord") ? "999999999" : UUID.randomUUID().toString();
    }

    private static boolean ofRules(Cell cell) {
        return operation(cell.id()).path().contains("{version}");
    }

    private static HttpResponse<String> ask(Cell cell, String object) {
        Operation operation = operation(cell.id());
        String path = operation
                        .path()
                        .replace("{ruleSet}", "dookhan")
                        .replace("{letter}", "FIRST_LETTER_PROPOSED")
                        .replace("{analysis}", analysis(cell, object))
                        .replace("{trial}", trial(cell, object))
                        .replaceAll("\\{.*?}", object)
                + (cell.operation().endsWith("(dryRun)") ? "?dryRun=true" : "")
                + (cell.id().equals("decisionStatistics") ? "?by=RULE" : "")
                + (cell.id().equals("compareDockets") ? "?since=" + object : "")
                + (cell.id().equals("getAmendmentFile") ? "?path=sources.csv" : "")
                + (cell.id().equals("replaceAmendmentFolder") ? "?reason=To+see+who+may" : "");
        List<String> headers = new ArrayList<>(List.of("Content-Type", type(cell.id())));
        if (List.of("editAmendment", "replaceAmendmentFolder").contains(cell.id())) {
            headers.addAll(List.of("If-Match", "\"1\""));
        }
        if (!cell.caller().equals("nobody")) {
            headers.addAll(List.of("Authorization", RunningOffice.demo(cell.caller())));
        }
        return office.send(operation.method(), path, body(cell.id()), headers.toArray(String[]::new));
    }

    private static String type(String id) {
        return switch (id) {
            case "loadDocket" -> DocketForm.TYPE;
            case "replaceAmendmentFolder" -> "application/zip";
            default -> "application/json";
        };
    }

    /** One that is not at its end. */
    private static String trial(Cell cell, String amendment) {
        if (!operation(cell.id()).path().contains("{trial}") || cell.absent()) {
            return UUID.randomUUID().toString();
        }
        return RunningOffice.json(office.post(
                        "/api/v1/amendments/" + amendment + "/trials",
                        "{}",
                        "Authorization",
                        RunningOffice.demo("legal-editor"),
                        "Content-Type",
                        "application/json"))
                .path("id")
                .asString();
    }

    private static String body(String id) {
        return switch (id) {
            case "recommend" -> RunningOffice.caseOf("SUFFOLK");
            case "searchRecommendations" -> """
                    {"docketNumber":"0938CR001515"}""";
            case "decide" -> """
                    {"charges":[{"number":1,"action":"DEFER","reason":"WAITING_FOR_RECORDS"}]}""";
            case "seal" -> """
                    {"kind":"SEALED","courtOrder":"Invented Court, 1 March 2017, paper 12"}""";
            case "beginAmendment" -> """
                    {"subject":{"title":"Try","kind":"WORDING","dates":"all","source":"none"},"reason":"To see who may begin"}""";
            case "editAmendment" -> """
                    {"edits":[{"path":"dookhan/examples.csv"}],"reason":"To see who may edit"}""";
            case "replaceAmendmentFolder" -> "no ZIP file";
            case "checkAmendment", "tryAmendment" -> "{}";
            case "approveAmendment" -> """
                    {"dossier":"%s","comment":"Read in full, and right"}""".formatted("0".repeat(64));
            case "rebaseAmendment", "submitAmendment", "withdrawAmendment", "sendAmendmentBack", "activateAmendment" ->
                """
                    {"reason":"To see who may do this"}""";
            case "activateRules" -> """
                    {"reason":"To see who may activate"}""";
            case "exportRecords" -> """
                    {"reason":"To see who may export","contents":false}""";
            case "loadDocket" -> DocketForm.of("SUFFOLK", 1);
            case "repeatDocket" -> """
                    {"countyPolicy":"OFF"}""";
            case "startAnalysis" -> "{}";
            case "acceptLetter" -> """
                    {"sampleId":"%s","comment":"To see who may accept"}""".formatted(sample);
            default -> null;
        };
    }
}
