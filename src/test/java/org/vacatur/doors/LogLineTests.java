package org.vacatur.doors;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.event.KeyValuePair;
import org.vacatur.contract.ContractJson;
import tools.jackson.databind.JsonNode;

class LogLineTests {
    private static final String OURS = "org.vacatur.record.StoredRecords";

    private final LogLine line = new LogLine();

    @BeforeEach
    void requests_have_come() {
        LogLine.requestsCome();
    }

    static List<String> hostile() {
        return List.of(
                "a\r\nb",
                "a\nb\r",
                "\u001b[2J\u001b]0;x\u0007",
                "a\u2028b\u2029c\u0085d\u000bd\u000ce",
                "${jndi:ldap://x/y} %n %x {} {}",
                "\"}\n{\"level\":\"ERROR\",\"message\":\"forged\"",
                "\u0000\u202e\ufeff\ud800",
                "x".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void an_event_is_one_line_of_ascii_json_whatever_is_in_it(String text) {
        LoggingEvent event = event(
                OURS,
                Map.of(LogLine.REQUEST, text, "other", text),
                text + " {}",
                new IllegalStateException(text),
                text);
        event.setKeyValuePairs(List.of(new KeyValuePair("given", text)));
        String written = line.format(event);
        assertThat(written).endsWith("}\n").hasSizeLessThan(50_000);
        assertThat(written.strip()).matches("[\\x20-\\x7e]+");
        assertThat(json(written).path("level").asString()).isEqualTo("INFO");
        assertThat(json(written).has("other")).isFalse();
    }

    @Test
    void of_exceptions_classes_and_places_are_said_and_no_message_of_any_cause() {
        var cause = new IllegalArgumentException("Quillon", new RuntimeException("9973CR"));
        String written =
                line.format(event(OURS, Map.of(), "Store failed", new IllegalStateException("kestrel", cause)));
        assertThat(written).doesNotContain("Quillon", "9973CR", "kestrel");
        assertThat(json(written)
                        .path("exception")
                        .valueStream()
                        .map(each -> each.path("class").asString()))
                .containsExactly(
                        "java.lang.IllegalStateException",
                        "java.lang.IllegalArgumentException",
                        "java.lang.RuntimeException");
        assertThat(json(written).at("/exception/0/at/0").asString()).contains("LogLineTests.java:");
    }

    @Test
    void a_library_says_what_is_about_itself_and_of_the_rest_at_most_what_its_programmer_wrote() {
        assertThat(said(OURS)).isEqualTo("saw kestrel");
        assertThat(said("org.springframework.boot.tomcat.TomcatWebServer")).isEqualTo("saw kestrel");
        assertThat(said("com.zaxxer.hikari.pool.HikariPool")).isEqualTo("saw {}");
        assertThat(said("org.apache.coyote.http11.Http11Processor")).contains("withheld");
        assertThat(said("anything.else")).contains("withheld");
    }

    private String said(String logger) {
        return json(line.format(event(logger, Map.of(), "saw {}", null, "kestrel")))
                .path("message")
                .asString();
    }

    private static LoggingEvent event(
            String logger, Map<String, String> context, String message, @Nullable Throwable thrown, Object... values) {
        Logger by = new LoggerContext().getLogger(logger);
        LoggingEvent event = new LoggingEvent(LogLineTests.class.getName(), by, Level.INFO, message, thrown, values);
        event.setMDCPropertyMap(context);
        return event;
    }

    private static JsonNode json(String written) {
        return ContractJson.mapper().readTree(written);
    }
}
