package org.vacatur.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.Reject;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;

class JoiningTests {
    private static final String HEADER =
            "docketNumber,district,number,offense,disposition,dispositionDate,sampleId,dookhanRole,signedByDookhanOn,evidence.kind,warrants\n";
    private static final Certificate UNKNOWN = new Certificate(null, null, null, null, null, null, null, null);
    private static final Evidence UNKNOWN_EVIDENCE = new Evidence(null, null, null, null, null, null, null, null);

    @TempDir
    Path folder;

    @Test
    void further_rows_add_certificates_and_evidence_to_a_charge() {
        Taken taken = Taken.csv(folder, HEADER + """
                0779CR00770,SUFFOLK,1,COCAINE,Guilty Plea,2009-04-30,S1,PRIMARY,2008-01-02,,Boston 1
                0779CR00770,SUFFOLK,1,COCAINE,Guilty Plea,2009-04-30,S2,CONFIRMATORY,2008-01-03,,
                0779-CR-770,,1,,,,,,,FIELD_TEST,Boston 2
                0779CR00770,SUFFOLK,2,HEROIN,Dismissed,2009-04-30,,,,,
                0779CR00770,SUFFOLK,2,HEROIN,Dismissed,2009-04-30,,,,,
                """);
        CaseFacts facts = taken.only();
        assertThat(facts.charges()).hasSize(2);
        assertThat(facts.charges().get(0).certificates())
                .extracting(Certificate::sampleId)
                .containsExactly("S1", "S2");
        assertThat(facts.charges().get(0).independentEvidence())
                .extracting(Evidence::kind)
                .containsExactly(EvidenceKind.FIELD_TEST);
        assertThat(taken.cases().get(0).warrants()).containsExactly("Boston 1", "Boston 2");
        assertThat(taken.cases().get(0).key()).isEqualTo("SUFFOLK/0779CR00770");
        assertThat(taken.rows()).isEqualTo(new Ledger.Rows(5, 2, 2, 0, 1));
    }

    @Test
    void the_name_of_a_court_can_say_that_a_docket_is_invented_in_every_form() {
        String line = "{\"docketNumber\":\"0779CR00770\",\"district\":\"SUFFOLK\",\"court\":\"%s\",\"charges\":[{}]}\n";
        String header = "docketNumber,district,court,offense\n0779CR00770,SUFFOLK,";
        for (String court : new String[] {"Plainville (synthetic)", "Plainville", "Synthetic Plainville"}) {
            boolean invented = court.endsWith(" (synthetic)");
            Path ndjson = Taken.file(folder, "cases.ndjson", line.formatted(court));
            assertThat(Taken.plain(folder, ndjson).cases().get(0).synthetic()).isEqualTo(invented);
            assertThat(Taken.csv(folder, header + court + ",COCAINE\n")
                            .cases()
                            .get(0)
                            .synthetic())
                    .isEqualTo(invented);
        }
    }

    @Test
    void files_join_by_docket_number_and_a_supplement_needs_no_district() {
        Path charges = Taken.file(folder, "charges.csv", HEADER + "0779CR00770,SUFFOLK,1,COCAINE,,,,,,,\n");
        Path evidence = Taken.file(
                folder,
                "evidence.csv",
                "docketNumber;number;evidence.kind\n0779 CR 000770;1;FIELD_TEST\n0779CR00770;2;FIELD_TEST\n0779CR00771;1;FIELD_TEST\n");
        Taken taken = Taken.plain(folder, charges, evidence);
        assertThat(taken.only().charges())
                .singleElement()
                .satisfies(each -> assertThat(each.independentEvidence()).hasSize(1));
        assertThat(taken.rejects()).extracting(Reject::file).containsOnly("evidence.csv");
        assertThat(taken.rejects()).extracting(Reject::line).containsExactlyInAnyOrder(3L, 4L);
        assertThat(taken.rows()).isEqualTo(new Ledger.Rows(4, 1, 1, 2, 0));
    }

    @Test
    void the_same_row_in_another_file_is_a_duplicate() {
        Path one = Taken.file(folder, "one.csv", HEADER + "0779CR00770,SUFFOLK,1,COCAINE,,,S1,PRIMARY,,,\n");
        Path two = Taken.file(
                folder,
                "two.csv",
                "number;offense;district;docketNumber;dookhanRole;sampleId\n1;COCAINE;SUFFOLK;0779CR00770;PRIMARY;S1\n");
        Taken taken = Taken.plain(folder, one, two);
        assertThat(taken.only().charges().get(0).certificates()).hasSize(1);
        assertThat(taken.rows()).isEqualTo(new Ledger.Rows(2, 1, 0, 0, 1));
    }

    @Test
    void rows_that_contradict_each_other_on_a_charge_are_listed_and_none_is_believed() {
        Path one = Taken.file(folder, "one.csv", HEADER + """
                0779CR00770,SUFFOLK,1,COCAINE,Guilty Plea,2009-04-30,S1,PRIMARY,,,
                0779CR00770,SUFFOLK,2,HEROIN,Guilty Plea,2009-04-30,S2,PRIMARY,,,
                0779CR00770,,1,,,,S3,PRIMARY,,,
                """);
        Path two = Taken.file(folder, "two.csv", HEADER + "0779CR00770,SUFFOLK,1,COCAINE,Dismissed,2009-04-30,,,,,\n");
        Taken taken = Taken.plain(folder, one, two);
        assertThat(taken.only().charges()).extracting(each -> each.number()).containsExactly(2);
        assertThat(taken.rejects()).hasSize(3);
        assertThat(reject(taken, "one.csv", 2).column()).isEqualTo("disposition");
        assertThat(reject(taken, "one.csv", 2).reason()).contains("otherwise than two.csv, line 2");
        assertThat(reject(taken, "two.csv", 2).reason()).contains("otherwise than one.csv, line 2");
        assertThat(reject(taken, "one.csv", 4).reason()).contains("contradict each other in disposition");
        assertThat(taken.rows().holds()).isTrue();
    }

    @Test
    void rows_that_contradict_each_other_on_the_case_leave_no_case() {
        Taken taken = Taken.csv(folder, """
                docketNumber,district,number,offense,defendantRef
                0779CR00770,SUFFOLK,1,COCAINE,P1
                0779CR00770,SUFFOLK,2,HEROIN,P2
                0779CR00771,SUFFOLK,1,COCAINE,P1
                0779CR00771,ESSEX,2,COCAINE,P1
                """);
        assertThat(taken.facts()).isEmpty();
        assertThat(taken.rejects())
                .extracting(Reject::column)
                .containsExactlyInAnyOrder("defendantRef", "defendantRef", "district", "district");
    }

    @Test
    void a_docket_number_that_names_no_court_is_a_case_in_each_district() {
        Taken taken = Taken.csv(folder, """
                docketNumber,district,number,offense
                2007-00875,SUFFOLK,1,COCAINE
                2007-00875,ESSEX,1,HEROIN
                2007-00875,,1,
                """);
        assertThat(taken.facts()).hasSize(2);
        assertThat(taken.rejects()).singleElement().satisfies(each -> {
            assertThat(each.column()).isEqualTo("district");
            assertThat(each.reason()).contains("several districts");
        });
        assertThat(taken.rows().holds()).isTrue();
    }

    @Test
    void a_rejected_certificate_stays_behind_as_one_that_nobody_knows() {
        Taken taken = Taken.csv(folder, HEADER + """
                0779CR00770,SUFFOLK,1,COCAINE,Guilty Plea,2009-04-30,S1,NONE,2008-01-02,,
                0779CR00770,SUFFOLK,1,,,,S2,PRIMARY,1/2/2008,,
                0779CR00770,SUFFOLK,2,HEROIN,Guilty Plea,2009-04-30,S3,NONE,2008-01-02,,
                """);
        assertThat(taken.only().charges().get(0).certificates())
                .extracting(Certificate::dookhanRole)
                .containsExactly(AnalystRole.NONE, null);
        assertThat(taken.only().charges().get(0).certificates()).contains(UNKNOWN);
        assertThat(taken.only().charges().get(1).certificates()).doesNotContain(UNKNOWN);
    }

    @Test
    void a_rejected_row_of_no_known_charge_leaves_something_unknown_with_every_charge() {
        Taken taken = Taken.csv(folder, HEADER + """
                0779CR00770,SUFFOLK,1,COCAINE,Guilty Plea,2009-04-30,S1,NONE,2008-01-02,,
                0779CR00770,SUFFOLK,2,HEROIN,Guilty Plea,2009-04-30,,,,,
                0779CR00770,SUFFOLK,two,,,,S2,PRIMARY,,FIELD_TEST,
                0779CR00770,SUFFOLK,1
                0779CR00770,SUFFOLK,3x,,,,,,,,
                """);
        assertThat(taken.only().charges()).allSatisfy(each -> {
            assertThat(each.certificates().stream().filter(UNKNOWN::equals)).hasSize(2);
            assertThat(each.independentEvidence()).containsExactly(UNKNOWN_EVIDENCE, UNKNOWN_EVIDENCE);
        });
        assertThat(taken.rows()).isEqualTo(new Ledger.Rows(5, 2, 0, 3, 0));
    }

    @Test
    void a_rejected_row_without_certificate_leaves_none_behind() {
        Taken taken = Taken.csv(folder, HEADER + """
                0779CR00770,SUFFOLK,1,COCAINE,Guilty Plea,2009-04-30,S1,NONE,2008-01-02,,
                0779CR00770,SUFFOLK,2,HEROIN,Guilty Plea,30/4/2009,,,,,
                """);
        assertThat(taken.only().charges())
                .singleElement()
                .satisfies(each -> assertThat(each.certificates()).hasSize(1).doesNotContain(UNKNOWN));
    }

    @Test
    void a_charge_that_only_a_rejected_row_brings_is_not_there() {
        Taken taken = Taken.csv(folder, HEADER + """
                0779CR00770,SUFFOLK,1,COCAINE,Guilty Plea,4/3/2009,S1,PRIMARY,2008-01-02,,
                0779CR00770,SUFFOLK,1,,,,S2,PRIMARY,2008-01-02,,
                """);
        assertThat(taken.facts()).isEmpty();
        assertThat(taken.rejects()).hasSize(2);
        assertThat(taken.rejects().get(1).reason()).contains("no usable row brings this charge");
    }

    @Test
    void a_docket_without_a_district_is_rejected() {
        Taken taken = Taken.csv(folder, HEADER + "0779CR00770,,1,COCAINE,,,,,,,\n");
        assertThat(taken.facts()).isEmpty();
        assertThat(taken.rejects())
                .singleElement()
                .satisfies(each -> assertThat(each.column()).isEqualTo("district"));
    }

    @Test
    void charges_without_a_number_are_numbered_in_the_order_of_the_rows() {
        Taken taken = Taken.csv(folder, HEADER + """
                0779CR00770,SUFFOLK,,COCAINE,Guilty Plea,2009-04-30,S1,PRIMARY,,,
                0779CR00770,SUFFOLK,,HEROIN,Guilty Plea,2009-04-30,S2,PRIMARY,,,
                0779CR00771,SUFFOLK,,COCAINE,Guilty Plea,2009-04-30,S1,PRIMARY,,,
                0779CR00771,,,,,,S2,CONFIRMATORY,,,
                """);
        assertThat(taken.facts()).hasSize(2).allSatisfy(each -> {
            if ("0779CR00770".equals(each.docketNumber())) {
                assertThat(each.charges())
                        .extracting(charge -> charge.offense())
                        .containsExactly("COCAINE", "HEROIN");
            } else {
                assertThat(each.charges().get(0).certificates()).hasSize(2);
            }
        });
        assertThat(taken.rejects()).isEmpty();
    }

    @Test
    void a_second_count_is_never_taken_for_a_second_certificate() {
        String rows = HEADER + """
                0779CR00770,SUFFOLK,,COCAINE,Guilty Plea,2009-04-30,S1,PRIMARY,,,
                0779CR00770,SUFFOLK,,COCAINE,Guilty Plea,2009-04-30,S2,PRIMARY,,,
                """;
        assertThat(Taken.csv(folder, rows).rejects())
                .hasSize(2)
                .allMatch(each -> each.reason().contains("second count or a second certificate"));
        assertThat(with("EACH_ROW", rows).only().charges()).hasSize(2);
        assertThat(with("SAME_TEXT", rows).only().charges())
                .singleElement()
                .satisfies(each -> assertThat(each.certificates()).hasSize(2));
    }

    @Test
    void a_row_without_a_number_among_others_that_give_one_is_rejected() {
        Taken taken = Taken.csv(folder, HEADER + """
                0779CR00770,SUFFOLK,1,COCAINE,,,,,,,
                0779CR00770,SUFFOLK,,HEROIN,,,,,,,
                0779CR00771,SUFFOLK,1,COCAINE,,,,,,,
                0779CR00771,SUFFOLK,2,HEROIN,,,,,,,
                0779CR00771,SUFFOLK,,,,,S1,PRIMARY,,,
                """);
        assertThat(taken.rejects()).extracting(Reject::line).containsExactlyInAnyOrder(3L, 6L);
        assertThat(taken.rejects()).extracting(Reject::column).containsOnly("number");
    }

    private Taken with(String numbering, String rows) {
        Profile profile =
                ProfileReader.read("own", "own.yaml", "title: own\nchargesWithoutNumber: " + numbering + "\n");
        return Taken.in(folder, profile, IntakeLimits.defaults(), Taken.file(folder, "docket.csv", rows));
    }

    private static Reject reject(Taken taken, String file, long line) {
        return taken.rejects().stream()
                .filter(each -> each.file().equals(file) && each.line() == line)
                .findFirst()
                .orElseThrow();
    }
}
