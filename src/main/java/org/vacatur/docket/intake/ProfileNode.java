package org.vacatur.docket.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** A part of a profile's YAML, with its line; anchors, aliases, tags and repeated keys are refused. */
sealed interface ProfileNode {
    int line();

    /** Any plain value, as text. */
    record Text(String text, int line) implements ProfileNode {}

    /** A list. */
    record Items(List<ProfileNode> items, int line) implements ProfileNode {}

    /** Keys with their values. */
    record Entries(Map<Text, ProfileNode> values, int line) implements ProfileNode {}

    /**
     * Reads a file.
     *
     * @param refusal makes the exception for a fault at a line
     */
    static ProfileNode read(String yaml, BiFunction<Integer, String, ProfileRefused> refusal) {
        try (var parser = (YAMLParser) new YAMLFactory().createParser(ObjectReadContext.empty(), yaml)) {
            if (parser.nextToken() == null) {
                throw refusal.apply(1, "The file is empty");
            }
            ProfileNode root = new Reading(parser, refusal).node();
            if (parser.nextToken() != null) {
                throw refusal.apply(parser.currentTokenLocation().getLineNr(), "The file holds a second document");
            }
            return root;
        } catch (JacksonException e) {
            throw refusal.apply(
                    Reading.line(e),
                    "This is not YAML from about this line on. Look at indentation, colons and quotation marks");
        }
    }

    /** One pass over the tokens of a file. */
    final class Reading {
        private static final Pattern LINE = Pattern.compile("in reader, line (\\d+)");

        private final YAMLParser parser;
        private final BiFunction<Integer, String, ProfileRefused> refusal;

        private Reading(YAMLParser parser, BiFunction<Integer, String, ProfileRefused> refusal) {
            this.parser = parser;
            this.refusal = refusal;
        }

        private ProfileNode node() {
            int line = line();
            if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
                throw refusal.apply(line, "Write the value itself, without &, * or !");
            }
            JsonToken token = parser.currentToken();
            if (token == JsonToken.START_OBJECT) {
                return entries(line);
            }
            if (token == JsonToken.START_ARRAY) {
                List<ProfileNode> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(node());
                }
                return new Items(items, line);
            }
            String text = token == JsonToken.VALUE_NULL ? "" : String.valueOf(parser.getString());
            return new Text(text.strip(), line);
        }

        private Entries entries(int line) {
            Map<String, Integer> seen = new LinkedHashMap<>();
            Map<Text, ProfileNode> values = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                Text key = new Text(parser.currentName(), line());
                parser.nextToken();
                if (seen.put(key.text(), key.line()) != null) {
                    throw refusal.apply(key.line(), "The key " + key.text() + " stands twice");
                }
                values.put(key, node());
            }
            return new Entries(values, line);
        }

        private int line() {
            return parser.currentTokenLocation().getLineNr();
        }

        /** The message names first where the part begins, last where it breaks. */
        private static int line(JacksonException e) {
            Matcher lines = LINE.matcher(String.valueOf(e.getMessage()));
            int line = 1;
            while (lines.find()) {
                line = Integer.parseInt(lines.group(1));
            }
            return line;
        }
    }
}
