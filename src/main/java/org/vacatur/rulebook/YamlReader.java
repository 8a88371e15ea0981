package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads YAML as keys, lists and plain values; anchors, aliases, tags and repeated keys are refused. */
final class YamlReader {
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final Pattern LINE = Pattern.compile("in reader, line (\\d+)");

    private final TextFile file;
    private final Faults faults;
    private final YAMLParser parser;
    private int nodes;
    private int depth;

    private YamlReader(TextFile file, Faults faults, YAMLParser parser) {
        this.file = file;
        this.faults = faults;
        this.parser = parser;
    }

    /** The root; null where a problem was reported. */
    static @Nullable YamlNode read(TextFile file, Faults faults) {
        var before = faults.errors();
        try (var parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), file.text())) {
            var reader = new YamlReader(file, faults, parser);
            if (parser.nextToken() == null) {
                faults.error(file.path(), 0, "", "The file is empty");
                return null;
            }
            var root = reader.node();
            if (parser.nextToken() != null) {
                faults.error(file.path(), reader.line(), "", "The file holds a second document");
            }
            return faults.errors() == before ? root : null;
        } catch (JacksonException e) {
            var message = "This is not YAML from about this line on. Look at indentation, colons and quotation marks";
            faults.error(file.path(), Math.min(line(e), file.lines().size()), "", message);
            return null;
        }
    }

    /** The message names first where the part begins, last where it breaks. */
    private static int line(JacksonException e) {
        var lines = LINE.matcher(String.valueOf(e.getMessage()));
        var line = 0;
        while (lines.find()) {
            line = Integer.parseInt(lines.group(1));
        }
        return line;
    }

    private YamlNode node() {
        if (parser.isCurrentAlias() || parser.getObjectId() != null || parser.getTypeId() != null) {
            faults.error(
                    file.path(),
                    line(),
                    String.valueOf(parser.getString()),
                    "Write the value itself, without &, * or !");
        }
        nodes++;
        if (nodes > Limits.NODES) {
            throw faults.stop(file.path(), line(), "The file holds more than " + Limits.NODES + " values");
        }
        var token = parser.currentToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            return below(token);
        }
        var text = token == JsonToken.VALUE_NULL ? "" : String.valueOf(parser.getString());
        return new YamlNode.Text(text.strip(), line());
    }

    private YamlNode below(JsonToken token) {
        depth++;
        if (depth > Limits.DEPTH) {
            throw faults.stop(
                    file.path(), line(), "Keys and lists stand inside one another more than " + Limits.DEPTH + " deep");
        }
        var node = token == JsonToken.START_OBJECT ? entries() : items();
        depth--;
        return node;
    }

    private YamlNode items() {
        var line = line();
        var items = new ArrayList<YamlNode>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new YamlNode.Items(items, line);
    }

    private YamlNode entries() {
        var line = line();
        var values = new LinkedHashMap<String, YamlNode>();
        var lines = new LinkedHashMap<String, Integer>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            var at = line();
            parser.nextToken();
            if (lines.put(key, at) != null) {
                faults.error(file.path(), at, key, "This key stands twice");
            }
            values.put(key, node());
        }
        return new YamlNode.Entries(values, lines, line);
    }

    private int line() {
        return parser.currentTokenLocation().getLineNr();
    }
}
