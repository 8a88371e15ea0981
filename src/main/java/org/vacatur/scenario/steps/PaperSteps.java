package org.vacatur.scenario.steps;

import io.cucumber.java.en.Given;
import tools.jackson.databind.node.ArrayNode;

/** Sentences about drug certificates, the lists of 2016 and relief already given. */
public class PaperSteps {
    private static final String DATE = "([A-Z][a-z]+ \\d+, \\d{4})";
    private static final String SIGNED =
            "^Dookhan signed (?:the|another) drug certificate as (.+ chemist|assistant analyst) ";

    private final CaseInWords told;

    public PaperSteps(CaseInWords told) {
        this.told = told;
    }

    @Given(SIGNED + "on " + DATE + "$")
    public void signed(String part, String date) {
        told.startCertificate().put("dookhanRole", FactWords.part(part)).put("signedByDookhanOn", FactWords.date(date));
    }

    @Given(SIGNED + "on " + DATE + ", for sample \"(.+)\"$")
    public void signedForSample(String part, String date, String sample) {
        signed(part, date);
        told.certificate().put("sampleId", sample);
    }

    @Given(SIGNED + "on a day not recorded$")
    public void signedSomeDay(String part) {
        told.startCertificate().put("dookhanRole", FactWords.part(part));
    }

    @Given(SIGNED + "(before|after) it, on a day not recorded$")
    public void signedBeforeOrAfter(String part, String order) {
        signedSomeDay(part);
        told.certificate().put("signedBeforeDisposition", order.equals("before"));
    }

    @Given("the record says that she signed before it")
    public void recordSaysBefore() {
        told.certificate().put("signedBeforeDisposition", true);
    }

    @Given("the record says that she did not sign before it")
    public void recordSaysNotBefore() {
        told.certificate().put("signedBeforeDisposition", false);
    }

    @Given(
            "^Dookhan (only notarized|only set up the instrument for|only kept the sample of|had no part in) (?:the|another) drug certificate$")
    public void noAnalyst(String part) {
        told.startCertificate().put("dookhanRole", FactWords.part(part));
    }

    @Given("^(?:the|another) drug certificate does not show what Dookhan did$")
    public void partNotShown() {
        told.startCertificate();
    }

    @Given("there is no drug certificate on file")
    public void noCertificate() {
        // nothing stands in the record
    }

    @Given("^(one other analyst is|two other analysts are) named on the certificate$")
    public void othersNamed(String number) {
        ArrayNode others = told.certificate().putArray("otherAnalysts");
        others.addObject().put("name", "chemist X");
        if (number.startsWith("two")) {
            others.addObject().put("name", "chemist Y");
        }
    }

    @Given("nobody else is named on the certificate")
    public void nobodyElseNamed() {
        told.certificate().putArray("otherAnalysts");
    }

    @Given("^the certificate comes from (.+)$")
    public void laboratory(String laboratory) {
        told.certificate().put("laboratory", FactWords.laboratory(laboratory));
    }

    @Given("^the certificate is dated " + DATE + "$")
    public void certificateDate(String date) {
        told.certificate().put("certificateDate", FactWords.date(date));
    }

    @Given("^the certificate reports (.+)$")
    public void result(String result) {
        told.certificate().put("result", FactWords.result(result));
    }

    @Given("the charge was on the list the office filed in 2016")
    public void listed() {
        told.charge().put("onDistrictAttorneyList", true);
    }

    @Given("the charge was not on the list the office filed in 2016")
    public void notListed() {
        told.charge().put("onDistrictAttorneyList", false);
    }

    @Given("the charge is not known to have been on the list of 2016")
    public void listingNotKnown() {
        told.charge().remove("onDistrictAttorneyList");
    }

    @Given("^the conviction was (vacated|vacated and dismissed|included in the order of 2017)$")
    public void relief(String relief) {
        told.charge().put("priorRelief", FactWords.relief(relief));
    }

    @Given("^the conviction was (vacated|vacated and dismissed|included in the order of 2017) on " + DATE + "$")
    public void reliefOn(String relief, String date) {
        relief(relief);
        told.charge().put("priorReliefDate", FactWords.date(date));
    }

    @Given("^relief of a kind not recorded was given on " + DATE + "$")
    public void someRelief(String date) {
        told.charge().put("priorReliefDate", FactWords.date(date));
    }

    @Given("^no relief was given, and yet the record dates it " + DATE + "$")
    public void noReliefYetDated(String date) {
        told.charge().put("priorRelief", "NONE").put("priorReliefDate", FactWords.date(date));
    }

    @Given("a new trial was allowed, and the order is not final")
    public void newTrialNotFinal() {
        told.charge().put("priorRelief", "NEW_TRIAL_ALLOWED_PENDING");
    }

    @Given("a new trial was denied")
    public void newTrialDenied() {
        told.charge().put("priorRelief", "NEW_TRIAL_DENIED");
    }

    @Given("the conviction replaced one that had fallen")
    public void replaced() {
        told.charge().put("priorRelief", "RE_PLEADED_OR_RETRIED");
    }
}
