package org.vacatur.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.District;
import org.vacatur.facts.OfficeAnswer;

class ProfilesTests {
    private static final Path RULES = Path.of("rules");

    @TempDir
    Path folder;

    @Test
    void the_example_reads_an_export_with_headers_words_and_dates_of_its_own() {
        Path file = Taken.file(folder, "export.csv", """
                Row Id,Docket No,Count,Charge Description,Dispo,Dispo Date,Chemist Role,Cert Signed,ADA Decision,Race,OnDistrictAttorneyList
                1,0779CR00770,1,COCAINE,Guilty Plea,3/4/2008,analyst 1,12/31/2007,Will not retry,x,X
                2,0779CR00771,1,COCAINE,Guilty Plea,2008-03-04,PRIMARY,,,x,
                3,0779CR00772,1,COCAINE,Guilty Plea,3/4/08,,,,x,
                4,0779CR00773,1,COCAINE,Guilty Plea,13/4/2008,,,,x,
                """);
        Taken taken = Taken.in(folder, new Profiles(RULES).named("suffolk-export"), IntakeLimits.defaults(), file);
        assertThat(taken.facts()).hasSize(2).allMatch(each -> each.district() == District.SUFFOLK);
        CaseFacts first = taken.facts().stream()
                .filter(each -> "0779CR00770".equals(each.docketNumber()))
                .findFirst()
                .orElseThrow();
        var charge = first.charges().get(0);
        assertThat(charge.dispositionDate()).isEqualTo(LocalDate.of(2008, 3, 4));
        assertThat(charge.certificates().get(0).dookhanRole()).isEqualTo(AnalystRole.PRIMARY);
        assertThat(charge.certificates().get(0).signedByDookhanOn()).isEqualTo(LocalDate.of(2007, 12, 31));
        assertThat(charge.onDistrictAttorneyList()).isTrue();
        assertThat(charge.officeDecision()).isNotNull();
        assertThat(charge.officeDecision().wouldReprosecute()).isEqualTo(OfficeAnswer.NO);
        assertThat(taken.rejects()).extracting(each -> each.column()).containsOnly("Dispo Date");
        assertThat(taken.rejects()).extracting(each -> each.reason()).anyMatch(each -> each.contains("two digits"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: x;colums: {} | line 2: There is no key colums. Did you mean columns?",
                "title: x;columns:;  dispostion: [Dispo] | line 3: There is no column dispostion. Did you mean disposition?",
                "title: x;columns:;  statute: [Offense] | line 3: The header Offense already names the column offense",
                "title: x;columns:;  statute: [MGL];  offense: [mgl] | line 4: The header mgl already names the column statute",
                "title: x;columns:;  statute: [Race] | line 3: The header Race is that of a protected trait, race, which no column holds",
                "title: x;columns:;  defendantRef: [Party DOB] | line 3: The header Party DOB is that of a protected trait, age",
                "title: x;words:;  dookhanRole:;    A1: FIRST | line 4: For the column dookhanRole this word is not known",
                "title: x;words:;  offense:;    A1: B | line 3: The column offense holds no words",
                "title: x;fixed:;  number: 1 | line 3: Only facts of the case may be fixed",
                "title: x;fixed:;  district: SUFOLK | line 3: For the column district this word is not known",
                "title: x;dateOrder: MYD | line 2: The key dateOrder needs one of MDY, DMY, YMD",
                "title: x;title: y | line 2: The key title stands twice",
                "note: x | line 1: The key title is missing",
                "title: &a x;note: *a | line 2: Write the value itself",
                "title: [x | This is not YAML",
            })
    void a_faulty_profile_is_refused_with_its_line(String yaml, String message) throws IOException {
        Files.createDirectories(folder.resolve("profiles"));
        Taken.file(folder.resolve("profiles"), "own.yaml", yaml.replace(";", "\n"));
        assertThatThrownBy(() -> new Profiles(folder).named("own"))
                .isInstanceOf(ProfileRefused.class)
                .hasMessageStartingWith("profiles/own.yaml, line ")
                .hasMessageContaining(message);
    }

    @Test
    void a_profile_that_is_not_there_is_refused_with_the_nearest() {
        assertThatThrownBy(() -> new Profiles(RULES).named("sufolk-export"))
                .hasMessageContaining("Did you mean suffolk-export?");
        assertThatThrownBy(() -> new Profiles(RULES).named("../dookhan/rule-set"))
                .isInstanceOf(ProfileRefused.class);
        assertThat(new Profiles(RULES).names()).containsExactly("plain", "suffolk-export");
        assertThat(new Profiles(folder).names()).containsExactly("plain");
    }
}
