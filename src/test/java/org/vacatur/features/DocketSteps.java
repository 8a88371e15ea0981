package org.vacatur.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.web.CountyFile;
import org.vacatur.docket.web.DocketClient;
import org.vacatur.docket.web.FilesForm;
import org.vacatur.scenario.steps.FactWords;
import tools.jackson.databind.JsonNode;

/** An office's docket handed in whole, and the lists that come back. */
public class DocketSteps {
    private static final String SECOND = "SECOND_LETTER";
    private static final String SECOND_PROPOSED = "SECOND_LETTER_PROPOSED";
    private static final Map<String, String> LISTS = Map.of(
            "the third letter", "THIRD_LETTER",
            "what is proposed for the third letter", "THIRD_LETTER_PROPOSED",
            "what a person must look at", "HUMAN_REVIEW");

    private final DocketClient suffolk;
    private CountyFile right;
    private CountyFile docket;
    private String run;
    private JsonNode sample;
    private List<Map<String, String>> proposed;
    private HttpResponse<byte[]> answer;

    public DocketSteps(Environment environment) {
        suffolk = new DocketClient(
                // the port is known only once the server has started
                path -> "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path,
                "prosecutor-suffolk");
    }

    @Given("an invented docket of forty cases of the Suffolk office")
    public void docket() {
        right = CountyFile.of("SUFFOLK", 400, 23).first(40).withASmallCaseFirst();
        docket = right;
    }

    @Given("of some of them the office has answered nothing, and its finished search found no evidence")
    public void unanswered() {
        docket = right.undecided();
    }

    @Given("the date of the plea in the first case reads {string}")
    public void dateReads(String text) {
        docket = docket.with(0, "dispositionDate", text);
    }

    @Given("the first case is one of the Essex office")
    public void ofEssex() {
        for (int row = 0; row < docket.rows().size(); row++) {
            if (docket.rows().get(row).get("docketNumber").equals(firstCase())) {
                docket = docket.with(row, "district", "ESSEX");
            }
        }
    }

    @When("the office hands the docket in")
    @Given("the office has handed the docket in")
    public void handedIn() {
        run = suffolk.done(new FilesForm().file("docket.csv", docket.csv()));
    }

    @When("the office corrects the first case and hands in what came back")
    public void handedInAgain() {
        Set<String> back = handedBack().stream()
                .map(each -> each.get("docketNumber"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(back).containsExactly(firstCase());
        run = suffolk.done(new FilesForm()
                .file(
                        "corrected.csv",
                        right.only(each -> back.contains(each.get("docketNumber")))
                                .csv())
                .field("since", run));
    }

    @Then("each row is counted once: it brought a charge, added to one, was left out, or repeats another")
    public void rowsCounted() {
        JsonNode rows = suffolk.run(run).at("/ledger/rows");
        assertThat(rows.path("input").asLong()).isEqualTo(docket.rows().size());
        assertThat(rows.path("charges").asLong()
                        + rows.path("merged").asLong()
                        + rows.path("rejected").asLong()
                        + rows.path("duplicates").asLong())
                .isEqualTo(docket.rows().size());
    }

    @Then("each charge stands on exactly one list")
    public void chargesListed() {
        List<String> listed = listed();
        assertThat(listed).doesNotHaveDuplicates().hasSize((int) docket.charges());
    }

    @Then("the row of the first case comes back with the reason")
    public void comesBack() {
        comesBack("dispositionDate", "date");
    }

    @Then("the row of the first case comes back, because each office runs its own cases")
    public void comesBackToItsOffice() {
        comesBack("district", "each office runs its own cases");
    }

    private void comesBack(String column, String reason) {
        assertThat(handedBack()).isNotEmpty().anySatisfy(each -> {
            assertThat(each.get("column")).isEqualTo(column);
            assertThat(each.get("reason")).contains(reason);
        });
    }

    @Then("the other thirty-nine cases stand on the lists")
    public void othersListed() {
        Set<String> dockets =
                listed().stream().map(each -> each.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
        assertThat(dockets).hasSize(39).doesNotContain(firstCase());
    }

    @Then("one case is reviewed, and no row of it is left out")
    public void oneReviewed() {
        JsonNode whole = suffolk.run(run);
        assertThat(whole.at("/progress/casesDecided").asLong()).isEqualTo(1);
        assertThat(whole.at("/ledger/rows/rejected").asLong()).isZero();
        assertThat(listed()).isNotEmpty().allMatch(each -> each.startsWith(firstCase()));
    }

    @Then("every charge on the second letter is one the office answered for")
    public void onlyAnswered() {
        assertThat(suffolk.letter(run, SECOND))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.get("decided")).isEqualTo("IN_FILE"));
    }

    @Then("the charges it did not answer for stand apart, under {string}, as nothing for filing")
    public void headedAs(String heading) {
        assertThat(suffolk.letter(run, SECOND_PROPOSED))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.get("decided")).isEmpty());
        assertThat(suffolk.workbook(run, SECOND_PROPOSED)).contains(heading, "nothing here is for filing");
        assertThat(suffolk.workbook(run, SECOND)).doesNotContain(heading, "nothing here is for filing");
    }

    @Given("a prosecutor of the Suffolk office has read a sample of what is proposed for the second letter")
    public void sampled() {
        proposed = suffolk.letter(run, SECOND_PROPOSED);
        HttpResponse<byte[]> drawn = suffolk.post("/" + run + "/letters/" + SECOND_PROPOSED + "/sample", "");
        assertThat(drawn.statusCode()).isEqualTo(201);
        sample = DocketClient.json(drawn);
        assertThat(sample.path("items").size()).isPositive();
        assertThat(sample.path("charges").asInt()).isEqualTo(proposed.size());
    }

    @Given("one of its charges was put out of the protocol since")
    public void decidedOtherwise() {
        Map<String, String> one = proposed.get(0);
        HttpResponse<byte[]> decided = suffolk.postTo(
                "/api/v1/recommendations/" + one.get("recommendationId") + "/decision",
                "{\"charges\":[{\"number\":" + one.get("charge")
                        + ",\"action\":\"OVERRIDE\",\"outcome\":\"OUT_OF_SCOPE\","
                        + "\"reason\":\"FACTS_WRONG\",\"comment\":\"The sample went to another laboratory.\"}]}");
        assertThat(decided.statusCode()).isEqualTo(201);
    }

    @When("that prosecutor accepts the list, saying {string}")
    public void accepts(String comment) {
        accept(SECOND_PROPOSED, sample.path("id").asString(), comment);
    }

    @When("^a prosecutor of the Suffolk office would accept (.+) as a list$")
    public void wouldAccept(String list) {
        accept(FactWords.meaning(LISTS, list, "list"), run, "All of it.");
    }

    private void accept(String list, String sampleId, String comment) {
        answer = suffolk.post(
                "/" + run + "/letters/" + list + "/acceptance",
                "{\"sampleId\":\"" + sampleId + "\",\"comment\":\"" + comment + "\"}");
    }

    @Then("each of its charges stands on the second letter under that prosecutor's name")
    public void stands() {
        assertThat(answer.statusCode()).isEqualTo(201);
        List<Map<String, String>> letter = suffolk.letter(run, SECOND);
        assertThat(proposed)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(letter)
                        .anySatisfy(stands -> assertThat(stands)
                                .containsEntry("docketNumber", each.get("docketNumber"))
                                .containsEntry("charge", each.get("charge"))
                                .containsEntry("decided", "HERE")
                                .containsEntry("decidedBy", "Demo Prosecutor, Suffolk (invented)")));
    }

    @Then("nothing is left of what was proposed for the second letter")
    public void nothingLeft() {
        assertThat(suffolk.letter(run, SECOND_PROPOSED)).isEmpty();
    }

    @Then("the list is not accepted, because it is not as it was")
    public void notAccepted() {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(DocketClient.json(answer).path("title").asString()).isEqualTo("The list is not as it was");
    }

    @Then("nothing else of the list is decided")
    public void nothingElse() {
        assertThat(suffolk.letter(run, SECOND_PROPOSED)).hasSize(proposed.size() - 1);
    }

    @Then("that is refused, because each of these is decided charge by charge")
    public void refused() {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(DocketClient.json(answer).path("detail").asString()).contains("is decided charge by charge");
    }

    private String firstCase() {
        return right.rows().get(0).get("docketNumber");
    }

    /** Rows that could not be used, with what stands with them. */
    private List<Map<String, String>> handedBack() {
        return suffolk.rejects(run);
    }

    /** Docket number and charge of everything on any list. */
    private List<String> listed() {
        List<String> listed = new ArrayList<>();
        for (ListKind list : ListKind.values()) {
            suffolk.letter(run, list.name())
                    .forEach(each -> listed.add(each.get("docketNumber") + " " + each.get("charge")));
        }
        return listed;
    }
}
