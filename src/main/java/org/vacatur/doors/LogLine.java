package org.vacatur.doors;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;
import org.springframework.boot.logging.structured.StructuredLogFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * One event of the log as one line of JSON in ASCII, so that nothing that is logged can begin a line, and no fact of a case is in it:
 *
 * <ul>
 *   <li>our own messages are written so that they hold none, and are printed;
 *   <li>of exceptions the classes and places are printed and never the messages: a database says the values it refused, a
 *       parser the text it could not read;
 *   <li>messages of libraries are printed where all that a library says is known to be about itself; of some only what the programmer wrote, without
 *       the values put in; of every other nothing but who said it, how urgent it is and where the exception came from. Most of
 *       them hand over finished sentences, of which nobody can tell what in them was sent (Tomcat: parts of requests; Spring MVC: the
 *       parameter it could not read).
 * </ul>
 *
 * Until the first request has come there is nothing in the process that anybody sent, and all is printed, so that a start that fails
 * can be understood.
 */
final class LogLine implements StructuredLogFormatter<ILoggingEvent> {
    /** Key of the id of the request. */
    static final String REQUEST = "requestId";
    /** Key of the pattern of the path. */
    static final String OPERATION = "operation";

    private static final String OURS = "org.vacatur.";
    private static final List<String> ABOUT_THEMSELVES = List.of("org.springframework.boot.");
    private static final List<String> WITHOUT_VALUES = List.of("com.zaxxer.hikari.", "io.micrometer.", "org.flywaydb.");
    private static final String WITHHELD = "(a library's message, withheld: it could repeat what was sent)";
    private static final int LONGEST = 4_000;
    private static final int FRAMES = 30;
    private static final int CAUSES = 10;
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static volatile boolean requestsHaveCome;

    /** Says that from now on there may be facts in the process. */
    static void requestsCome() {
        requestsHaveCome = true;
    }

    @Override
    public String format(ILoggingEvent event) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
            json.writeStartObject();
            json.writeStringProperty(
                    "time", Instant.ofEpochMilli(event.getTimeStamp()).toString());
            json.writeStringProperty("level", event.getLevel().toString());
            json.writeStringProperty("message", cut(message(event)));
            writeContext(json, event);
            json.writeStringProperty("logger", event.getLoggerName());
            if (event.getThrowableProxy() != null) {
                writeException(json, event.getThrowableProxy());
            }
            json.writeEndObject();
        }
        return line.append('\n').toString();
    }

    private static @Nullable String message(ILoggingEvent event) {
        String logger = event.getLoggerName();
        if (!requestsHaveCome || isOurs(event) || begins(logger, ABOUT_THEMSELVES)) {
            return event.getFormattedMessage();
        }
        return begins(logger, WITHOUT_VALUES) ? event.getMessage() : WITHHELD;
    }

    private static boolean isOurs(ILoggingEvent event) {
        return event.getLoggerName().startsWith(OURS);
    }

    private static boolean begins(String logger, List<String> packages) {
        return packages.stream().anyMatch(logger::startsWith);
    }

    private static void writeContext(JsonGenerator json, ILoggingEvent event) {
        List<KeyValuePair> pairs = event.getKeyValuePairs();
        if (isOurs(event) && pairs != null) {
            pairs.forEach(each -> {
                if (each.value instanceof Number number) {
                    json.writeNumberProperty(each.key, number.longValue());
                } else {
                    json.writeStringProperty(each.key, cut(String.valueOf(each.value)));
                }
            });
        }
        Map<String, String> context = event.getMDCPropertyMap();
        for (String key : List.of(REQUEST, OPERATION)) {
            boolean said = pairs != null && pairs.stream().anyMatch(each -> each.key.equals(key));
            if (!said && context.get(key) != null) {
                json.writeStringProperty(key, cut(context.get(key)));
            }
        }
    }

    private static void writeException(JsonGenerator json, IThrowableProxy thrown) {
        json.writeArrayPropertyStart("exception");
        IThrowableProxy cause = thrown;
        for (int i = 0; cause != null && i < CAUSES; i++) {
            json.writeStartObject();
            json.writeStringProperty("class", cause.getClassName());
            if (!requestsHaveCome && cause.getMessage() != null) {
                json.writeStringProperty("message", cut(cause.getMessage()));
            }
            json.writeArrayPropertyStart("at");
            StackTraceElementProxy[] frames = cause.getStackTraceElementProxyArray();
            Arrays.stream(frames == null ? new StackTraceElementProxy[0] : frames)
                    .limit(FRAMES)
                    .forEach(frame ->
                            json.writeString(frame.getStackTraceElement().toString()));
            json.writeEndArray();
            json.writeEndObject();
            cause = cause.getCause();
        }
        json.writeEndArray();
    }

    private static String cut(@Nullable String text) {
        String whole = String.valueOf(text);
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST) + "...";
    }
}
