package org.vacatur.scenario.steps;

import io.cucumber.java.en.Given;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Sentences about the case, its charges and how they ended. */
public class CaseSteps {
    private static final String DATE = "([A-Z][a-z]+ \\d+, \\d{4})";
    private static final String NEXT = "^(?:a (second|third|fourth|fifth|sixth) charge: )?";
    private static final String ENDING = "(a guilty plea|an admission to sufficient facts|a guilty verdict)";

    private final CaseInWords told;

    public CaseSteps(CaseInWords told) {
        this.told = told;
    }

    @Given("the case is one of the {word} office")
    public void office(String office) {
        told.facts().put("district", FactWords.office(office));
    }

    @Given("the case is one of the Cape and Islands office")
    public void capeAndIslands() {
        office("Cape and Islands");
    }

    @Given("the case is one of an office outside the seven")
    public void officeOutsideTheSeven() {
        told.facts().put("district", "OTHER");
    }

    @Given("^the case is in (the .+ Court|a federal court)$")
    public void court(String court) {
        told.facts().put("courtDepartment", FactWords.court(court));
    }

    @Given("the case is in a court not recorded")
    public void courtNotRecorded() {
        told.facts().remove("courtDepartment");
    }

    @Given("the docket number is {string}")
    public void docketNumber(String number) {
        told.facts().put("docketNumber", number);
    }

    @Given("^the date of judgment is " + DATE + "$")
    public void dateOfJudgment(String date) {
        told.facts().put("asOf", FactWords.date(date));
    }

    @Given("the person has died")
    public void died() {
        told.facts().put("defendantDeceased", true);
    }

    @Given("the person is living")
    public void living() {
        told.facts().put("defendantDeceased", false);
    }

    @Given("it is not known whether the person is living")
    public void livingNotKnown() {
        told.facts().remove("defendantDeceased");
    }

    @Given("the person's record shows {int} convictions for violence and {int} for weapons")
    public void violenceAndWeapons(int violence, int weapons) {
        told.criminalHistory().put("violentConvictions", violence).put("weaponsConvictions", weapons);
    }

    @Given("the person's record shows {int} convictions in all")
    public void convictions(int all) {
        told.criminalHistory().put("convictions", all);
    }

    @Given("the person's record shows {int} violations of probation")
    public void probationViolations(int violations) {
        told.criminalHistory().put("probationViolations", violations);
    }

    @Given(NEXT + ENDING + " on " + DATE + " (?:to|of) (.+)$")
    public void ended(@Nullable String ordinal, String ending, String date, String offense) {
        charge(ordinal, offense)
                .put("disposition", FactWords.ending(ending))
                .put("dispositionDate", FactWords.date(date));
    }

    @Given(NEXT + ENDING + " (?:to|of) (.+) on a day not recorded$")
    public void endedSomeDay(@Nullable String ordinal, String ending, String offense) {
        charge(ordinal, offense).put("disposition", FactWords.ending(ending));
    }

    @Given(NEXT + "a charge of (.+) that ended on " + DATE + " in the words \"(.+)\"$")
    public void endedInWords(@Nullable String ordinal, String offense, String date, String words) {
        charge(ordinal, offense).put("disposition", words).put("dispositionDate", FactWords.date(date));
    }

    @Given(NEXT + "a charge of (.+) that ended in the words \"(.+)\"$")
    public void endedInWordsSomeDay(@Nullable String ordinal, String offense, String words) {
        charge(ordinal, offense).put("disposition", words);
    }

    @Given("^a charge of (.+) whose ending is not recorded$")
    public void endingNotRecorded(String offense) {
        charge(null, offense);
    }

    @Given("^a charge of (.+) that is pending or in default$")
    public void pending(String offense) {
        charge(null, offense).put("disposition", "PENDING_OR_DEFAULT");
    }

    @Given("^a charge the court wrote as \"(.+)\", with a guilty plea on " + DATE + "$")
    public void chargeInWords(String words, String date) {
        told.startCharge()
                .put("offense", words)
                .put("disposition", "Guilty Plea")
                .put("dispositionDate", FactWords.date(date));
    }

    @Given("the conviction was for {string} instead")
    public void offenseOfConviction(String words) {
        told.charge().put("offenseOfConviction", words);
    }

    @Given("^the office sorts the charge as (.+)$")
    public void kind(String kind) {
        told.charge().put("offenseKind", kind.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    @Given("it hangs on the first charge")
    public void hangsOnTheFirst() {
        told.charge().put("underlyingCharge", 1);
    }

    private ObjectNode charge(@Nullable String ordinal, String offense) {
        ObjectNode charge = told.startCharge();
        if (ordinal != null && charge.get("number").asInt() != AnswerWords.position(ordinal) + 1) {
            throw new NotAsSaid("This is called the " + ordinal + " charge, and it is charge number "
                    + charge.get("number").asInt() + " of the case.");
        }
        OffenseWords.write(offense, charge);
        return charge;
    }
}
