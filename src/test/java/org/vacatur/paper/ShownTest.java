package org.vacatur.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {

    @Test
    void letters_of_english_spanish_and_portuguese_stay_as_they_are() {
        String text = "Ññ Áá Éé Íí Óó Úú Üü ¿? ¡! Ãã Õõ Çç Êê Ôô Àà ª º “quoted” – €";
        assertThat(Shown.plain(text)).isEqualTo(text);
    }

    @Test
    void what_xml_or_the_font_cannot_hold_or_would_turn_the_text_is_written_as_its_code() {
        assertThat(Shown.plain("a\u0000b\u001Fc\u202Ed\u200Be\uFFFEf\uD800g\u05D0h\u0627i\uD83D\uDE42j\u4E2D"))
                .isEqualTo(
                        "a[U+0000]b[U+001F]c[U+202E]d[U+200B]e[U+FFFE]f[U+D800]g[U+05D0]h[U+0627]i[U+1F642]j[U+4E2D]");
    }

    @Test
    void breaks_become_spaces_and_signs_of_xml_are_escaped() {
        assertThat(Shown.xml("a\tb\nc<d>&\"e'")).isEqualTo("a b c&lt;d&gt;&amp;&quot;e&#39;");
    }
}
