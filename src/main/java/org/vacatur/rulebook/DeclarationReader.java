package org.vacatur.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code rule-set.yaml}. */
final class DeclarationReader {
    private static final List<String> KEYS =
            List.of("id", "title", "court", "inForceFrom", "lettersDue", "tests", "reviewCodes", "outcomeNotes");
    private static final String LETTERS_DUE = "lettersDue";

    private final TextFile file;
    private final Sources sources;
    private final Faults faults;

    private DeclarationReader(TextFile file, Sources sources, Faults faults) {
        this.file = file;
        this.sources = sources;
        this.faults = faults;
    }

    static Declaration read(String folder, TextFile file, Sources sources, Faults faults) {
        var root = YamlReader.read(file, faults);
        var entries = root == null ? null : YamlEntries.of(file, root, KEYS, Set.of("inForceTo"), faults);
        return entries == null
                ? Declaration.unreadable(folder)
                : new DeclarationReader(file, sources, faults).read(folder, entries);
    }

    private Declaration read(String folder, YamlEntries entries) {
        var id = entries.text("id");
        if (!id.isEmpty() && !id.equals(folder)) {
            faults.error(file.path(), entries.line("id"), id, "The id is the name of the folder", folder);
        }
        entries.text("court");
        entries.day(LETTERS_DUE);
        var from = entries.day("inForceFrom");
        var to = entries.day("inForceTo");
        if (from != null && to != null && to.isBefore(from)) {
            faults.error(file.path(), entries.line("inForceTo"), to.toString(), "The last day is before the first");
        }
        return new Declaration(folder, entries.text("title"), from, to, tests(entries), codes(entries), notes(entries));
    }

    private @Nullable List<RuleTest> tests(YamlEntries entries) {
        var before = faults.errors();
        var tests = new ArrayList<RuleTest>();
        var lines = new HashMap<Integer, Integer>();
        var placed = new HashMap<String, Integer>();
        for (var item : entries.items("tests")) {
            var each = YamlEntries.of(file, item, List.of("number", "name", "scope", "files"), Set.of(), faults);
            if (each == null) {
                continue;
            }
            var number = (Integer) each.value("number", Integer.class);
            var scope = (Boolean) each.value("scope", Boolean.class);
            var name = each.text("name");
            var files = new LinkedHashMap<String, Integer>();
            for (var text : each.texts("files")) {
                if (placed.put(text.text(), text.line()) != null) {
                    faults.error(file.path(), text.line(), text.text(), "The file stands in two tests, or twice");
                }
                files.put(text.text(), text.line());
            }
            if (number != null && number < 0) {
                faults.error(
                        file.path(),
                        each.line("number"),
                        number.toString(),
                        "The number of a test is 0 or more; the tests are taken in its order");
            }
            if (number != null && lines.put(number, each.line()) != null) {
                faults.error(file.path(), each.line("number"), number.toString(), "Two tests have this number");
            }
            if (number != null && scope != null) {
                tests.add(new RuleTest(number, name, scope, files));
            }
        }
        tests.sort(java.util.Comparator.comparingInt(RuleTest::number));
        return faults.errors() == before && entries.node("tests") != null ? List.copyOf(tests) : null;
    }

    private @Nullable Map<String, String> codes(YamlEntries entries) {
        var node = entries.node("reviewCodes");
        if (!(node instanceof YamlNode.Entries codes)) {
            if (node != null) {
                faults.error(file.path(), entries.line("reviewCodes"), "", "Here stand codes, each with its meaning");
            }
            return null;
        }
        var meanings = new LinkedHashMap<String, String>();
        codes.values().forEach((code, meaning) -> {
            if (meaning instanceof YamlNode.Text text && !text.text().isEmpty()) {
                meanings.put(code, text.text());
            } else {
                faults.error(file.path(), meaning.line(), code, "A code needs its meaning in plain words");
            }
        });
        return meanings;
    }

    private List<OutcomeNote> notes(YamlEntries entries) {
        var notes = new ArrayList<OutcomeNote>();
        var node = entries.node("outcomeNotes");
        if (node instanceof YamlNode.Text text && text.text().isEmpty()) {
            return notes;
        }
        for (var item : entries.items("outcomeNotes")) {
            var keys = List.of("code", "title", "text", "kind", "outcomes", "source");
            var each = YamlEntries.of(file, item, keys, Set.of("after"), faults);
            if (each != null) {
                note(each, entries, notes);
            }
        }
        return notes;
    }

    private void note(YamlEntries each, YamlEntries entries, List<OutcomeNote> notes) {
        var code = each.text("code");
        if (notes.stream().anyMatch(other -> other.code().equals(code))) {
            faults.error(file.path(), each.line("code"), code, "Two notes have this code");
        }
        var kind = (RuleKind) each.value("kind", RuleKind.class);
        var outcomes = EnumSet.noneOf(Outcome.class);
        for (var text : each.texts("outcomes")) {
            var outcome = (Outcome) each.value(text.text(), text.line(), Outcome.class);
            if (outcome != null) {
                outcomes.add(outcome);
            }
        }
        var authorities = new ArrayList<Authority>();
        for (var text : each.texts("source")) {
            authorities.addAll(sources.resolve(List.of(text.text()), file.path(), text.line(), 0, faults));
        }
        if (each.node("source") != null && each.items("source").isEmpty()) {
            faults.error(file.path(), each.line("source"), code, "A note needs a source");
        }
        var after = after(each, entries);
        if (kind != null) {
            notes.add(new OutcomeNote(
                    code,
                    each.text("title"),
                    each.text("text"),
                    kind,
                    outcomes,
                    after,
                    authorities,
                    each.line("code")));
        }
    }

    private static @Nullable LocalDate after(YamlEntries each, YamlEntries entries) {
        return each.text("after").equals(LETTERS_DUE) ? entries.day(LETTERS_DUE) : each.day("after");
    }
}
