package org.vacatur.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.docket.FormulaGuard;
import org.vacatur.facts.CaseFacts;

class RejectsFilesTests {
    @TempDir
    Path folder;

    @Test
    void rejects_are_corrected_and_loaded_again_as_whole_cases() throws IOException {
        Taken first = Taken.csv(folder, """
                docketNumber,district,number,offense,dispositionDate,sampleId,dookhanRole
                0779CR00770,SUFFOLK,1,=COCAINE,2009-04-30,S1,PRIMARY
                0779CR00770,SUFFOLK,1,=COCAINE,3/4/2008,S2,PRIMARY
                0779CR00770,SUFFOLK,1,=COCAINE,2009-04-30,S1,PRIMARY
                0779CR00771,SUFFOLK,1,HEROIN,2009-04-30,,
                501CR1234,SUFFOLK,1,HEROIN,2009-04-30,,
                0779CR00772,SUFFOLK
                """);
        Path rejects = written(first).get(0);
        assertThat(rejects.getFileName()).hasToString("rejects-1-docket-csv.csv");
        List<String> lines = Files.readAllLines(rejects);
        assertThat(lines.get(0))
                .isEqualTo("column,reason,docketNumber,district,number,offense,dispositionDate,sampleId,dookhanRole");
        assertThat(lines).hasSize(5).noneMatch(each -> each.contains("HEROIN") && each.contains("0779CR00771"));
        assertThat(lines).anyMatch(each -> each.startsWith(",,0779CR00770,SUFFOLK,1,'=COCAINE,2009-04-30,S1"));
        assertThat(lines).anyMatch(each -> each.contains("could be 2008-03-04 (month/day/year) or 2008-04-03"));
        assertThat(lines).anyMatch(each -> each.contains("probably 0501CR1234"));

        String corrected = Files.readString(rejects)
                .replace("3/4/2008", "2009-04-30")
                .replace("501CR1234", "0501CR1234")
                .replace("00501CR1234", "0501CR1234")
                .replaceFirst("0779CR00772,SUFFOLK,,,,,", "0779CR00772,SUFFOLK,1,HEROIN,2009-04-30,,");
        Taken again = Taken.plain(folder, Taken.file(folder, "corrected.csv", corrected));
        assertThat(again.rejects()).isEmpty();
        assertThat(again.facts())
                .extracting(CaseFacts::docketNumber)
                .containsExactlyInAnyOrder("0779CR00770", "0501CR1234", "0779CR00772");
        CaseFacts whole = again.facts().stream()
                .filter(each -> "0779CR00770".equals(each.docketNumber()))
                .findFirst()
                .orElseThrow();
        assertThat(whole.charges().get(0).offense()).isEqualTo("=COCAINE");
        assertThat(whole.charges().get(0).certificates()).hasSize(2);
    }

    @Test
    void rejects_of_a_file_of_rejects_do_not_gather_columns() throws IOException {
        Taken first = Taken.csv(folder, "docketNumber,district,number,offense\n0779CR00770,SUFFOLK,x,COCAINE\n");
        Path rejects = written(first).get(0);
        Taken again = Taken.plain(folder, rejects);
        assertThat(Files.readAllLines(written(again).get(0))).isEqualTo(Files.readAllLines(rejects));
    }

    @Test
    void lines_of_ndjson_come_out_as_they_were() throws IOException {
        String good = "{\"docketNumber\":\"0779CR00770\",\"district\":\"SUFFOLK\",\"charges\":[{},{}]}";
        String bad = "{\"docketNumber\":\"0779CR00770\",\"district\":\"SUFOLK\",\"charges\":[{}]}";
        Taken taken = Taken.plain(folder, Taken.file(folder, "cases.ndjson", good + "\n" + bad + "\n"));
        assertThat(Files.readAllLines(written(taken).get(0))).containsExactly(good, bad);
        assertThat(taken.only().charges()).allMatch(each -> each.certificates().size() == 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "'=1", "''=1", "'x", "x=1", "", "'"})
    void a_value_is_never_read_as_a_formula_and_comes_back_as_it_was(String value) {
        String guarded = FormulaGuard.on(value);
        assertThat(guarded).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
        assertThat(FormulaGuard.off(guarded)).isEqualTo(value);
    }

    private List<Path> written(Taken taken) throws IOException {
        Path to = Files.createTempDirectory(folder, "rejects");
        try (RejectsFiles files = new RejectsFiles(to, taken.report().tables())) {
            taken.cases().forEach(each -> each.sourceRows().forEach(files::add));
            return files.files();
        }
    }
}
