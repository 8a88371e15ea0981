package org.vacatur.docket.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vacatur.docket.Ledger;
import org.vacatur.paper.ReadPdf;

class TotalsPdfTest {

    @Test
    void rows_that_were_sealed_since_are_said_in_the_sum() {
        Ledger ledger = ARun.ledger();
        Ledger.Rows rows = ledger.rows();
        assertThat(Sums.rows(ledger)).doesNotContain("sealed").endsWith("+ duplicates 10.");
        Ledger.Rows sealed =
                new Ledger.Rows(rows.input() + 4, rows.charges(), rows.merged(), rows.rejected(), rows.duplicates(), 4);
        assertThat(Sums.rows(new Ledger(sealed, ledger.districts(), ledger.total())))
                .endsWith("+ duplicates 10 + sealed since 4.");
    }

    @Test
    void charges_cases_and_defendants_stand_in_tables_of_their_own() throws IOException {
        assertThat(ReadPdf.of(write()).rows())
                .containsSubsequence(
                        List.of(
                                "Chargesbydistrict",
                                "A.Firstletter",
                                "B.Secondletter,wouldnot",
                                "C.Secondletter,couldnot",
                                "D.Thirdletter",
                                "E.Humanreview",
                                "F.Outofscope",
                                "G.Alreadyresolved",
                                "Sumofcharges"),
                        List.of("SuffolkDistrict", "30", "15,000", "570", "117", "200", "800", "400", "17,117"),
                        List.of("CapeandIslandsDistrict", "3", "1,067", "0", "1", "9", "40", "71", "1,191"),
                        List.of("Alldistricts", "33", "16,067", "570", "118", "209", "840", "471", "18,308"))
                .containsSubsequence(
                        List.of(
                                "Chargesbydistrict",
                                "Firstletter,decided",
                                "Secondletter,decided",
                                "Thirdletter,decided"),
                        List.of("SuffolkDistrict", "0", "14,998", "117"))
                .containsSubsequence(
                        List.of("Chargesbyreason", "SuffolkDistrict", "CapeandIslandsDistrict", "Alldistricts"),
                        List.of("ROLE+WEIGHT", "5", "5", "5"),
                        List.of("WEIGHT", "195", "4", "204"),
                        List.of("Sumofchargesforreview", "200", "9", "209"))
                .containsSubsequence(
                        List.of(
                                "Casesbydistrict",
                                "Retained",
                                "Review",
                                "Dismissed",
                                "Firstletter",
                                "Alreadyresolved",
                                "Outofscope",
                                "Sumofcases"),
                        List.of("SuffolkDistrict", "1,217", "1,400", "16,300", "1,430", "1,900", "2,400", "24,647"))
                .containsSubsequence(
                        List.of(
                                "Defendantsbydistrict",
                                "Retained",
                                "Review",
                                "Dismissed",
                                "Firstletter",
                                "Alreadyresolved",
                                "Outofscope",
                                "Sumofdefendants",
                                "Caseswithoutakey"),
                        List.of(
                                "SuffolkDistrict",
                                "2,217",
                                "2,400",
                                "17,300",
                                "2,430",
                                "2,900",
                                "3,400",
                                "30,647",
                                "27"));
    }

    @Test
    void it_says_what_was_asked_and_both_sums_on_each_page() throws IOException {
        ReadPdf pdf = ReadPdf.of(write());
        assertThat(pdf.rows())
                .contains(
                        List.of("Judgedasof", "2017-04-18"),
                        List.of("Versionoftheruleset(SHA-256)", ARun.HEADING.ruleSetVersion()));
        assertThat(pdf.pages())
                .allMatch(it -> it.contains(ReadPdf.tight(Sums.rows(ARun.ledger()))))
                .allMatch(it -> it.contains(ReadPdf.tight(Sums.charges(ARun.ledger()))));
    }

    @Test
    void the_chart_has_a_text_alternative_with_all_its_numbers() throws IOException {
        assertThat(ReadPdf.of(write()).figures())
                .containsExactly("Charges by outcome in each district. " + OutcomeChart.description(ARun.ledger()));
    }

    @Test
    void it_can_be_read_aloud_and_is_the_same_to_the_byte() throws IOException {
        ReadPdf.assertAccessible(write(), "en-US", "All districts: Totals");
        assertThat(write()).isEqualTo(write());
    }

    @Test
    void a_ledger_that_does_not_add_up_is_not_printed() {
        assertThatThrownBy(() -> TotalsPdf.write(new ByteArrayOutputStream(), ARun.HEADING, ARun.brokenLedger()))
                .hasMessageContaining("does not add up");
    }

    private static byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TotalsPdf.write(out, ARun.HEADING, ARun.ledger());
        return out.toByteArray();
    }
}
