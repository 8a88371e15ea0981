package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a {@code .dslr} file: four header lines, comments, and rules; nothing else of the language Drools knows. */
final class RuleFileReader {
    private static final List<String> HEADERS = List.of("package", "import", "global", "expander");

    private final RuleContext context;
    private final TextFile file;
    private final RuleTest test;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Integer> headers = new HashMap<>();
    private boolean headerTrouble;

    private RuleFileReader(RuleContext context, TextFile file, RuleTest test) {
        this.context = context;
        this.file = file;
        this.test = test;
    }

    static List<Rule> read(RuleContext context, TextFile file, RuleTest test) {
        return new RuleFileReader(context, file, test).read();
    }

    private List<Rule> read() {
        var before = context.faults().errors();
        var lines = RuleLine.of(file, context.faults());
        var position = 0;
        while (position < lines.size() && !lines.get(position).startsRule()) {
            position = outside(lines, position);
        }
        var unclosed = context.faults().errors() > before && lines.isEmpty();
        if (!headerTrouble && !unclosed) {
            missingHeaders();
        }
        while (position < lines.size()) {
            position = lines.get(position).startsRule() ? rule(lines, position) : outside(lines, position);
        }
        return rules;
    }

    /** Reads one rule; ends after its {@code end}, or before the next rule if that is missing. */
    private int rule(List<RuleLine> lines, int start) {
        var end = start + 1;
        while (end < lines.size()
                && !lines.get(end).startsRule()
                && !lines.get(end - 1).text().equals("end")) {
            end++;
        }
        new RuleReader(context, file, test).read(lines.subList(start, end)).ifPresent(rules::add);
        return end;
    }

    private int outside(List<RuleLine> lines, int position) {
        var line = lines.get(position);
        var word = line.text().split("[^A-Za-z]", 2)[0];
        if (HEADERS.contains(word)) {
            header(line, word);
            return position + 1;
        }
        headerTrouble = true;
        context.faults()
                .error(
                        file.path(),
                        line.number(),
                        line.text(),
                        "This stands outside every rule and is not a header line or a comment",
                        Nearest.of(word, List.of("rule", "end", "package", "import", "global", "expander")));
        var next = position + 1;
        while (next < lines.size() && !resumes(lines, next)) {
            next++;
        }
        return next;
    }

    private static boolean resumes(List<RuleLine> lines, int next) {
        var word = lines.get(next).text().split("[^A-Za-z]", 2)[0];
        return HEADERS.contains(word)
                || lines.get(next).startsRule()
                || lines.get(next - 1).text().equals("end");
    }

    private void header(RuleLine line, String word) {
        var expected = expected().get(word);
        if (!rules.isEmpty()) {
            headerTrouble = true;
            context.faults()
                    .error(file.path(), line.number(), line.text(), "The header lines stand above the first rule");
        } else if (headers.putIfAbsent(word, line.number()) != null) {
            headerTrouble = true;
            context.faults()
                    .error(
                            file.path(),
                            line.number(),
                            line.text(),
                            "This header line may stand only once, as",
                            expected);
        } else if (!line.text().replaceAll("\\s+", " ").equals(expected)) {
            context.faults()
                    .error(file.path(), line.number(), line.text(), "This header line is always the same", expected);
        }
    }

    private void missingHeaders() {
        var above = 0;
        for (var word : HEADERS) {
            var line = headers.get(word);
            if (line == null) {
                var message = "The header line with " + word + " is missing above the first rule";
                context.faults()
                        .error(file.path(), above + 1, "", message, expected().get(word));
            } else {
                above = line;
            }
        }
    }

    private Map<String, String> expected() {
        return Map.of(
                "package", "package rules." + context.ruleSet(),
                "import", "import org.vacatur.rulebook.ChargeReading",
                "global", "global org.vacatur.rulebook.engine.Findings findings",
                "expander", "expander vocabulary.dsl");
    }
}
