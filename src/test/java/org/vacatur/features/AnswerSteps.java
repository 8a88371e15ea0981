package org.vacatur.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.Scenario;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The question put to the service, and sentences about its answer. */
public class AnswerSteps {
    private static final String CHARGE = "^the (?:(first|second|third|fourth|fifth|sixth) )?charge ";
    private static final String ON = "^(?:on the (first|second|third|fourth|fifth|sixth) charge, )?";
    private static final String NOT = "not-";

    private final CaseInWords told;
    private final RecommendationService service;
    private JsonNode answer;

    public AnswerSteps(CaseInWords told, RecommendationService service) {
        this.told = told;
        this.service = service;
    }

    @When("the case is reviewed")
    public void reviewed() {
        answer = service.recommend(told.facts(), "OWN");
    }

    @When("the case is reviewed without any office's criteria")
    public void reviewedWithoutCriteria() {
        answer = service.recommend(told.facts(), "OFF");
    }

    @When("the case is reviewed under the criteria of {word}")
    public void reviewedUnderCriteriaOf(String office) {
        answer = service.recommend(told.facts(), FactWords.office(office));
    }

    @Then(CHARGE + "belongs on the (first|third) letter$")
    public void letter(String ordinal, String letter) {
        outcome(ordinal, letter.equals("first") ? "FIRST_LETTER" : "THIRD_LETTER");
    }

    @Then(CHARGE + "(belongs on|is proposed for) the second letter, because the office (would|could) not reprosecute$")
    public void secondLetter(String ordinal, String how, String ground) {
        JsonNode charge = outcome(ordinal, "SECOND_LETTER");
        assertThat(text(charge, "ground"))
                .as(told(charge))
                .isEqualTo(ground.equals("would") ? "WOULD_NOT" : "COULD_NOT");
        assertThat(charge.get("proposed").asBoolean())
                .as("proposed: %s", told(charge))
                .isEqualTo(how.equals("is proposed for"));
    }

    @Then(CHARGE + "is outside the protocol$")
    public void outside(String ordinal) {
        outcome(ordinal, "OUT_OF_SCOPE");
    }

    @Then(CHARGE + "is already resolved$")
    public void resolved(String ordinal) {
        outcome(ordinal, "ALREADY_RESOLVED");
    }

    @Then(ON + "a person must look at (.+)$")
    public void review(String ordinal, String reasons) {
        JsonNode charge = outcome(ordinal, "NEEDS_HUMAN_REVIEW");
        assertThat(texts(charge, "reviewReasons"))
                .as(told(charge))
                .containsExactlyInAnyOrderElementsOf(AnswerWords.reasons(reasons));
    }

    @Then("^beside that, a person must look at (.+)$")
    public void reviewBeside(String reason) {
        assertThat(texts(charge(null), "reviewReasons"))
                .as(told(charge(null)))
                .containsExactlyElementsOf(AnswerWords.reasons(reason));
    }

    @Then("nothing else must be looked at")
    public void nothingElse() {
        assertThat(texts(charge(null), "reviewReasons")).as(told(charge(null))).isEmpty();
    }

    @Then(ON + "the facts point nowhere$")
    public void pointNowhere(String ordinal) {
        assertThat(text(charge(ordinal), "leaning")).as(told(charge(ordinal))).isNull();
    }

    @Then(ON + "the facts point (to the .+ letter|out of the protocol)$")
    public void pointTo(String ordinal, String where) {
        assertThat(text(charge(ordinal), "leaning")).as(told(charge(ordinal))).isEqualTo(AnswerWords.leaning(where));
    }

    @Then("^the answer notes that (.+)$")
    public void notes(String note) {
        assertThat(texts(charge(null), "notes")).as(told(charge(null))).contains(AnswerWords.note(note));
    }

    @Then("^the answer does not note that (.+)$")
    public void doesNotNote(String note) {
        assertThat(texts(charge(null), "notes")).as(told(charge(null))).doesNotContain(AnswerWords.note(note));
    }

    @Then("the answer is a person's and not a proposal")
    public void notProposed() {
        assertThat(charge(null).get("proposed").asBoolean()).isFalse();
    }

    @Then("^the file is shown to state that (Assistant District Attorney .+) certified on (.+)$")
    public void certificationStated(String name, String day) {
        JsonNode stated = charge(null).path("certificationStated");
        assertThat(text(stated, "by")).isEqualTo(name);
        assertThat(text(stated, "on")).isEqualTo(day.equals("a day not recorded") ? null : FactWords.date(day));
    }

    @Then("the file is not shown to state any certification")
    public void noCertificationStated() {
        assertThat(charge(null).has("certificationStated")).isFalse();
    }

    @Then("the point rests on persuasive authority only")
    public void persuasiveOnly() {
        for (JsonNode finding : charge(null).get("findings")) {
            if (finding.get("decisive").asBoolean()) {
                for (JsonNode authority : finding.get("rule").get("authorities")) {
                    assertThat(authority.get("verified").asBoolean())
                            .as("verified: %s", authority)
                            .isFalse();
                }
            }
        }
    }

    @Then("the answer says that the office has no criteria on record")
    public void noCriteria() {
        assertThat(answer.get("ruleSet").get("officePolicy").asString()).isEqualTo("NONE_RECORDED");
    }

    @Then("the answer marks the criteria as those of another office")
    public void anotherOffice() {
        assertThat(answer.get("ruleSet").get("officePolicy").asString()).endsWith("_FOR_COMPARISON");
    }

    /** A scenario is filed under the rules that fired in it; one filed as "not" that rule shows it silent. */
    @After
    public void filedUnderTheRulesThatFired(Scenario scenario) {
        if (answer == null) {
            return;
        }
        Set<String> fired = new TreeSet<>();
        for (JsonNode charge : answer.get("charges")) {
            for (JsonNode finding : charge.get("findings")) {
                fired.add(finding.get("rule").get("id").asString());
            }
        }
        for (String tag : scenario.getSourceTagNames()) {
            String id = tag.substring(1);
            if (id.startsWith(NOT)) {
                assertThat(fired).as("rules that fired").doesNotContain(id.substring(NOT.length()));
            } else {
                assertThat(fired).as("rules that fired").contains(id);
            }
        }
    }

    /** What every answer owes its reader, whatever the scenario is about. */
    @After
    public void explained() {
        if (answer == null) {
            return;
        }
        for (int i = 0; i < answer.get("charges").size(); i++) {
            JsonNode charge = answer.get("charges").get(i);
            assertThat(charge.get("findings").isEmpty()).as("no finding at all").isFalse();
            for (JsonNode finding : charge.get("findings")) {
                assertThat(finding.get("rule").get("authorities").isEmpty())
                        .as("without a source: %s", finding)
                        .isFalse();
            }
            if (text(charge, "outcome").equals("THIRD_LETTER")) {
                JsonNode named = told.facts().at("/charges/" + i + "/officeDecision/certifiedBy");
                assertThat(named.isString()).as("certified by a named person").isTrue();
            }
        }
    }

    private JsonNode outcome(String ordinal, String outcome) {
        JsonNode charge = charge(ordinal);
        assertThat(text(charge, "outcome")).as(told(charge)).isEqualTo(outcome);
        return charge;
    }

    private JsonNode charge(String ordinal) {
        assertThat(answer).as("the case has not been reviewed").isNotNull();
        return answer.get("charges").get(ordinal == null ? 0 : AnswerWords.position(ordinal));
    }

    private static String told(JsonNode charge) {
        var reasons = new ArrayList<String>();
        for (JsonNode finding : charge.get("findings")) {
            reasons.add(finding.get("rule").get("id").asString() + ": "
                    + finding.get("because").asString());
        }
        return charge.get("summary").asString() + " " + texts(charge, "reviewReasons") + " " + reasons;
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value.asString();
    }

    private static List<String> texts(JsonNode node, String name) {
        var texts = new ArrayList<String>();
        node.get(name).forEach(each -> texts.add(each.asString()));
        return texts;
    }
}
