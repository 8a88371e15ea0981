package org.vacatur.scenario.steps;

import io.cucumber.java.en.Given;

/** Sentences about independent evidence, and what people in the office have answered. */
public class EvidenceSteps {
    private static final String DATE = "([A-Z][a-z]+ \\d+, \\d{4})";

    private final CaseInWords told;

    public EvidenceSteps(CaseInWords told) {
        this.told = told;
    }

    @Given("^a witness can testify today to (.+), untouched by Dookhan, to the substance alleged$")
    public void soundEvidence(String evidence) {
        told.startEvidence(FactWords.evidence(evidence))
                .put("existsNow", true)
                .put("witnessAvailable", true)
                .put("analystContact", false)
                .put("identifies", "ALLEGED_SUBSTANCE");
    }

    @Given("^the papers mention (.+)$")
    public void mentioned(String evidence) {
        told.startEvidence(FactWords.evidence(evidence));
    }

    @Given("the sample was destroyed")
    public void sampleDestroyed() {
        told.startEvidence("RETEST_RETAINED_SAMPLE").put("existsNow", false);
    }

    @Given("it no longer exists")
    public void noLongerExists() {
        told.evidence().put("existsNow", false);
    }

    @Given("it is not known whether it still exists")
    public void existenceNotKnown() {
        told.evidence().remove("existsNow");
    }

    @Given("no witness to it is left")
    public void noWitness() {
        told.evidence().put("witnessAvailable", false);
    }

    @Given("it is not known whether a witness is left")
    public void witnessNotKnown() {
        told.evidence().remove("witnessAvailable");
    }

    @Given("Dookhan handled what it rests on")
    public void handled() {
        told.evidence().put("analystContact", true);
    }

    @Given("it is not known whether Dookhan handled what it rests on")
    public void contactNotKnown() {
        told.evidence().remove("analystContact");
    }

    @Given(
            "^it (identifies the substance alleged|identifies another substance|finds no controlled substance|is inconclusive)$")
    public void identifies(String identification) {
        told.evidence().put("identifies", FactWords.identification(identification));
    }

    @Given("it is not known what it identifies")
    public void identificationNotKnown() {
        told.evidence().remove("identifies");
    }

    @Given("^the foundation for it (is|is not) laid$")
    public void foundation(String is) {
        told.evidence().put("foundation", is.equals("is"));
    }

    @Given("it proves the weight charged")
    public void provesWeight() {
        told.evidence().put("provesWeight", true);
    }

    @Given("it does not prove the weight charged")
    public void doesNotProveWeight() {
        told.evidence().put("provesWeight", false);
    }

    @Given("it is not known whether it proves the weight")
    public void weightNotKnown() {
        told.evidence().remove("provesWeight");
    }

    @Given("^the search for other evidence (is complete|is not complete)$")
    public void search(String state) {
        told.charge().put("evidenceReviewComplete", state.equals("is complete"));
    }

    @Given("the search for other evidence is not known to be complete")
    public void searchNotKnown() {
        told.charge().remove("evidenceReviewComplete");
    }

    @Given("an office that would not reprosecute any of the charges")
    public void wouldNotReprosecuteAny() {
        told.officeWouldNotReprosecuteAny();
    }

    @Given("^the office answered that it (would|could) reprosecute$")
    public void yes(String question) {
        told.officeDecision().put(question + "Reprosecute", "YES");
    }

    @Given("^the office answered that it (would|could) not reprosecute$")
    public void no(String question) {
        told.officeDecision().put(question + "Reprosecute", "NO");
    }

    @Given("^the office has not decided whether it (would|could) reprosecute$")
    public void undecided(String question) {
        told.officeDecision().put(question + "Reprosecute", "UNDECIDED");
    }

    @Given("^the office was not asked whether it (would|could) reprosecute$")
    public void notAsked(String question) {
        told.officeDecision().remove(question + "Reprosecute");
    }

    @Given("^(Assistant District Attorney .+) certified independent evidence on " + DATE + "$")
    public void certified(String name, String date) {
        told.officeDecision().put("certifiedBy", name).put("certifiedOn", FactWords.date(date));
    }

    @Given("^(Assistant District Attorney .+) certified independent evidence on a day not recorded$")
    public void certifiedSomeDay(String name) {
        told.officeDecision().put("certifiedBy", name);
    }

    @Given("^somebody not named certified independent evidence on " + DATE + "$")
    public void certifiedBySomebody(String date) {
        told.officeDecision().put("certifiedOn", FactWords.date(date));
    }
}
