package org.vacatur.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTests {
    private static final JsonMapper MAPPER = new JsonMapper();

    @Property(tries = 500)
    void what_another_library_writes_canonically_is_read_as_it_was(@ForAll("groups") Map<String, Object> group)
            throws Flaw {
        assertThat(CanonicalJson.group(SignedLog.canonical(group))).isEqualTo(group);
    }

    @Property(tries = 500)
    void any_other_way_to_write_it_is_refused(@ForAll("groups") Map<String, Object> group) throws Flaw {
        String other = MAPPER.writeValueAsString(group);
        if (other.equals(SignedLog.canonical(group))) {
            assertThat(CanonicalJson.group(other)).isEqualTo(group);
        } else {
            assertThatThrownBy(() -> CanonicalJson.group(other)).isInstanceOf(Flaw.class);
        }
    }

    @Provide
    Arbitrary<Map<String, Object>> groups() {
        return groups(2);
    }

    private static Arbitrary<Map<String, Object>> groups(int depth) {
        return Arbitraries.maps(texts(), values(depth)).ofMaxSize(5);
    }

    @SuppressWarnings("unchecked")
    private static Arbitrary<Object> values(int depth) {
        Arbitrary<Object> texts = texts().map(each -> each);
        return depth == 0
                ? texts
                : Arbitraries.oneOf(
                        texts,
                        values(depth - 1).list().ofMaxSize(3).map(each -> (Object) each),
                        groups(depth - 1).map(each -> (Object) each));
    }

    /** Control characters, quotes, what UTF-16 and code points order differently, and what some escape and others do not. */
    private static Arbitrary<String> texts() {
        Arbitrary<String> characters = Arbitraries.of(
                "\"",
                "\\",
                "/",
                "\b",
                "\t",
                "\u0001",
                "\u001f",
                "\u007f",
                "\u00e9",
                "\u20ac",
                "\u2028",
                "\ue000",
                "\uffff",
                "\ud83d\ude00",
                "\ufeff",
                "a",
                "b",
                " ",
                "<",
                "\n",
                "\r",
                "\f");
        return characters.list().ofMaxSize(4).map(each -> String.join("", each));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " {}",
                "{} ",
                "{}\r",
                "{ }",
                "[]",
                "\"a\"",
                "{}{}",
                "{\"a\" :\"b\"}",
                "{\"a\": \"b\"}",
                "{\"a\":\"b\",}",
                "{,}",
                "{\"a\":[\"b\",]}",
                "{\"a\":1}",
                "{\"a\":-1.5}",
                "{\"a\":true}",
                "{\"a\":false}",
                "{\"a\":null}",
                "{\"a\":NaN}",
                "{\"a\":[1]}",
                "{\"a\":\"1\",\"a\":\"1\"}",
                "{\"b\":\"1\",\"a\":\"1\"}",
                "{\"\uffff\":\"1\",\"\ud83d\ude00\":\"1\"}",
                "{\"a\":\"\\/\"}",
                "{\"a\":\"\\u0041\"}",
                "{\"a\":\"\\u001F\"}",
                "{\"a\":\"\\u000a\"}",
                "{\"a\":\"\\u007f\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\\u00\"}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\u0001\"}",
                "{\"a\":\"b",
                "{\"a\":\"b\\",
                "{\"a\":",
                "{\"a\"",
                "{a:\"b\"}",
                "{'a':'b'}",
                "{\"a\":\"b\"}//"
            })
    void slack_is_refused(String text) {
        assertThatThrownBy(() -> CanonicalJson.group(text)).isInstanceOf(Flaw.class);
    }

    @Test
    void names_are_in_the_order_of_their_utf_16_units() throws Flaw {
        assertThat(CanonicalJson.group("{\"\":\"\",\"\ud83d\ude00\":[],\"\uffff\":{}}"))
                .isEqualTo(Map.of("", "", "\ud83d\ude00", List.of(), "\uffff", Map.of()));
    }

    @Test
    void nesting_has_an_end_before_the_stack_has() throws Flaw {
        assertThat(CanonicalJson.group(nested(31))).isNotEmpty();
        assertThatThrownBy(() -> CanonicalJson.group(nested(32)))
                .isInstanceOf(Flaw.class)
                .hasMessageContaining("deeper");
        assertThatThrownBy(() -> CanonicalJson.group("{\"a\":" + "[".repeat(1_000_000)))
                .isInstanceOf(Flaw.class);
    }

    private static String nested(int lists) {
        return "{\"a\":" + "[".repeat(lists) + "]".repeat(lists) + "}";
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() throws Flaw {
        byte[] fine = "\u00e9\u20ac\ud83d\ude00\ufffd".getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.strict(fine, 0, fine.length)).isEqualTo("\u00e9\u20ac\ud83d\ude00\ufffd");
        List.of(
                        new byte[] {(byte) 0xc0, (byte) 0x80},
                        new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
                        new byte[] {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
                        new byte[] {(byte) 0xe2, (byte) 0x82},
                        new byte[] {(byte) 0xff})
                .forEach(each -> assertThatThrownBy(() -> Utf8.strict(each, 0, each.length))
                        .isInstanceOf(Flaw.class));
    }
}
