package org.vacatur.verification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a record says that the verification needs.
 *
 * @param sequence its number in decimal digits
 * @param previous leaf hash of the record before, in hexadecimal
 * @param type kind of record
 * @param object id concerned
 * @param details what is said in clear
 * @param commitments salted hashes of its contents, in hexadecimal, by name
 */
record LogRecord(
        String sequence,
        String previous,
        String type,
        @Nullable String object,
        Map<String, Object> details,
        Map<String, String> commitments) {
    private static final String FORM = "vacatur-record-1";
    private static final Set<String> MEMBERS =
            Set.of("form", "sequence", "previous", "type", "at", "actor", "district", "object", "details", "contents");
    private static final Set<String> ACTOR = Set.of("subject", "issuer");
    private static final Pattern TYPE = Pattern.compile("[A-Z]+(_[A-Z]+)*");
    private static final Pattern AT = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
            + "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{3})?Z");
    private static final Pattern CONTENT_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    static LogRecord read(String json) throws Flaw {
        Map<String, Object> record = CanonicalJson.group(json);
        for (String name : record.keySet()) {
            if (!MEMBERS.contains(name)) {
                throw new Flaw("has a member of another name: " + name);
            }
        }
        if (!text(record, "form").equals(FORM)) {
            throw new Flaw("is not of the form " + FORM);
        }
        requireForm(AT, text(record, "at"), "at");
        if (record.containsKey("actor")) {
            actor(group(record, "actor"));
        }
        if (record.containsKey("district")) {
            text(record, "district");
        }
        return new LogRecord(
                text(record, "sequence"),
                text(record, "previous"),
                requireForm(TYPE, text(record, "type"), "type"),
                record.containsKey("object") ? text(record, "object") : null,
                group(record, "details"),
                commitments(group(record, "contents")));
    }

    /** Whether the record takes the contents of earlier records about the same object away. */
    boolean removesContents() {
        return type.equals("SEALING") || type.equals("EXPUNGEMENT");
    }

    private static void actor(Map<String, Object> actor) throws Flaw {
        if (!actor.keySet().equals(ACTOR)) {
            throw new Flaw("has an actor that is not subject and issuer");
        }
        text(actor, "subject");
        text(actor, "issuer");
    }

    private static Map<String, String> commitments(Map<String, Object> contents) throws Flaw {
        Map<String, String> commitments = new LinkedHashMap<>();
        for (String name : contents.keySet()) {
            requireForm(CONTENT_NAME, name, "name of a content");
            commitments.put(name, requireForm(HASH, text(contents, name), "hash of the content " + name));
        }
        return commitments;
    }

    private static String text(Map<String, Object> group, String name) throws Flaw {
        if (group.get(name) instanceof String text) {
            return text;
        }
        throw new Flaw("has no text " + name);
    }

    @SuppressWarnings("unchecked") // every map of CanonicalJson is one of these
    private static Map<String, Object> group(Map<String, Object> group, String name) throws Flaw {
        if (group.get(name) instanceof Map<?, ?> found) {
            return (Map<String, Object>) found;
        }
        throw new Flaw("has no group " + name);
    }

    private static String requireForm(Pattern form, String text, String what) throws Flaw {
        if (!form.matcher(text).matches()) {
            throw new Flaw("has a " + what + " of another form: " + text);
        }
        return text;
    }
}
