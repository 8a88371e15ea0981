package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/** Canonical JSON against RFC 8785 and against a library that others wrote. */
class CanonicalJsonTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Example
    void texts_are_escaped_as_in_the_example_of_the_rfc() {
        // RFC 8785, 3.2.2: the text of its example
        assertThat(CanonicalJson.of("\u20ac$\u000f\nA'B\"\\\\\"/"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    @Example
    void names_are_sorted_as_in_the_example_of_the_rfc() {
        // RFC 8785, 3.2.3: by UTF-16 units, so that the smiley comes before the Hebrew letter
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("\u20ac", "Euro Sign");
        names.put("\r", "Carriage Return");
        names.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        names.put("1", "One");
        names.put("\ud83d\ude00", "Emoji: Grinning Face");
        names.put("\u0080", "Control");
        names.put("\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(CanonicalJson.of(names))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Example
    void what_two_writers_could_write_in_two_ways_is_refused() {
        for (Object value : List.of(1, 1.5, true, "\ud83d", "\ude00", "a\ud83db", List.of(Map.of("a", 1L)))) {
            assertThatThrownBy(() -> CanonicalJson.of(value)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property(tries = 2000)
    void it_is_what_another_library_makes_of_the_same_value(@ForAll("groups") Map<String, Object> value)
            throws IOException {
        assertThat(CanonicalJson.of(value))
                .isEqualTo(new JsonCanonicalizer(JSON.writeValueAsString(value)).getEncodedString());
    }

    @Property(tries = 500)
    void it_reads_back_as_the_value_it_was_and_is_written_as_it_is(@ForAll("groups") Map<String, Object> value) {
        String written = CanonicalJson.of(value);
        Object read = JSON.readValue(written, Object.class);
        assertThat(read).isEqualTo(value);
        assertThat(CanonicalJson.of(read)).isEqualTo(written);
    }

    @Provide
    Arbitrary<Map<String, Object>> groups() {
        Arbitrary<Object> values = Arbitraries.lazy(() -> Arbitraries.frequencyOf(
                Tuple.of(6, texts().map(each -> (Object) each)),
                Tuple.of(1, texts().list().ofMaxSize(4).map(each -> (Object) each)),
                Tuple.of(1, Arbitraries.maps(texts(), texts()).ofMaxSize(4).map(each -> (Object) each)),
                Tuple.of(
                        1,
                        Arbitraries.maps(texts(), texts())
                                .ofMaxSize(3)
                                .list()
                                .ofMaxSize(3)
                                .map(each -> (Object) each))));
        return Arbitraries.maps(texts(), values).ofMaxSize(6);
    }

    private static Arbitrary<String> texts() {
        Arbitrary<Integer> points = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 0x7f)),
                Tuple.of(2, Arbitraries.integers().between(0x80, 0xd7ff)),
                Tuple.of(1, Arbitraries.integers().between(0xe000, 0xffff)),
                Tuple.of(2, Arbitraries.integers().between(0x10000, 0x10ffff)));
        return points.list().ofMaxSize(8).map(each -> {
            StringBuilder text = new StringBuilder();
            each.forEach(text::appendCodePoint);
            return text.toString();
        });
    }
}
