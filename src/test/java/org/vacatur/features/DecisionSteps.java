package org.vacatur.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.Arrays;
import java.util.Locale;
import org.vacatur.scenario.steps.CaseInWords;
import org.vacatur.scenario.steps.FactWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What prosecutors decide on the recommendation for the case, and what becomes of it. */
public class DecisionSteps {
    private static final String PROSECUTOR = "^a prosecutor of the (.+) office ";
    private static final String OUTCOME =
            "(the first letter|the second letter|the third letter|out of the protocol|already resolved|leaving it to a person)"
                    + "(?:, because the office (would|could) not reprosecute)?";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CaseInWords told;
    private final RecommendationService service;
    private String recommendation;
    private String prosecutor;
    private RecommendationService.Answered answer;

    public DecisionSteps(CaseInWords told, RecommendationService service) {
        this.told = told;
        this.service = service;
    }

    @Given("the recommendation is on record")
    public void recorded() {
        RecommendationService.Answered made =
                service.ask(account(told.facts().get("district").asString()), "", told.facts());
        assertThat(made.status()).as("%s", made.body()).isEqualTo(201);
        recommendation = made.body().get("id").asString();
    }

    @When(PROSECUTOR + "accepts without saying what$")
    public void accepts(String office) {
        decide(office, decision("ACCEPT"));
    }

    @When(PROSECUTOR + "accepts " + OUTCOME + "$")
    public void accepts(String office, String outcome, String ground) {
        decide(office, outcome(decision("ACCEPT"), outcome, ground));
    }

    @When(PROSECUTOR + "accepts the third letter and certifies, relying on \"(.*)\"$")
    public void certifies(String office, String evidence) {
        ObjectNode decision = outcome(decision("ACCEPT"), "the third letter", null);
        decision.putObject("certification").putArray("evidenceReliedOn").add(evidence);
        decide(office, decision);
    }

    @When(PROSECUTOR + "decides on " + OUTCOME + ",? instead(?:, because (.+?))?(?:, saying \"(.*)\")?$")
    public void decides(String office, String outcome, String ground, String reason, String comment) {
        ObjectNode decision = outcome(decision("OVERRIDE"), outcome, ground);
        if (reason != null) {
            decision.put("reason", DecisionWords.reason(reason));
        }
        if (comment != null) {
            decision.put("comment", comment);
        }
        decide(office, decision);
    }

    @When(PROSECUTOR + "puts the decision off(?:, because (.+))?$")
    public void putsOff(String office, String reason) {
        ObjectNode decision = decision("DEFER");
        if (reason != null) {
            decision.put("reason", DecisionWords.reason(reason));
        }
        decide(office, decision);
    }

    @When(PROSECUTOR + "asks for the decisions$")
    public void asks(String office) {
        prosecutor = account(FactWords.office(office));
        answer = service.ask(prosecutor, "/" + recommendation + "/decisions", null);
    }

    @Then("the decision is on record under that prosecutor's name")
    public void onRecord() {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        JsonNode by = answer.body().get("decidedBy");
        assertThat(by.get("subject").asString()).isEqualTo(prosecutor);
        assertThat(by.get("name").asString()).startsWith("Demo Prosecutor, ");
        assertThat(history().get("items").valueStream()).contains(answer.body());
    }

    @Then("^that prosecutor certified, relying on \"(.+)\"$")
    public void certified(String evidence) {
        onRecord();
        assertThat(answer.body()
                        .at("/charges/0/certification/evidenceReliedOn/0")
                        .asString())
                .isEqualTo(evidence);
    }

    @Then("^the decision in force is " + OUTCOME + "$")
    public void inForce(String outcome, String ground) {
        JsonNode decided = chargeInForce();
        assertThat(decided.path("outcome").asString("")).isEqualTo(DecisionWords.outcome(outcome));
        assertThat(decided.path("ground").asString("")).isEqualTo(ground == null ? "" : ground(ground));
    }

    @Then("the decision in force leaves the outcome open")
    public void leftOpen() {
        assertThat(chargeInForce().has("outcome")).isFalse();
    }

    @Then("the decision supersedes the one before, which is kept")
    public void supersedes() {
        onRecord();
        JsonNode items = history().get("items");
        assertThat(items.size()).isEqualTo(2);
        assertThat(items.get(1)).isEqualTo(answer.body());
        assertThat(items.get(1).get("supersedes").valueStream().map(JsonNode::asString))
                .containsExactly(items.get(0).get("id").asString());
    }

    @Then("^the decision is refused, because (.+)$")
    public void refused(String reasons) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
        JsonNode faults = answer.body().get("errors");
        String[] expected = reasons.split(" and ");
        assertThat(faults.size()).as("%s", faults).isEqualTo(expected.length);
        Arrays.stream(expected)
                .map(DecisionWords::refusal)
                .forEach(refusal -> assertThat(faults.valueStream()).anySatisfy(fault -> {
                    assertThat(fault.get("pointer").asString()).isEqualTo("/charges/0/" + refusal.place());
                    assertThat(fault.get("message").asString()).contains(refusal.says());
                }));
    }

    @Then("the case is not there for that prosecutor")
    public void notThere() {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(404);
    }

    @Then("nothing is decided")
    public void nothing() {
        assertThat(history().get("items").size()).isZero();
        assertThat(history().get("inForce").size()).isZero();
    }

    private void decide(String office, ObjectNode charge) {
        prosecutor = account(FactWords.office(office));
        ObjectNode decision = JSON.createObjectNode();
        decision.putArray("charges").add(charge);
        answer = service.ask(prosecutor, "/" + recommendation + "/decision", decision);
    }

    private static ObjectNode decision(String action) {
        return JSON.createObjectNode().put("number", 1).put("action", action);
    }

    private static ObjectNode outcome(ObjectNode decision, String outcome, String ground) {
        decision.put("outcome", DecisionWords.outcome(outcome));
        if (ground != null) {
            decision.put("ground", ground(ground));
        }
        return decision;
    }

    private static String ground(String words) {
        return words.equals("would") ? "WOULD_NOT" : "COULD_NOT";
    }

    private JsonNode chargeInForce() {
        JsonNode history = history();
        JsonNode inForce = history.get("inForce");
        assertThat(inForce.size()).as("%s", history).isEqualTo(1);
        return history.get("items")
                .valueStream()
                .filter(each -> each.get("id").equals(inForce.get(0).get("decisionId")))
                .findFirst()
                .orElseThrow()
                .at("/charges/0");
    }

    /** As the office of the case reads it. */
    private JsonNode history() {
        RecommendationService.Answered read = service.ask(
                account(told.facts().get("district").asString()), "/" + recommendation + "/decisions", null);
        assertThat(read.status()).as("%s", read.body()).isEqualTo(200);
        return read.body();
    }

    private static String account(String district) {
        return "prosecutor-" + district.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
