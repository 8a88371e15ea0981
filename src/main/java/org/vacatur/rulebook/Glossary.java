package org.vacatur.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every field of a reading is called and means: the words of sentences and of reasons. */
public final class Glossary {

    /**
     * One field.
     *
     * @param name its name in the vocabulary
     * @param label its name in words, as it stands in square brackets in a reason
     * @param type what kind of value it has, in words
     * @param values the values it can have, where they are a closed list; else empty
     * @param meaning definition
     * @param source rules or pages the definition comes from; empty if none
     * @param unknown what stands in a reason where it is not known; empty if it is always known
     * @param ask what to ask a person where it is not known; empty if nothing can be asked
     * @param displayOnly no rule compares it
     */
    public record Entry(
            String name,
            String label,
            String type,
            List<String> values,
            String meaning,
            String source,
            String unknown,
            String ask,
            boolean displayOnly) {
        public Entry {
            values = List.copyOf(values);
        }

        /** Its value in a reading; null where it is not known. */
        public @Nullable Object value(ChargeReading reading) {
            return ReadingFields.known(name).of(reading);
        }
    }

    private static final List<Entry> ENTRIES =
            ReadingFields.ALL.stream().map(Glossary::described).toList();
    private static final Map<String, Entry> BY_NAME =
            ENTRIES.stream().collect(Collectors.toUnmodifiableMap(Entry::name, Function.identity()));

    private Glossary() {}

    /** Every field, in the order of the reading. */
    public static List<Entry> entries() {
        return ENTRIES;
    }

    /**
     * The entry of a field.
     *
     * @throws IllegalArgumentException if there is no field of that name
     */
    public static Entry entry(String field) {
        var entry = BY_NAME.get(field);
        if (entry == null) {
            throw new IllegalArgumentException("The reading has no field " + field);
        }
        return entry;
    }

    /** The glossary as a page; {@code src/docs/glossary.md} is this text. */
    public static String markdown() {
        var page = new StringBuilder("""
                # Glossary

                What the rules can ask of a charge. A sentence of `rules/vocabulary.dsl` compares one of these fields; a reason names
                one by its label in square brackets. A field that is not known is unknown, never "no". This page is written from
                `ChargeReading`; the build checks that it is up to date.
                """);
        ENTRIES.forEach(each -> page.append('\n').append(section(each)));
        return page.toString();
    }

    private static String section(Entry entry) {
        var text = new StringBuilder();
        text.append("## ").append(entry.label()).append("\n\n");
        text.append(entry.meaning()).append("\n\n");
        line(text, "Field", "`" + entry.name() + "`, " + entry.type());
        line(text, "Plausible", plausible(entry.name()));
        line(text, "Values", String.join(", ", entry.values()));
        line(text, "Source", entry.source());
        line(text, "Where not known", entry.unknown().isEmpty() ? "" : "\"" + entry.unknown() + "\"");
        line(text, "To ask", entry.ask());
        line(text, "Display only", entry.displayOnly() ? "no rule compares it; it stands in reasons and answers" : "");
        return text.toString();
    }

    private static String plausible(String field) {
        var most = ReadingFields.known(field).entry().most();
        return most == Integer.MAX_VALUE ? "" : "0 to " + most + "; a rule that asks for more gets a warning";
    }

    private static void line(StringBuilder text, String title, String value) {
        if (!value.isEmpty()) {
            text.append("- ").append(title).append(": ").append(value).append('\n');
        }
    }

    private static Entry described(ReadingField field) {
        var reading = field.entry();
        return new Entry(
                field.name(),
                reading.label(),
                type(field.type()),
                field.type() == Boolean.class ? List.of("true", "false") : Words.constantNames(field.type()),
                reading.meaning(),
                reading.source(),
                field.canBeUnknown() ? reading.unknown() : "",
                reading.ask(),
                reading.displayOnly());
    }

    private static String type(Class<?> type) {
        if (type == Boolean.class) {
            return "yes or no";
        }
        if (type == Integer.class) {
            return "a whole number";
        }
        if (type == LocalDate.class) {
            return "a day";
        }
        return type.isEnum() ? "one of a list (`" + type.getSimpleName() + "`)" : "text";
    }
}
