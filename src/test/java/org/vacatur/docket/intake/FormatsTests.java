package org.vacatur.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.facts.District;

class FormatsTests {
    private static final String LINES = """
            docketNumber,district,number,offense
            0779CR00770,SUFFOLK,1,COCAINE
            """;

    @TempDir
    Path folder;

    @Test
    void a_byte_order_mark_is_passed_over() {
        assertThat(Taken.csv(folder, "\ufeff" + LINES).only().docketNumber()).isEqualTo("0779CR00770");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void other_separators_are_recognised(String separator) {
        Taken taken = Taken.csv(folder, LINES.replace(",", separator));
        assertThat(taken.only().charges().get(0).offense()).isEqualTo("COCAINE");
        assertThat(taken.report().tables().get(0).notes())
                .singleElement()
                .asString()
                .contains("parted by");
    }

    @Test
    void a_line_that_names_the_separator_is_understood() {
        Taken taken = Taken.csv(folder, "sep=;\n" + LINES.replace(',', ';'));
        assertThat(taken.only().district()).isEqualTo(District.SUFFOLK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_end_in_any_usual_way(String end) {
        Taken taken = Taken.csv(folder, (LINES + "0779CR00771,SUFFOLK,x,HEROIN\n").replace("\n", end));
        assertThat(taken.only().charges()).hasSize(1);
        assertThat(taken.rejects())
                .singleElement()
                .satisfies(each -> assertThat(each.line()).isEqualTo(3));
    }

    @Test
    void windows_1252_is_recognised_and_said() {
        byte[] bytes = LINES.replace("COCAINE", "94C \u00a734 \u2013 B").getBytes(Charset.forName("windows-1252"));
        Taken taken = Taken.plain(folder, Taken.file(folder, "old.csv", bytes));
        assertThat(taken.only().charges().get(0).offense()).isEqualTo("94C \u00a734 \u2013 B");
        assertThat(taken.report().tables().get(0).notes())
                .contains("The text is not UTF-8; it was read as Windows-1252.");
    }

    @Test
    void utf_8_beyond_ascii_is_read_as_it_is() {
        Taken taken = Taken.csv(folder, LINES.replace("COCAINE", "94C \u00a734 \ud83d\ude42"));
        assertThat(taken.only().charges().get(0).offense()).isEqualTo("94C \u00a734 \ud83d\ude42");
    }

    @Test
    void quoted_cells_hold_separators_quotation_marks_and_line_breaks() {
        Taken taken = Taken.csv(folder, """
                docketNumber,district,number,offense,evidence.notes
                0779CR00770,SUFFOLK,1,"POSSESSION, ""CLASS B""\","first line

                third line"
                0779CR00771,SUFFOLK,1,x,y,z
                """);
        assertThat(taken.only().charges().get(0).offense()).isEqualTo("POSSESSION, \"CLASS B\"");
        assertThat(taken.only().charges().get(0).independentEvidence().get(0).notes())
                .isEqualTo("first line\n\nthird line");
        assertThat(taken.rejects())
                .singleElement()
                .satisfies(each -> assertThat(each.line()).isEqualTo(5));
    }

    @Test
    void a_forgotten_quotation_mark_costs_one_row() {
        Taken taken = Taken.csv(folder, """
                docketNumber,district,number,offense
                0779CR00770,SUFFOLK,1,"COCAINE
                0779CR00771,SUFFOLK,1,COCAINE
                0779CR00772,SUFFOLK,1,"HEROIN, CLASS A"
                0779CR00773,SUFFOLK,1,COCAINE
                """);
        assertThat(taken.facts())
                .extracting(each -> each.docketNumber())
                .containsExactlyInAnyOrder("0779CR00771", "0779CR00772", "0779CR00773");
        assertThat(taken.rejects())
                .singleElement()
                .satisfies(each -> assertThat(each.line()).isEqualTo(2));
    }

    @Test
    void blank_lines_are_no_rows() {
        Taken taken = Taken.csv(folder, LINES + "\n,,,\n   \n");
        assertThat(taken.rows().input()).isEqualTo(1);
        assertThat(taken.report().tables().get(0).blankRows()).isEqualTo(3);
    }

    @Test
    void headers_may_be_written_in_many_ways() {
        Taken taken =
                Taken.csv(folder, LINES.replace("docketNumber", "Docket Number").replace("offense", " OFFENSE "));
        assertThat(taken.only().charges().get(0).offense()).isEqualTo("COCAINE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "docketNumber,district,dispostion | Did you mean disposition?",
                "docketNumber,district,offense,Race | protected trait",
                "docketNumber,district,offense,defendantGender | protected trait",
                "docketNumber,district,offense,Country of birth | column 4 (Country of birth) is that of a protected trait",
                "docketNumber,district,offense,Def DOB | (Def DOB) is that of a protected trait, age",
                "docketNumber,district,offense,PRIMARY_LANGUAGE | take the column out of the file",
                "docketNumber,district,offense,immigrationStatus | protected trait, immigration status",
                "docketNumber,offense | the column district is missing",
                "district,offense | the column docketNumber is missing",
                "docketNumber,district,offense,Offense | is offense again",
                "0779CR00770,SUFFOLK,COCAINE | no header",
            })
    void a_header_that_is_not_understood_refuses_the_file(String header, String phrase) {
        assertThatThrownBy(() -> Taken.csv(folder, header + "\n1,2,3\n"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("docket.csv")
                .hasMessageContaining(phrase);
        assertThat(folder.resolve("spool")).doesNotExist();
        assertThat(folder.resolve("spool.part")).doesNotExist();
    }

    @Test
    void what_a_header_says_of_a_case_without_a_header_is_not_repeated() {
        assertThatThrownBy(() -> Taken.csv(folder, "0779CR00770,SUFFOLK,COCAINE\n"))
                .message()
                .doesNotContain("0779", "COCAINE");
    }

    @Test
    void the_columns_of_a_file_of_rejects_are_passed_over() {
        Taken taken = Taken.csv(
                folder, LINES.replace("offense", "offense,reason,column").replace("INE", "INE,x,y"));
        assertThat(taken.only().charges()).hasSize(1);
    }

    @Test
    void cases_come_out_of_ndjson_line_by_line() {
        String json =
                "{\"docketNumber\":\"0779CR00770\",\"district\":\"SUFFOLK\",\"charges\":[{},{\"offense\":\"COCAINE\","
                        + "\"certificates\":[{},{\"dookhanRole\":\"PRIMARY\",\"otherAnalysts\":[{\"name\":\"A; B\"}]}]}]}";
        Taken taken = Taken.plain(
                folder,
                Taken.file(folder, "cases.ndjson", json + "\n\n{\"docketNumber\":7}\nnot json\n" + json + "\n"));
        assertThat(taken.only().charges()).hasSize(2);
        assertThat(taken.only().charges().get(1).certificates()).hasSize(2);
        assertThat(taken.only().charges().get(1).certificates().get(1).otherAnalysts())
                .singleElement()
                .satisfies(each -> assertThat(each.name()).isEqualTo("A; B"));
        assertThat(taken.rejects()).extracting(each -> each.line()).containsExactlyInAnyOrder(3L, 4L);
        assertThat(taken.rows().input()).isEqualTo(6);
        assertThat(taken.rows().duplicates()).isEqualTo(2);
        assertThat(taken.rows().holds()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 | PDF",
                "<html><table> | web page",
                "[{\"district\":\"SUFFOLK\"}] | one case a line",
                "Rar!xxxx | packed",
            })
    void other_files_are_refused_for_what_they_are(String content, String phrase) {
        assertThatThrownBy(() -> Taken.csv(folder, content))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining(phrase);
    }

    @Test
    void utf_16_and_old_workbooks_and_empty_files_are_refused() {
        byte[] utf16 = ("\ufeff" + LINES).getBytes(StandardCharsets.UTF_16LE);
        assertRefused(utf16, "UTF-16");
        byte[] ole = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, ole, 0, 4);
        assertRefused(ole, "old form (XLS)");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, ole, 2048, name.length);
        assertRefused(ole, "password");
        assertRefused(new byte[0], "empty");
    }

    private void assertRefused(byte[] bytes, String phrase) {
        assertThatThrownBy(() -> Taken.plain(folder, Taken.file(folder, "file", bytes)))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining(phrase);
    }
}
