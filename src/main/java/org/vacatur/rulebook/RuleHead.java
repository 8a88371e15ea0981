package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of a rule above {@code when}: its name, its kind and its sources. */
final class RuleHead {
    private static final Pattern NAME = Pattern.compile("rule\\s+\"([^\"]*)\"\\s*(.*)");
    private static final Pattern ANNOTATION = Pattern.compile("\\s*@(\\w+)\\s*\\(([^()]*)\\)");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");
    private static final String TEXT = "\\s*\"([^\"]*)\"\\s*";

    private final RuleContext context;
    private final TextFile file;
    private final int line;
    private boolean sourceTrouble;
    private boolean kindTrouble;
    private @Nullable RuleKind kind;
    private @Nullable List<Authority> sources;
    private String id = "";
    private String title = "";

    RuleHead(RuleContext context, TextFile file, RuleLine first) {
        this.context = context;
        this.file = file;
        this.line = first.number();
        name(first);
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    RuleKind kind() {
        return kind == null ? RuleKind.DESIGN : kind;
    }

    List<Authority> sources() {
        return sources == null ? List.of() : sources;
    }

    int line() {
        return line;
    }

    /** How the rule is called in a message. */
    String called() {
        return id.isEmpty() ? "The rule of line " + line : "The rule " + id;
    }

    /** Takes a line of annotations. False if it is none. */
    boolean annotations(RuleLine each) {
        if (!each.text().startsWith("@")) {
            return false;
        }
        var annotation = ANNOTATION.matcher(each.text());
        var end = 0;
        while (end < each.text().length()
                && annotation.region(end, each.text().length()).lookingAt()) {
            annotation(each, annotation.group(1), annotation.group(2));
            end = annotation.end();
        }
        var rest = each.text().substring(end).strip();
        if (!rest.isEmpty()) {
            problem(each, rest, "This is not @kind(\"...\") or @source({\"...\", \"...\"})", null);
            sourceTrouble = true;
            kindTrouble = true;
        }
        return true;
    }

    /** Reports what is missing once the head is over. */
    void close() {
        var noKind = kind == null && !kindTrouble;
        var noSource = sources == null && !sourceTrouble;
        if (noKind || noSource) {
            var missing =
                    noKind && noSource ? " has no kind and no source" : noKind ? " has no kind" : " has no source";
            var example = (noKind ? "@kind(\"LAW\") " : "") + (noSource ? "@source({\"...\"})" : "");
            context.faults().error(file.path(), line, id, called() + missing, example.strip());
        }
    }

    private void name(RuleLine first) {
        var name = NAME.matcher(first.text());
        if (!name.matches()) {
            problem(first, first.text(), "A rule begins with: rule, and in quotation marks its id and its title", null);
            return;
        }
        if (!name.group(2).isEmpty()) {
            problem(first, name.group(2), "Nothing may follow the name of a rule on its line", null);
        }
        var words = name.group(1).strip().split("\\s+", 2);
        if (!isId(words[0])) {
            problem(
                    first,
                    name.group(1),
                    "The first word of a rule's name is its id: letters, digits and hyphens, 60 at most",
                    null);
            return;
        }
        id = words[0];
        title = words.length > 1 ? words[1] : "";
        if (title.isEmpty()) {
            problem(first, name.group(1), "The rule has an id and no title", null);
        }
    }

    private void annotation(RuleLine each, String name, String value) {
        if (name.equals("kind")) {
            kind(each, value);
        } else if (name.equals("source")) {
            source(each, value);
        } else {
            problem(
                    each,
                    "@" + name,
                    "A rule has @kind and @source, and nothing else",
                    "@" + Nearest.of(name, List.of("kind", "source")));
            kindTrouble = true;
            sourceTrouble = true;
        }
    }

    private void kind(RuleLine each, String value) {
        if (kind != null || kindTrouble) {
            problem(each, "@kind", "A rule has one kind", null);
            return;
        }
        var names = Words.constantNames(RuleKind.class);
        var written = value.strip();
        var known =
                names.stream().filter(name -> written.equals('"' + name + '"')).findFirst();
        if (known.isPresent()) {
            kind = RuleKind.valueOf(known.get());
        } else {
            kindTrouble = true;
            problem(
                    each,
                    written,
                    "The kind is not one of " + String.join(", ", names),
                    Nearest.of(written.replace("\"", ""), names));
        }
    }

    private void source(RuleLine each, String value) {
        if (sources != null || sourceTrouble) {
            problem(each, "@source", "A rule has one list of sources", null);
            return;
        }
        var list = value.strip();
        if (list.startsWith("{") && list.endsWith("}")) {
            list = list.substring(1, list.length() - 1);
        }
        if (!list.matches(TEXT + "(?:," + TEXT + ")*+")) {
            sourceTrouble = true;
            problem(each, value.strip(), "Sources are written {\"...\", \"...\"}, at least one", null);
            return;
        }
        var texts = new ArrayList<String>();
        Pattern.compile(TEXT).matcher(list).results().forEach(found -> texts.add(found.group(1)));
        if (texts.size() > Limits.SOURCES) {
            problem(each, "@source", "A rule has " + Limits.SOURCES + " sources at most", null);
            sourceTrouble = true;
            return;
        }
        sources = context.sources().resolve(texts, file.path(), each.number(), 0, context.faults());
    }

    private void problem(RuleLine each, String read, String message, @Nullable String nearest) {
        context.faults().error(file.path(), each.number(), read, message, nearest);
    }

    /** Whether a text can name a rule. */
    static boolean isId(String text) {
        return text.length() <= Limits.ID && ID.matcher(text).matches();
    }

    static List<String> keywords() {
        return Arrays.asList("when", "then", "end", "@kind(\"LAW\")", "@source({\"...\"})");
    }
}
