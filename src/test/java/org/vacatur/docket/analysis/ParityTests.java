package org.vacatur.docket.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.contract.ContractJson;
import org.vacatur.docket.PairReason;
import org.vacatur.docket.Parity;
import org.vacatur.docket.Parity.Count;
import org.vacatur.docket.ParityTable;
import org.vacatur.docket.lists.ListFormat;
import org.vacatur.facts.District;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;

/** Small invented dockets whose counts were made by hand. */
class ParityTests {
    private static RuleSet rules;

    @BeforeAll
    static void load() {
        rules = Rulebook.load(Path.of("rules")).ruleSet("dookhan");
    }

    /** Two charges that differ in their office alone, one of the first letter, and one that a person answered for. */
    private static final List<String> CASES = List.of(
            one("ESSEX", "1318CR000001", "2008-05-01", ""),
            one("SUFFOLK", "0201CR000002", "2008-05-01", ""),
            one("SUFFOLK", "0201CR000003", "2006-05-01", ""),
            one("ESSEX", "1318CR000004", "2008-05-01", ", \"officeDecision\": {\"wouldReprosecute\": \"YES\"}"));

    private static String one(String district, String docket, String plea, String more) {
        return """
                {"docketNumber": "%s", "district": "%s", "courtDepartment": "DISTRICT", "charges": [{
                  "offense": "DRUG, POSSESS CLASS B c94C §34", "disposition": "Guilty Plea", "dispositionDate": "%s",
                  "certificates": [{"laboratory": "HINTON", "dookhanRole": "PRIMARY", "signedByDookhanOn": "2007-01-10"}]%s}]}""".formatted(docket, district, plea, more);
    }

    private static Analysed analysed(List<String> cases) {
        CaseFactsReader reader = new CaseFactsReader();
        return new DocketAnalyser(
                        EnumSet.allOf(DocketAnalyser.Wanted.class), rules, CountyPolicy.OWN, LocalDate.of(2017, 4, 18))
                .analyse(
                        List.of("invented 1318CR000001"),
                        to -> cases.forEach(each -> to.accept(new CasesToAnalyse.OneCase(
                                reader.read(each.getBytes(StandardCharsets.UTF_8)), Set.of(), true))),
                        each -> {});
    }

    @Test
    void each_offices_charges_are_counted_under_every_offices_criteria() {
        Parity parity = analysed(CASES).parity(false);
        assertThat(parity.head().cases()).isEqualTo(4);
        for (String criteria : List.of("OFF", "SUFFOLK", "MIDDLESEX", "NORFOLK", "PLYMOUTH", "CAPE_AND_ISLANDS")) {
            assertThat(count(parity, ParityTable.OUTCOMES, District.ESSEX, criteria, "HUMAN_REVIEW"))
                    .as(criteria)
                    .isEqualTo(2);
            assertThat(count(parity, ParityTable.OUTCOMES, District.SUFFOLK, criteria, "HUMAN_REVIEW"))
                    .as(criteria)
                    .isEqualTo(1);
        }
        // both said that they dismiss every District Court case; a person's answer outranks that
        for (String criteria : List.of("ESSEX", "BRISTOL")) {
            assertThat(count(parity, ParityTable.OUTCOMES, District.ESSEX, criteria, "SECOND_WOULD_NOT"))
                    .isEqualTo(1);
            assertThat(count(parity, ParityTable.OUTCOMES, District.SUFFOLK, criteria, "SECOND_WOULD_NOT"))
                    .isEqualTo(1);
            assertThat(count(parity, ParityTable.OUTCOMES, District.SUFFOLK, criteria, "FIRST_LETTER"))
                    .isEqualTo(1);
            assertThat(count(parity, ParityTable.OUTCOMES, null, criteria, "HUMAN_REVIEW"))
                    .isEqualTo(1);
            assertThat(count(parity, ParityTable.OUTCOMES, null, criteria, "ALL"))
                    .isEqualTo(4);
        }
    }

    @Test
    void what_is_law_what_is_policy_and_what_depends_on_geography_is_counted() {
        Parity parity = analysed(CASES).parity(false);
        assertThat(count(parity, ParityTable.RESTS_ON, District.ESSEX, "OWN", "OFFICE_POLICY"))
                .isEqualTo(1);
        assertThat(count(parity, ParityTable.RESTS_ON, District.SUFFOLK, "OWN", "OFFICE_POLICY"))
                .isZero();
        assertThat(count(parity, ParityTable.WITHOUT_CRITERIA, District.ESSEX, "OWN", "OTHERWISE"))
                .isEqualTo(1);
        assertThat(count(parity, ParityTable.WITHOUT_CRITERIA, District.SUFFOLK, "OWN", "OTHERWISE"))
                .isZero();
        assertThat(count(parity, ParityTable.GEOGRAPHY, District.ESSEX, "OWN", "OUTCOME_DIFFERS"))
                .isEqualTo(1);
        assertThat(count(parity, ParityTable.GEOGRAPHY, District.SUFFOLK, "OWN", "OUTCOME_DIFFERS"))
                .isEqualTo(1);
        assertThat(count(parity, ParityTable.ANSWERED, District.ESSEX, "OWN", "ANSWERED"))
                .isEqualTo(1);
        assertThat(count(parity, ParityTable.ANSWERED, District.SUFFOLK, "OWN", "ANSWERED"))
                .isZero();
    }

    @Test
    void two_charges_that_are_alike_and_come_to_different_outcomes_are_put_side_by_side() {
        Parity parity = analysed(CASES).parity(false);
        Parity.Pair first = parity.pairs().get(0);
        assertThat(first.why()).isEqualTo(PairReason.CRITERIA);
        assertThat(first.alike()).startsWith("possession, class B, guilty plea, independent evidence none");
        assertThat(first.one().docketNumber()).isEqualTo("0201CR000002");
        assertThat(first.one().outcome()).isEqualTo(Outcome.NEEDS_HUMAN_REVIEW);
        assertThat(first.one().underTheOther()).isEqualTo(Outcome.SECOND_LETTER);
        assertThat(first.other().docketNumber()).isEqualTo("1318CR000001");
        assertThat(first.other().outcome()).isEqualTo(Outcome.SECOND_LETTER);
        // the first letter of Suffolk against both of Essex, the review of Suffolk against the second letter of Essex
        assertThat(parity.pairsInAll()).isEqualTo(3);
        assertThat(parity.pairs()).extracting(Parity.Pair::number).containsExactly(1, 2, 3);
        assertThat(parity.pairs())
                .extracting(Parity.Pair::why)
                .containsExactly(PairReason.CRITERIA, PairReason.ANSWERS, PairReason.OTHER_FACTS);
    }

    @Test
    void the_copy_for_everybody_holds_no_small_count_no_case_and_no_name_of_the_docket() throws IOException {
        Analysed analysed = analysed(CASES);
        Parity everybody = analysed.parity(true);
        assertThat(everybody.counts()).isNotEmpty().allMatch(each -> each.charges() == null);
        assertThat(everybody.pairs()).isEmpty();
        assertThat(everybody.head().charges()).isNull();
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        analysed.counts(true).write(ListFormat.CSV, csv);
        for (String copy : List.of(
                csv.toString(StandardCharsets.UTF_8), ContractJson.mapper().writeValueAsString(everybody))) {
            assertThat(copy).contains("OUTCOMES").doesNotContain("CR0000").doesNotContain("invented 1318");
        }
    }

    @Test
    void a_charge_that_somebody_decided_on_since_needs_nobody_any_more() {
        CaseFactsReader reader = new CaseFactsReader();
        Analysed analysed = new DocketAnalyser(
                        Set.of(DocketAnalyser.Wanted.WORKLIST), rules, CountyPolicy.OFF, LocalDate.of(2017, 4, 18))
                .analyse(
                        List.of("invented"),
                        to -> {
                            to.accept(new CasesToAnalyse.OneCase(
                                    reader.read(CASES.get(0).getBytes(StandardCharsets.UTF_8)), Set.of(1), true));
                            to.accept(new CasesToAnalyse.OneCase(
                                    reader.read(CASES.get(1).getBytes(StandardCharsets.UTF_8)), Set.of(), true));
                        },
                        each -> {});
        assertThat(analysed.worklist().chargesForAPerson()).isEqualTo(1);
        assertThat(analysed.worklist().jointly()).isNotEmpty().allMatch(each -> each.district() == District.SUFFOLK);
    }

    private static @Nullable Long count(
            Parity parity, ParityTable table, @Nullable District district, String criteria, String result) {
        return parity.counts().stream()
                .filter(each -> each.table() == table
                        && each.district() == district
                        && each.criteria().equals(criteria)
                        && each.result().equals(result))
                .map(Count::charges)
                .findFirst()
                .orElse(null);
    }
}
