package org.vacatur.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;

/**
 * Something that is to be recorded.
 *
 * @param type what it is
 * @param district the district concerned
 * @param object the recommendation, decision or export concerned
 * @param details what the record says in clear: texts, lists and maps of texts; no name, docket number, birth date or free text
 * @param contents what the record holds a salted hash of, by name; each one line of JSON; removed when a case is sealed
 */
public record Event(
        RecordType type,
        @Nullable District district,
        @Nullable UUID object,
        Map<String, Object> details,
        Map<String, String> contents) {
    public Event {
        details = Map.copyOf(details);
        contents = Map.copyOf(contents);
    }

    /** Something of this kind that concerns no district and no object. */
    public static Event of(RecordType type) {
        return new Event(type, null, null, Map.of(), Map.of());
    }

    /** The same about this district and object. */
    public Event about(@Nullable District about, @Nullable UUID objectAbout) {
        return new Event(type, about, objectAbout, details, contents);
    }

    /** The same with one more detail, in clear. */
    public Event saying(String name, Object detail) {
        Map<String, Object> more = new LinkedHashMap<>(details);
        more.put(name, detail);
        return new Event(type, district, object, more, contents);
    }

    /** The same with one more content, kept apart and hashed with a salt. */
    public Event holding(String name, String json) {
        Map<String, String> more = new LinkedHashMap<>(contents);
        more.put(name, json);
        return new Event(type, district, object, details, more);
    }
}
