package org.vacatur.docket.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vacatur.docket.papers.NoticeTemplateRefused.Fault;

class NoticeTemplateTest {

    @ParameterizedTest
    @EnumSource(NoticeLanguage.class)
    void each_draft_has_all_placeholders_and_says_that_it_is_a_draft(NoticeLanguage language) throws IOException {
        NoticeTemplate template = new NoticeTemplates(null).of(language);
        String text = template.body().getTextContent();
        assertThat(Placeholder.in(text)).isEqualTo(EnumSet.allOf(Placeholder.class));
        assertThat(text).containsPattern("DRAFT|BORRADOR|RASCUNHO").contains("with prejudice");
    }

    @Test
    void a_missing_placeholder_is_said_at_the_end_of_the_file() throws IOException {
        assertThat(faults(draft().replace("{{contact}}", "")))
                .extracting(Fault::toString)
                .containsExactly(
                        "notices/en.html, line 46: {{contact}} is missing from the whole text. Put it where it belongs.");
    }

    @Test
    void a_placeholder_in_a_comment_or_in_the_head_does_not_count() throws IOException {
        assertThat(faults(draft().replace("{{charges}}</li>", "</li>").replace("<title>", "<title>{{charges}} ")))
                .extracting(Fault::problem)
                .singleElement()
                .asString()
                .startsWith("{{charges}} is missing");
    }

    @Test
    void all_unknown_and_unclosed_placeholders_are_said_with_their_lines() throws IOException {
        assertThat(faults(draft().replace("{{date}}", "{{today}}").replace("{{court}}", "{{court}")))
                .extracting(Fault::line, it -> it.problem().substring(0, 15))
                .containsExactly(tuple(18, "{{today}} is no"), tuple(21, "{{ is not close"));
    }

    @Test
    void a_placeholder_written_in_character_references_is_read_like_any_other() throws IOException {
        assertThat(faults(draft().replace("{{date}}", "{{date}} &#123;{today}}")))
                .extracting(Fault::toString)
                .singleElement()
                .asString()
                .startsWith("notices/en.html, line 46: {{today}} is not a placeholder.");
    }

    @Test
    void html_that_is_not_xhtml_is_refused_at_its_line() throws IOException {
        assertThat(faults(draft().replace("<p>{{date}}</p>", "<p>{{date}}<br>\n</p>")))
                .singleElement()
                .satisfies(it -> assertThat(it.line()).isEqualTo(19))
                .satisfies(it -> assertThat(it.problem()).startsWith("This is not well-formed XHTML"));
    }

    @Test
    void a_document_type_that_could_fetch_a_file_is_refused() throws IOException {
        assertThat(faults("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + draft()))
                .singleElement()
                .satisfies(it -> assertThat(it.problem()).contains("DOCTYPE"));
    }

    private static List<Fault> faults(String text) {
        return Objects.requireNonNull(catchThrowableOfType(
                        NoticeTemplateRefused.class,
                        () -> NoticeTemplate.read(NoticeLanguage.EN, "notices/en.html", text)))
                .faults();
    }

    private static String draft() throws IOException {
        try (var file = Objects.requireNonNull(NoticeTemplate.class.getResourceAsStream("/docket/notices/en.html"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
