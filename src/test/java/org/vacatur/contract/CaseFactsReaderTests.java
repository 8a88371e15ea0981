package org.vacatur.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.District;

class CaseFactsReaderTests {
    private static final String LEAST = "{\"district\":\"ESSEX\",\"charges\":[{}]}";

    private final CaseFactsReader reader = new CaseFactsReader();

    @Test
    void the_least_that_is_a_case_is_read() {
        CaseFacts facts = read(LEAST);
        assertThat(facts.district()).isEqualTo(District.ESSEX);
        assertThat(facts.charges()).hasSize(1);
        assertThat(facts.charges().get(0).number()).isNull();
        assertThat(facts.charges().get(0).certificates()).isEmpty();
    }

    @Test
    void what_is_written_canonically_is_read_back_the_same() {
        CaseFacts facts = read("""
                {"docketNumber":"0938CR001515","district":"ESSEX","court":"Salem \u00a7","asOf":"2017-04-19",
                 "criminalHistory":{"convictions":2},"sentenceStatus":"COMPLETED","charges":[{"number":1,
                 "offense":"COCAINE","drugClass":"B","onDistrictAttorneyList":true,"dispositionDate":"2009-02-28",
                 "certificates":[{"dookhanRole":"PRIMARY","otherAnalysts":[{"name":"A"}]}],
                 "independentEvidence":[{"kind":"FIELD_TEST","notes":"two\\nlines"}],
                 "officeDecision":{"wouldReprosecute":"NO"}}]}
                """);
        String canonical = ContractJson.mapper().writeValueAsString(facts);
        assertThat(read(canonical)).isEqualTo(facts);
        assertThat(canonical).startsWith("{\"docketNumber\":\"0938CR001515\",\"district\":\"ESSEX\",\"court\":");
    }

    static Stream<Arguments> one_fault() {
        String wrong = "{\"district\":\"ESSEX\",\"charges\":[{%s}]}";
        return Stream.of(
                fault("", "", "the text is empty"),
                fault("hello", "", "not JSON at line 1"),
                fault("{\"district\":\"ESSEX\",\n\"charges\":[{]}", "", "not JSON at line 2, column 13"),
                fault("{\"district\":\"ESSEX\",\"charges\":[{}]", "", "ends before the case does"),
                fault("\ufeff" + LEAST, "", "byte order mark"),
                fault(LEAST + " true", "", "goes on after the case ends, at line 1"),
                fault(LEAST + LEAST, "", "one case at a time"),
                fault(LEAST + "}", "", "goes on after the case ends"),
                fault("[]", "", "must be a group of facts in braces"),
                fault("null", "", "null"),
                fault("{\"charges\":[{}]}", "/district", "is missing"),
                fault("{\"district\":\"ESSEX\"}", "/charges", "is missing"),
                fault("{\"district\":\"ESSEX\",\"charges\":[]}", "/charges", "is empty"),
                fault("{\"district\":\"Esex\",\"charges\":[{}]}", "/district", "did you mean ESSEX?"),
                fault("{\"district\":\"NANTUCKET\",\"charges\":[{}]}", "/district", "allowed are SUFFOLK, MIDDLESEX"),
                fault("{\"district\":null,\"charges\":[{}]}", "/district", "is null; leave it out"),
                fault("{\"district\":7,\"charges\":[{}]}", "/district", "is a number; it must be a text in quotes"),
                fault(wrong.formatted("\"dispostion\":\"Guilty\""), "/charges/0/?1", "did you mean disposition?"),
                fault(wrong.formatted("\"a/b~c\":1"), "/charges/0/?1", "is not a name the service knows"),
                fault(
                        wrong.formatted("\"defendantRace\":\"x\""),
                        "/charges/0/?1",
                        "is the name of a protected trait, race"),
                fault(
                        "{\"district\":\"ESSEX\",\"dateOfBirth\":\"1980-01-01\",\"charges\":[{}]}",
                        "/?2",
                        "no rule could read it. Leave it out"),
                fault(wrong.formatted("\"number\":NaN"), "/charges/0/number", "not a whole number"),
                fault(wrong.formatted("\"number\":1.0"), "/charges/0/number", "not a whole number"),
                fault(wrong.formatted("\"number\":1e1000000000"), "/charges/0/number", "not a whole number"),
                fault(wrong.formatted("\"number\":" + "9".repeat(1200)), "/charges/0/number", "of 1200 digits"),
                fault(
                        wrong.formatted("\"number\":0"),
                        "/charges/0/number",
                        "is a number that is too small; it must be from 1 to 9999"),
                fault(
                        wrong.formatted("\"number\":\"1\""),
                        "/charges/0/number",
                        "is a text of one character in quotes; it must be a whole"),
                fault(
                        wrong.formatted("\"number\":1},{\"number\":1"),
                        "/charges/1/number",
                        "the number of /charges/0 too"),
                fault(
                        wrong.formatted("\"number\":2},{"),
                        "/charges/1",
                        "gives no number, and its place in the list is the number of /charges/0"),
                fault(wrong.formatted("},{\"number\":1"), "/charges/1/number", "the number of /charges/0 too"),
                fault(
                        wrong.formatted("\"evidenceReviewComplete\":\"yes\""),
                        "/charges/0/evidenceReviewComplete",
                        "true or false"),
                fault(
                        wrong.formatted("\"dispositionDate\":\"2017-02-30\""),
                        "/charges/0/dispositionDate",
                        "not in the calendar"),
                fault(
                        wrong.formatted("\"dispositionDate\":\"2/28/2017\""),
                        "/charges/0/dispositionDate",
                        "year-month-day"),
                fault(
                        wrong.formatted("\"dispositionDate\":\"+12017-02-20\""),
                        "/charges/0/dispositionDate",
                        "year-month-day"),
                fault(
                        wrong.formatted("\"statute\":\"" + "x".repeat(201) + "\""),
                        "/charges/0/statute",
                        "is 201 characters long; at most 200"),
                fault(wrong.formatted("\"statute\":\"\\ud800\""), "/charges/0/statute", "half a character (U+D800)"),
                fault(
                        wrong.formatted("\"statute\":\"\\u001b[2J\""),
                        "/charges/0/statute",
                        "control character (U+001B)"),
                fault(wrong.formatted("\"statute\":\"a\\nb\""), "/charges/0/statute", "line break at position 2"),
                fault(wrong.formatted("\"statute\":\"a\\u202eb\""), "/charges/0/statute", "turns the direction"),
                fault(
                        wrong.formatted("\"statute\":\"a\",\"statute\":\"b\",\"statute\":\"c\""),
                        "/charges/0/statute",
                        "is given 3 times"),
                fault(
                        wrong.formatted("\"certificates\":[{\"sampleId\":{\"a\":1}}]"),
                        "/charges/0/certificates/0/sampleId",
                        "a group in braces"),
                fault("[".repeat(65) + "]".repeat(65), "/0".repeat(64), "nested more than 64 deep"),
                fault("[".repeat(100_000), "", "not JSON"));
    }

    private static Arguments fault(String json, String pointer, String message) {
        return Arguments.of(json, pointer, message);
    }

    @ParameterizedTest
    @MethodSource("one_fault")
    void a_fault_is_named_with_its_place(String json, String pointer, String message) {
        assertThat(faults(json)).anySatisfy(each -> {
            assertThat(each.pointer()).isEqualTo(pointer);
            assertThat(each.message()).contains(message);
        });
    }

    @ParameterizedTest
    @MethodSource("one_fault")
    void a_fault_is_named_once(String json, String pointer, String message) {
        assertThat(faults(json)).doesNotHaveDuplicates();
        assertThat(faults(json).stream().filter(each -> each.pointer().equals(pointer)))
                .hasSize(1);
    }

    @Test
    void nothing_that_was_sent_is_repeated_whatever_is_wrong_with_it() {
        String canary = "Quillfeather";
        for (String json : List.of(
                canary,
                "{\"district\":\"%s\",\"charges\":[{}]}",
                "{\"%s\":{\"%s\":1e3,\"%s\":2,\"%s\":\"\\u0000\"},\"charges\":\"%s\"}",
                "{\"district\":%s,\"charges\":[{}]}",
                "{\"district\":\"ESSEX\",\"charges\":[{}]}%s",
                "{\"district\":\"ESSEX\",\"asOf\":\"%s\",\"charges\":[{\"number\":\"%s\",\"drugClass\":\"%s\",\"%s\":[]}]}")) {
            assertThat(faults(json.replace("%s", canary)))
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.toString()).doesNotContainIgnoringCase("quill"));
        }
        assertThat(
                        faults(
                                "{\"district\":\"ESSEX\",\"charges\":[{\"number\":731946,\"dispositionDate\":\"7319-46-00\"}]}"))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("7319"));
    }

    @Test
    void every_fault_is_listed_at_once() {
        List<Fault> faults = faults("""
                {"district": "SUFOLK", "court": 5, "court": "x", "asOf": "2017-13-01", "extra": {},
                 "criminalHistory": {"convictions": -1, "violentConvictions": 99999},
                 "charges": [{"number": 1e3, "drugClass": "F"}, {"certificates": [{"dookhanRole": null}]}]} tail
                """);
        assertThat(faults)
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder(
                        "/district",
                        "/court",
                        "/asOf",
                        "/?4",
                        "/criminalHistory/convictions",
                        "/criminalHistory/violentConvictions",
                        "/charges/0/number",
                        "/charges/0/drugClass",
                        "/charges/1/certificates/0/dookhanRole",
                        "");
    }

    @Test
    void a_text_in_another_encoding_is_refused_with_line_and_column() {
        byte[] latin = "{\"district\":\"ESSEX\",\n\"charges\":[{\"offense\":\"c94C \u00a734\"}]}"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> reader.read(latin)).hasMessageContaining("not UTF-8 at line 2, column 29");
        assertThatThrownBy(() -> reader.read(LEAST.getBytes(StandardCharsets.UTF_16)))
                .isInstanceOf(InputRefused.class);
    }

    @Test
    void a_text_over_the_limit_is_too_large_and_one_at_the_limit_is_not() {
        byte[] atLimit =
                (LEAST + " ".repeat(CaseFactsReader.MAX_BYTES - LEAST.length())).getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(atLimit).district()).isEqualTo(District.ESSEX);
        assertThatThrownBy(() -> reader.read(new byte[CaseFactsReader.MAX_BYTES + 1]))
                .isInstanceOf(InputTooLarge.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1},",
                "1,",
                "\"\\ud800\",",
                "[],",
                "[{\"a\":[{},{}]}],",
                "{\"number\":0,\"number\":0},",
                "{\"statute\":\"\u20ac\"},"
            })
    @Timeout(30)
    void a_text_of_nothing_but_faults_is_refused_quickly(String part) {
        String before = "{\"district\":\"ESSEX\",\"charges\":[";
        int bytes = part.getBytes(StandardCharsets.UTF_8).length;
        byte[] json = (before + part.repeat((CaseFactsReader.MAX_BYTES - 100) / bytes) + "{}]}")
                .getBytes(StandardCharsets.UTF_8);
        long start = System.nanoTime();
        assertThatThrownBy(() -> reader.read(json)).isInstanceOf(InputRefused.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(faultsOf(json)).hasSizeLessThanOrEqualTo(501);
    }

    @Test
    void lines_are_read_one_by_one_and_faults_name_the_line() throws IOException {
        String file = LEAST + "\n\n{\"district\":\"ESSEX\"}\r\n{\"x\n" + LEAST;
        List<LineRead> lines = new ArrayList<>();
        reader.readLines(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), lines::add);
        assertThat(lines).extracting(LineRead::line).containsExactly(1, 3, 4, 5);
        assertThat(lines.get(1))
                .isEqualTo(new LineRead.Refused(
                        3, List.of(new Fault("/charges", "line 3: is missing; it must be given"))));
        assertThat(((LineRead.Refused) lines.get(2)).faults().get(0).message()).contains("at line 4");
        assertThat(lines.get(3)).isInstanceOf(LineRead.Case.class);
    }

    @Test
    void a_line_too_long_is_refused_and_the_next_is_read() throws IOException {
        String file = "x".repeat(3 * CaseFactsReader.MAX_BYTES) + "\n" + LEAST;
        List<LineRead> lines = new ArrayList<>();
        reader.readLines(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), lines::add);
        assertThat(lines)
                .extracting(LineRead::line, Object::getClass)
                .containsExactly(tuple(1, LineRead.Refused.class), tuple(2, LineRead.Case.class));
    }

    private CaseFacts read(String json) {
        return reader.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private List<Fault> faults(String json) {
        return faultsOf(json.getBytes(StandardCharsets.UTF_8));
    }

    private List<Fault> faultsOf(byte[] json) {
        InputRefused refused = catchThrowableOfType(InputRefused.class, () -> reader.read(json));
        assertThat(refused).isNotNull();
        return refused.faults();
    }
}
