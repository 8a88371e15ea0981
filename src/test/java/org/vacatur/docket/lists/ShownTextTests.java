package org.vacatur.docket.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShownTextTests {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    @Test
    void what_a_workbook_cannot_hold_is_written_out() {
        assertThat(ShownText.of("a\u0000b\u0007c\rd\u007Fe\u0085f\uFFFFg"))
                .isEqualTo("a\\u0000b\\u0007c\\u000Dd\\u007Fe\\u0085f\\uFFFFg");
        assertThat(ShownText.of("half \uD83D or \uDE00 alone")).isEqualTo("half \\uD83D or \\uDE00 alone");
    }

    @Test
    void other_text_stays_as_it_is() {
        String text = "Jos\u00e9 \"O'Neil\" <a&b>\ttab\nline \uD83D\uDE00 \\users C:\\temp snake_case";
        assertThat(ShownText.of(text)).isEqualTo(text);
    }

    @Test
    void text_that_looks_like_an_escape_is_told_from_one() {
        assertThat(ShownText.of("\\u0041")).isEqualTo("\\u005Cu0041");
        assertThat(ShownText.of("_x003D_1+1")).isEqualTo("\\u005Fx003D_1+1");
    }

    @Property
    void any_text_can_be_held_and_comes_back(@ForAll("odd") String text) {
        String shown = ShownText.of(text);
        assertThat(shown.codePoints())
                .allMatch(it -> it == '\t'
                        || it == '\n'
                        || it >= 0x20 && it < 0x7F
                        || it > 0x9F && it <= 0xD7FF
                        || it >= 0xE000 && it <= 0xFFFD
                        || it >= 0x10000);
        assertThat(ESCAPE.matcher(shown)
                        .replaceAll(it ->
                                Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(it.group(1), 16)))))
                .isEqualTo(text);
    }

    @Provide
    Arbitrary<String> odd() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings()
                        .withChars("\\u0041_x\u0001\r\uD83D\uDE00\uFFFE")
                        .ofMaxLength(14));
    }
}
