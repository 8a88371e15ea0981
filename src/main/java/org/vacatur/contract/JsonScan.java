package org.vacatur.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One pass over a JSON text (RFC 8259) that finds what a tree no longer shows: names given twice, depth, numbers as they were
 * written, characters that do harm, text after the end. The tree it makes holds the first of two equal names, and null where
 * a fault was found.
 */
final class JsonScan {
    static final int MAX_DEPTH = 64;
    /** The text of a whole file of rules. It is held to stricter terms where it is taken, and refused with file and line. */
    private static final Pattern A_FILE = Pattern.compile("/edits/[0-9]{1,3}/text");

    private static final int MAX_DIGITS = 9;
    private static final int MAX_VALUES = 100_000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory JSON = JsonFactory.builder()
            // keys chosen by an attacker must not fill a table that outlives the request
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(8 * MAX_DEPTH)
                    .maxNumberLength(CaseFactsReader.MAX_BYTES)
                    .maxNameLength(CaseFactsReader.MAX_BYTES)
                    .build())
            .build();

    private final int lineOffset;
    private final String thing;
    private final List<Fault> faults = new ArrayList<>();
    private int values;

    /**
     * What a text holds.
     *
     * @param tree its value; null if it cannot be known whole
     * @param faults every fault found
     */
    record Scanned(@Nullable JsonNode tree, List<Fault> faults) {}

    /** A name of a group: its place among the names, and how often it was given. */
    private record Seen(int position, int times) {
        Seen again(Seen other) {
            return new Seen(position, times + 1);
        }
    }

    private JsonScan(int firstLine, String thing) {
        this.lineOffset = firstLine - 1;
        this.thing = thing;
    }

    /**
     * Scans a text.
     *
     * @param firstLine number of its first line, for messages
     * @param thing what the text is about, for messages, e.g. "case"
     */
    static Scanned scan(String text, int firstLine, String thing) {
        JsonScan scan = new JsonScan(firstLine, thing);
        JsonNode tree = null;
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            try {
                if (parser.nextToken() == null) {
                    scan.faults.add(new Fault("", "the text is empty; a " + thing + " is expected, as JSON"));
                    return new Scanned(null, scan.faults);
                }
                tree = scan.value(parser, "", 1);
            } catch (JacksonException e) {
                scan.faults.add(new Fault("", scan.unreadable(e)));
                return new Scanned(null, scan.faults);
            }
            scan.end(parser);
        }
        return new Scanned(scan.values > MAX_VALUES ? null : tree, scan.faults);
    }

    private @Nullable JsonNode value(JsonParser parser, String pointer, int depth) {
        if (++values == MAX_VALUES + 1) {
            faults.add(new Fault("", "the text holds more than " + MAX_VALUES + " values; no " + thing + " does"));
        }
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && depth > MAX_DEPTH) {
            faults.add(new Fault(pointer, "is nested more than " + MAX_DEPTH + " deep; no " + thing + " is"));
            parser.skipChildren();
            return null;
        }
        return switch (token) {
            case START_OBJECT -> object(parser, pointer, depth);
            case START_ARRAY -> array(parser, pointer, depth);
            case VALUE_STRING -> string(parser.getString(), pointer);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString(), pointer);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private JsonNode object(JsonParser parser, String pointer, int depth) {
        var object = NODES.objectNode();
        Map<String, Seen> seen = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Seen now = seen.merge(name, new Seen(seen.size() + 1, 1), Seen::again);
            parser.nextToken();
            JsonNode value = value(parser, pointer + KnownNames.step(name, now.position()), depth + 1);
            if (now.times() == 1 && values <= MAX_VALUES) {
                object.set(name, value == null ? NODES.nullNode() : value);
            }
        }
        seen.forEach((name, all) -> {
            if (all.times() > 1) {
                faults.add(new Fault(
                        pointer + KnownNames.step(name, all.position()),
                        "is given " + (all.times() == 2 ? "twice" : all.times() + " times") + "; keep one"));
            }
        });
        return object;
    }

    private JsonNode array(JsonParser parser, String pointer, int depth) {
        var array = NODES.arrayNode();
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            JsonNode value = value(parser, pointer + "/" + i, depth + 1);
            if (values <= MAX_VALUES) {
                array.add(value == null ? NODES.nullNode() : value);
            }
        }
        return array;
    }

    private @Nullable JsonNode string(String text, String pointer) {
        if (A_FILE.matcher(pointer).matches()) {
            return NODES.stringNode(text);
        }
        String fault = Texts.fault(text, pointer.endsWith("/notes"));
        if (fault == null) {
            return NODES.stringNode(text);
        }
        faults.add(new Fault(pointer, fault));
        return null;
    }

    private @Nullable JsonNode number(String digits, String pointer) {
        String fault;
        if (!digits.matches("-?[0-9]+")) {
            fault = "is not a whole number written with digits only; every number here is";
        } else if (digits.length() > MAX_DIGITS) {
            fault = "is a number of " + digits.length() + " digits; no number here has more than " + MAX_DIGITS;
        } else {
            return NODES.numberNode(Integer.parseInt(digits));
        }
        faults.add(new Fault(pointer, fault));
        return null;
    }

    private void end(JsonParser parser) {
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (JacksonException e) {
            // what follows need not be JSON
        }
        var at = parser.currentTokenLocation();
        faults.add(new Fault(
                "",
                "the text goes on after the " + thing + " ends, at line " + (at.getLineNr() + lineOffset) + ", column "
                        + at.getColumnNr() + "; send one " + thing + " at a time"));
    }

    private String unreadable(JacksonException e) {
        var at = e.getLocation();
        String place = at == null ? "" : "line " + (at.getLineNr() + lineOffset) + ", column " + at.getColumnNr();
        boolean ended = e.getOriginalMessage().startsWith("Unexpected end");
        // the parser's own words repeat what was sent
        return "the text is not JSON at " + place + ": "
                + (ended
                        ? "it ends before the " + thing + " does; a quote or a bracket is not closed"
                        : "a value, a comma, a quote or a bracket is missing or wrong there or just before");
    }
}
