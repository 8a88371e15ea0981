package org.vacatur.scenario.steps;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The question put to the rules, and sentences about their answer. */
public class AnswerSteps {
    private static final String CHARGE = "^the (?:(first|second|third|fourth|fifth|sixth) )?charge ";
    private static final String ON = "^(?:on the (first|second|third|fourth|fifth|sixth) charge, )?";
    private static final String NOT = "not-";

    private final CaseInWords told;
    private final RulesAsked rules;
    private @Nullable JsonNode answer;

    public AnswerSteps(CaseInWords told, RulesAsked rules) {
        this.told = told;
        this.rules = rules;
    }

    @When("the case is reviewed")
    public void reviewed() {
        answer = rules.recommend(told.facts(), "OWN");
    }

    @When("the case is reviewed without any office's criteria")
    public void reviewedWithoutCriteria() {
        answer = rules.recommend(told.facts(), "OFF");
    }

    @When("the case is reviewed under the criteria of {word}")
    public void reviewedUnderCriteriaOf(String office) {
        answer = rules.recommend(told.facts(), FactWords.office(office));
    }

    @Then(CHARGE + "belongs on the (first|third) letter$")
    public void letter(@Nullable String ordinal, String letter) {
        outcome(ordinal, letter.equals("first") ? "FIRST_LETTER" : "THIRD_LETTER");
    }

    @Then(CHARGE + "(belongs on|is proposed for) the second letter, because the office (would|could) not reprosecute$")
    public void secondLetter(@Nullable String ordinal, String how, String ground) {
        ChargeAnswered charge = outcome(ordinal, "SECOND_LETTER");
        charge.expect(
                charge.ground().equals(ground.equals("would") ? "WOULD_NOT" : "COULD_NOT"),
                "that the office " + ground + " not reprosecute",
                "another ground");
        boolean proposed = how.equals("is proposed for");
        charge.expect(
                charge.proposed() == proposed,
                proposed ? "a proposal" : "the answer of a person",
                proposed ? "the answer of a person" : "a proposal");
    }

    @Then(CHARGE + "is outside the protocol$")
    public void outside(@Nullable String ordinal) {
        outcome(ordinal, "OUT_OF_SCOPE");
    }

    @Then(CHARGE + "is already resolved$")
    public void resolved(@Nullable String ordinal) {
        outcome(ordinal, "ALREADY_RESOLVED");
    }

    @Then(ON + "a person must look at (.+)$")
    public void review(@Nullable String ordinal, String reasons) {
        ChargeAnswered charge = outcome(ordinal, "NEEDS_HUMAN_REVIEW");
        looksAt(charge, AnswerWords.reasons(reasons));
    }

    @Then("^beside that, a person must look at (.+)$")
    public void reviewBeside(String reason) {
        looksAt(charge(null), AnswerWords.reasons(reason));
    }

    @Then("nothing else must be looked at")
    public void nothingElse() {
        looksAt(charge(null), List.of());
    }

    private static void looksAt(ChargeAnswered charge, List<String> codes) {
        List<String> found = charge.reviewReasons();
        charge.expect(
                found.size() == codes.size() && new HashSet<>(found).equals(new HashSet<>(codes)),
                "that a person must look at " + AnswerWords.namedReasons(codes),
                AnswerWords.namedReasons(found));
    }

    @Then(ON + "the facts point nowhere$")
    public void pointNowhere(@Nullable String ordinal) {
        ChargeAnswered charge = charge(ordinal);
        charge.expect(
                charge.leaning() == null, "that the facts point nowhere", AnswerWords.namedLeaning(charge.leaning()));
    }

    @Then(ON + "the facts point (to the .+ letter|out of the protocol)$")
    public void pointTo(@Nullable String ordinal, String where) {
        ChargeAnswered charge = charge(ordinal);
        charge.expect(
                AnswerWords.leaning(where).equals(charge.leaning()),
                "that the facts point " + where,
                AnswerWords.namedLeaning(charge.leaning()));
    }

    @Then("^the answer notes that (.+)$")
    public void notes(String note) {
        ChargeAnswered charge = charge(null);
        charge.expect(
                charge.notes().contains(AnswerWords.note(note)),
                "the note that " + note,
                AnswerWords.namedNotes(charge.notes()));
    }

    @Then("^the answer does not note that (.+)$")
    public void doesNotNote(String note) {
        ChargeAnswered charge = charge(null);
        charge.expect(
                !charge.notes().contains(AnswerWords.note(note)),
                "no note that " + note,
                AnswerWords.namedNotes(charge.notes()));
    }

    @Then("the answer is a person's and not a proposal")
    public void notProposed() {
        charge(null).expect(!charge(null).proposed(), "the answer of a person", "a proposal");
    }

    @Then("^the file is shown to state that (Assistant District Attorney .+) certified on (.+)$")
    public void certificationStated(String name, String day) {
        ChargeAnswered charge = charge(null);
        String on = day.equals("a day not recorded") ? null : FactWords.date(day);
        JsonNode stated = charge.certificationStated();
        charge.expect(
                stated != null
                        && name.equals(ChargeAnswered.text(stated, "by"))
                        && Objects.equals(on, ChargeAnswered.text(stated, "on")),
                "that the file states a certification by " + name + " on " + day,
                stated == null ? "no certification" : stated.toString());
    }

    @Then("the file is not shown to state any certification")
    public void noCertificationStated() {
        ChargeAnswered charge = charge(null);
        JsonNode stated = charge.certificationStated();
        charge.expect(stated == null, "that the file states no certification", String.valueOf(stated));
    }

    @Then("the point rests on persuasive authority only")
    public void persuasiveOnly() {
        ChargeAnswered charge = charge(null);
        for (JsonNode finding : charge.findings()) {
            if (finding.get("decisive").asBoolean()) {
                for (JsonNode authority : finding.get("rule").get("authorities")) {
                    charge.expect(
                            !authority.get("verified").asBoolean(),
                            "persuasive authority only",
                            authority.path("citation").asString("") + ", which is confirmed");
                }
            }
        }
    }

    @Then("the answer says that the office has no criteria on record")
    public void noCriteria() {
        String policy = policy();
        if (!policy.equals("NONE_RECORDED")) {
            throw new NotAsSaid("Expected: that the office has no criteria on record. Came out: " + policy + ".");
        }
    }

    @Then("the answer marks the criteria as those of another office")
    public void anotherOffice() {
        String policy = policy();
        if (!policy.endsWith("_FOR_COMPARISON")) {
            throw new NotAsSaid("Expected: criteria marked as those of another office. Came out: " + policy + ".");
        }
    }

    /** A scenario that never asks shows nothing, however it is filed. */
    public void asked() {
        answered();
    }

    /**
     * A scenario is filed under the rules that fired in it; one filed as "not" that rule shows it silent.
     *
     * @param tags without their sign
     */
    public void filedUnder(Collection<String> tags) {
        if (answer == null) {
            return;
        }
        Set<String> fired = new TreeSet<>();
        for (ChargeAnswered charge : charges()) {
            fired.addAll(charge.fired());
        }
        for (String tag : tags) {
            boolean silent = tag.startsWith(NOT);
            String id = silent ? tag.substring(NOT.length()) : tag;
            if (fired.contains(id) == silent) {
                throw new NotAsSaid("The scenario is filed under @" + tag + ", and rule " + id
                        + (silent ? " fired" : " did not fire") + ". Rules that fired: " + String.join(", ", fired)
                        + ". " + charges().get(0).told());
            }
        }
    }

    /** What every answer owes its reader, whatever the scenario is about. */
    public void explained() {
        if (answer == null) {
            return;
        }
        List<ChargeAnswered> charges = charges();
        for (int i = 0; i < charges.size(); i++) {
            ChargeAnswered charge = charges.get(i);
            charge.expect(!charge.findings().isEmpty(), "a reason for the answer", "none");
            for (JsonNode finding : charge.findings()) {
                charge.expect(
                        !finding.get("rule").get("authorities").isEmpty(),
                        "a source for each rule that fired",
                        "none for " + finding.get("rule").get("id").asString());
            }
            if (charge.outcome().equals("THIRD_LETTER")) {
                JsonNode named = told.facts().at("/charges/" + i + "/officeDecision/certifiedBy");
                charge.expect(named.isString(), "a certification by a named person", "nobody named");
            }
        }
    }

    private ChargeAnswered outcome(@Nullable String ordinal, String outcome) {
        ChargeAnswered charge = charge(ordinal);
        charge.expect(
                charge.outcome().equals(outcome),
                AnswerWords.namedOutcome(outcome),
                AnswerWords.namedOutcome(charge.outcome()));
        return charge;
    }

    private ChargeAnswered charge(@Nullable String ordinal) {
        List<ChargeAnswered> charges = charges();
        int at = ordinal == null ? 0 : AnswerWords.position(ordinal);
        if (at >= charges.size()) {
            throw new NotAsSaid("The case has " + charges.size() + " charges, so there is no "
                    + (ordinal == null ? "first" : ordinal) + " one.");
        }
        return charges.get(at);
    }

    private List<ChargeAnswered> charges() {
        var charges = new ArrayList<ChargeAnswered>();
        answered().get("charges").forEach(each -> charges.add(new ChargeAnswered(each)));
        return charges;
    }

    private String policy() {
        return answered().path("ruleSet").path("officePolicy").asString("");
    }

    private JsonNode answered() {
        if (answer == null) {
            throw new NotAsSaid(
                    "No sentence before this one says that the case is reviewed, so there is no answer yet.");
        }
        return answer;
    }
}
