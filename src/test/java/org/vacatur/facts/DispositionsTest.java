package org.vacatur.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DispositionsTest {
    private final Dispositions dispositions = Dispositions.of(TableFile.rows("dispositions.csv"), TableFile.NO_FAULTS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Adjudicated delinquent                              | DELINQUENT
            Adjudicated delinquent of lesser included offense   | DELINQUENT
            Adjudicated not delinquent                          | NOT_GUILTY
            Admit to Sufficient Facts                           | ADMISSION_SUFFICIENT_FACTS_CWOF
            Charge disposition revoked due to JP Lab analysis   | VACATED
            Complaint dismissed. Indictment returned            | DISMISSED
            Continued Without a Finding                         | ADMISSION_SUFFICIENT_FACTS_CWOF
            Continued without a finding - 24D Program           | ADMISSION_SUFFICIENT_FACTS_CWOF
            Conversion                                          | CIVIL_INFRACTION
            Delinquent                                          | DELINQUENT
            Denied - Charge Amended                             | UNKNOWN
            Dismissed                                           | DISMISSED
            Dismissed - Accord & Satisfaction                   | DISMISSED
            Dismissed - After Continuance Without a Finding     | ADMISSION_SUFFICIENT_FACTS_CWOF
            Dismissed - After Pre-trial Probation               | DISMISSED
            Dismissed - After Pretrial Diversion                | DISMISSED
            Dismissed - After Pretrial Probation                | DISMISSED
            Dismissed - Defendant Deceased                      | DISMISSED
            Dismissed - Defendant Indicted                      | DISMISSED
            Dismissed - lack of jurisdiction                    | DISMISSED
            Dismissed - Lack of Prosecution                     | DISMISSED
            Dismissed - Lack of Speedy Trial                    | DISMISSED
            Dismissed - Pretrial Diversion                      | DISMISSED
            Dismissed - Request of Commonwealth                 | DISMISSED
            Dismissed - Request of Victim                       | DISMISSED
            Dismissed - Substitute Complaint Issued             | DISMISSED
            Dismissed - With Prejudice                          | DISMISSED
            Dismissed - Without Prejudice                       | DISMISSED
            Dismissed at request of Commonwealth                | DISMISSED
            Dismissed due to JP Lab analysis                    | VACATED_DISMISSED_WITH_PREJUDICE
            Dismissed without prejudice                         | DISMISSED
            Dismissed-Accord & Satisfaction                     | DISMISSED
            Disposition VACATED after Appeals Court decision    | VACATED
            Disposition Vacated after motion for new trial      | VACATED
            Disposition VACATED after SJC reversal              | VACATED
            Disposition Vacated, Guilty Plea Withdrawn          | VACATED
            Filed - Guilty Bench Finding                        | FILED_AFTER_GUILTY
            Filed - Guilty Finding                              | FILED_AFTER_GUILTY
            Filed - Guilty Plea                                 | FILED_AFTER_GUILTY
            Filed - Guilty Verdict                              | FILED_AFTER_GUILTY
            Filed - No change of Plea                           | FILED_NO_FINDING
            Filed - No Plea Change                              | FILED_NO_FINDING
            Filed - Without a Finding                           | FILED_NO_FINDING
            Filed indefinitely with consent of Comm. and def.   | FILED_NO_FINDING
            Filed with consent of Commonwealth and defendant    | FILED_NO_FINDING
            Fix this code                                       | UNKNOWN
            Found responsible by judge                          | CIVIL_INFRACTION
            Found to be a youthful offender                     | YOUTHFUL_OFFENDER
            Guilty                                              | GUILTY_ROUTE_UNKNOWN
            Guilty - Bench Finding                              | GUILTY_AFTER_TRIAL
            Guilty - Bench Finding Lesser Included Offense      | GUILTY_AFTER_TRIAL
            Guilty - Filed                                      | FILED_AFTER_GUILTY
            Guilty - Placed on File                             | FILED_AFTER_GUILTY
            Guilty - Plea                                       | GUILTY_PLEA
            Guilty - Probation violation found                  | GUILTY_ROUTE_UNKNOWN
            Guilty Finding                                      | GUILTY_ROUTE_UNKNOWN
            Guilty Finding - Lesser Included                    | GUILTY_ROUTE_UNKNOWN
            Guilty of Lesser Included Offense                   | GUILTY_ROUTE_UNKNOWN
            Guilty Plea                                         | GUILTY_PLEA
            Guilty Plea - 24D Program                           | GUILTY_PLEA
            Guilty Plea - Agreed Upon                           | GUILTY_PLEA
            Guilty Plea - Agreed Upon (Lesser Offense)          | GUILTY_PLEA
            Guilty Plea - Lesser Included                       | GUILTY_PLEA
            Guilty Verdict                                      | GUILTY_AFTER_TRIAL
            Guilty Verdict - Lesser Included                    | GUILTY_AFTER_TRIAL
            Improper Jurisdiction                               | UNKNOWN
            Inactivated For Lack Of Service                     | UNKNOWN
            Jury returns verdict of guilty                      | GUILTY_AFTER_TRIAL
            Jury returns verdict of guilty of lesser included   | GUILTY_AFTER_TRIAL
            Jury returns verdict of not guilty                  | NOT_GUILTY
            Jury Trial Claimed                                  | UNKNOWN
            NA                                                  | UNKNOWN
            No Bill                                             | NOT_GUILTY
            No Probable Cause Found                             | NOT_GUILTY
            Nolle pros                                          | NOLLE_PROSEQUI
            Nolle Prosequi                                      | NOLLE_PROSEQUI
            Nolle Prosequi - Defendant indicted                 | NOLLE_PROSEQUI
            Nolle Prosequi prior/during JP Lab Court Review     | VACATED_DISMISSED_WITH_PREJUDICE
            Not Delinquent                                      | NOT_GUILTY
            Not Guilty                                          | NOT_GUILTY
            Not Guilty - Bench Finding                          | NOT_GUILTY
            Not Guilty by Reason of Insanity                    | NOT_GUILTY
            Not Guilty Finding                                  | NOT_GUILTY
            Not Guilty Verdict                                  | NOT_GUILTY
            Not Responsible                                     | CIVIL_INFRACTION
            Not Responsible Under G.L. c.277, ?70C              | CIVIL_INFRACTION
            Pending: prior disposition REVOKED                  | UNKNOWN
            Plea to Sufficient Facts /Nollo Contendre /Alford   | ADMISSION_SUFFICIENT_FACTS_CWOF
            Pretrial Probation as Disposition                   | PRETRIAL_PROBATION_OR_DIVERSION
            Pretrial probation with consent of child/defendant  | PRETRIAL_PROBATION_OR_DIVERSION
            Probable Cause Found                                | UNKNOWN
            Remanded                                            | UNKNOWN
            Responsible                                         | CIVIL_INFRACTION
            Responsible Under G.L. c.277 ?70C                   | CIVIL_INFRACTION
            Revoked Disp. - after Motion hearing                | UNKNOWN
            To be dismissed upon community service              | UNKNOWN
            To Be Dismissed Upon Payment                        | UNKNOWN
            Transferred Out for Guilty Plea (MRCrP 37 {a})      | TRANSFERRED
            Transferred Out for Trial (MRCrP 37 {b})            | TRANSFERRED
            Transferred to Another Court                        | TRANSFERRED
            Vacated & Dismissed with Prejudice (SJC Order - Am  | VACATED_DISMISSED_WITH_PREJUDICE
            Vacated & Dismissed with Prejudice (SJC Order)      | VACATED_DISMISSED_WITH_PREJUDICE
            """)
    void every_text_of_the_trial_court_has_its_class(String text, DispositionClass expected) {
        assertThat(dispositions.read(text).dispositionClass()).isEqualTo(expected);
        assertThat(dispositions.read(text).raw()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Guilty - Bench Finding (Lesser Included Offense)          | GUILTY_AFTER_TRIAL
            Jury returns verdict of guilty (of lesser included)       | GUILTY_AFTER_TRIAL
            Adjudicated delinquent (of lesser included offense)       | DELINQUENT
            Filed with consent of Comm. and def.                      | FILED_NO_FINDING
            Pretrial probation with consent                           | PRETRIAL_PROBATION_OR_DIVERSION
            Transferred Out for Guilty Plea (Mass. R. Crim. P. 37)    | TRANSFERRED
            Vacated & Dismissed with Prejudice (SJC Order - Amended)  | VACATED_DISMISSED_WITH_PREJUDICE
            """)
    void a_text_in_the_fuller_wording_has_its_class(String text, DispositionClass expected) {
        assertThat(dispositions.read(text).dispositionClass()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DISMISSED - LACK OF PROSECUTION",
                "dismissed-lack of prosecution",
                "Dismissed \u2013 Lack of Prosecution",
                "Dismissed\u2014Lack of  Prosecution.",
                " Dismissed -\tLack\u00a0of Prosecution ",
            })
    void case_spacing_dashes_and_a_last_period_make_no_difference(String text) {
        assertThat(dispositions.read(text))
                .isEqualTo(new Disposition(text, DispositionClass.DISMISSED, false, false, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Responsible Under G.L. c.277 ?70C",
                "Responsible Under G.L. c.277 \u00a7 70C",
                "RESPONSIBLE UNDER G.L. C.277, \ufffd70C",
            })
    void a_lost_section_sign_makes_no_difference(String text) {
        assertThat(dispositions.read(text).dispositionClass()).isEqualTo(DispositionClass.CIVIL_INFRACTION);
    }

    @ParameterizedTest
    @EnumSource
    void the_name_of_a_class_is_that_class(DispositionClass each) {
        assertThat(dispositions.read(each.name()).dispositionClass()).isEqualTo(each);
        assertThat(dispositions
                        .read(each.name().toLowerCase().replace('_', ' '))
                        .dispositionClass())
                .isEqualTo(each);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dismissed", "DISMISSED.", "dismissed"})
    void dismissed_and_nothing_more_is_a_bare_dismissal(String text) {
        assertThat(dispositions.read(text).bareDismissal()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dismissed - Without Prejudice",
                "Dismissed - After Continuance Without a Finding",
                "Dismissed -",
                "Dismissed?"
            })
    void dismissed_with_anything_more_is_not_a_bare_dismissal(String text) {
        assertThat(dispositions.read(text).bareDismissal()).isFalse();
    }

    @Test
    void laboratory_relief_leaves_prejudice_unclear_only_where_the_words_do() {
        assertThat(dispositions.read("Dismissed due to JP Lab analysis").prejudiceUnclear())
                .isTrue();
        assertThat(dispositions
                        .read("Nolle Prosequi prior/during JP Lab Court Review")
                        .prejudiceUnclear())
                .isTrue();
        assertThat(dispositions
                        .read("Charge disposition revoked due to JP Lab analysis")
                        .prejudiceUnclear())
                .isFalse();
        assertThat(dispositions
                        .read("Vacated & Dismissed with Prejudice (SJC Order)")
                        .prejudiceUnclear())
                .isFalse();
    }

    @Test
    void a_lesser_offense_is_told_where_the_words_speak_of_one() {
        assertThat(dispositions
                        .read("Guilty Plea - Agreed Upon (Lesser Offense)")
                        .lesserOffense())
                .isTrue();
        assertThat(dispositions.read("Guilty Verdict - Lesser Included").lesserOffense())
                .isTrue();
        assertThat(dispositions.read("Guilty Plea - Agreed Upon").lesserOffense())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guilty?", "Dismissed - By the moon", "Guilty Plee", "Not", "", "...", "?"})
    void a_new_text_is_unknown_and_never_a_guess(String text) {
        assertThat(dispositions.read(text))
                .isEqualTo(new Disposition(text, DispositionClass.UNKNOWN, false, false, false));
    }

    @Test
    void faulty_cells_are_reported_with_line_column_and_what_may_stand_there() {
        List<TableFault> faults = new ArrayList<>();
        String header = "text,class,bare,lesser,prejudice-unclear,remark\n";
        Dispositions.of(
                TableFile.parsed(header + "Held,GUILTTY,,,,\nFiled away,DISMISSED,maybe,,,\n,DISMISSED,,,,\n"
                        + "Gone,DISMISSED,,,,\nGONE.,NOT_GUILTY,,,,\nGuilty plea,NOT_GUILTY,,,,\n"),
                faults::add);
        assertThat(faults).extracting(TableFault::line).containsExactly(2, 3, 4, 6, 7);
        assertThat(faults).extracting(TableFault::column).containsExactly("class", "bare", "text", "text", "text");
        assertThat(faults.get(0).message()).contains("\"GUILTTY\"", "GUILTY_PLEA, GUILTY_ROUTE_UNKNOWN");
        assertThat(faults.get(3).message()).contains("line 5", "DISMISSED");
        assertThat(faults.get(4).message()).contains("name of a class", "GUILTY_PLEA");
    }

    @Test
    void a_missing_column_is_one_fault_of_the_header() {
        List<TableFault> faults = new ArrayList<>();
        Dispositions.of(
                TableFile.parsed("text,class,bare,lesser,remark\nA,DISMISSED,,,\nB,DISMISSED,,,\n"), faults::add);
        assertThat(faults)
                .singleElement()
                .extracting(TableFault::line, TableFault::column)
                .containsExactly(1, "prejudice-unclear");
    }
}
