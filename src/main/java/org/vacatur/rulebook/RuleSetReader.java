package org.vacatur.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Dispositions;
import org.vacatur.facts.DocketNumbers;
import org.vacatur.facts.Offenses;
import org.vacatur.facts.TableFault;
import org.vacatur.facts.TableRow;

/** Reads the rule sets of a rules folder: everything but the compiling. */
final class RuleSetReader {
    private final RulesFolder folder;
    private final Faults faults;
    private final Vocabulary vocabulary;
    private final Sources sources;

    RuleSetReader(RulesFolder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
        var words = folder.file(RulesFolder.VOCABULARY);
        this.vocabulary = words == null ? Vocabulary.none() : VocabularyReader.read(words, faults);
        var cited = folder.file(RulesFolder.SOURCES);
        this.sources = cited == null ? Sources.none() : Sources.read(cited, faults);
    }

    /** Warns of sources that nobody looked at for a year. */
    void reportOldSources(LocalDate today) {
        sources.reportOld(today, faults);
    }

    /** Every rule set as it was read; only of use if no error was reported. */
    List<RuleSetDraft> read() {
        var dispositions = read(table(RulesFolder.DISPOSITIONS), Dispositions::of);
        var offenses = read(table(RulesFolder.OFFENSES), Offenses::of);
        var courts = read(table(RulesFolder.COURTS), DocketNumbers::of);
        var drafts = new ArrayList<RuleSetDraft>();
        for (var set : folder.sets()) {
            var declaration = declaration(set);
            var context = new RuleContext(set, vocabulary, sources, declaration.reviewCodes(), faults);
            var rules = rules(context, declaration);
            if (!folder.holds(set + "/" + RulesFolder.EVIDENCE)) {
                faults.error(set + "/" + RulesFolder.EVIDENCE, 0, "", "The file is missing");
            }
            var strengths = table(set + "/" + RulesFolder.EVIDENCE);
            var evidence = read(strengths, EvidenceTable::of);
            cited(strengths);
            var examples = folder.file(set + "/" + RulesFolder.EXAMPLES);
            if (examples != null) {
                ExamplesCheck.check(examples, declaration.reviewCodes(), faults);
            }
            drafts.add(new RuleSetDraft(
                    declaration,
                    CanonicalVersion.of(folder.versioned(set)),
                    rules,
                    dispositions,
                    offenses,
                    courts,
                    evidence));
        }
        unique(drafts);
        return drafts;
    }

    private Declaration declaration(String set) {
        var file = folder.file(set + "/" + RulesFolder.RULE_SET);
        return file == null ? Declaration.unreadable(set) : DeclarationReader.read(set, file, sources, faults);
    }

    private List<Rule> rules(RuleContext context, Declaration declaration) {
        var set = declaration.id();
        var there = folder.ruleFiles(set);
        var tests = declaration.tests();
        if (tests == null) {
            tests = List.of(new RuleTest(0, "", false, lines(there)));
        } else {
            new FilesOfTests(set, tests, there, faults).check();
        }
        var rules = new ArrayList<Rule>();
        for (var test : tests) {
            for (var name : test.fileNames()) {
                var file = folder.file(set + "/" + name);
                if (file != null) {
                    rules.addAll(
                            name.endsWith(".dslr")
                                    ? RuleFileReader.read(context, file, test)
                                    : CriteriaReader.read(context, file, test));
                }
            }
        }
        if (rules.size() > Limits.RULES) {
            var first = rules.get(Limits.RULES);
            throw faults.stop(first.file(), first.line(), "Here the rule set has more than 2,000 rules. Divide it");
        }
        var comparisons = 0;
        for (var rule : rules) {
            comparisons += rule.conditions().stream()
                    .mapToInt(each -> 1 + each.operands().size())
                    .sum();
            if (comparisons > Limits.COMPARISONS) {
                throw faults.stop(
                        rule.file(),
                        rule.line(),
                        "Here the conditions of the rule set have more than " + Limits.COMPARISONS
                                + " values. Divide it");
            }
        }
        return rules;
    }

    private static Map<String, Integer> lines(List<String> names) {
        var lines = new LinkedHashMap<String, Integer>();
        names.forEach(each -> lines.put(each, 0));
        return lines;
    }

    private @Nullable Table table(String path) {
        var file = folder.file(path);
        return file == null ? null : Table.read(file, faults);
    }

    private <T> @Nullable T read(@Nullable Table table, BiFunction<List<TableRow>, Consumer<TableFault>, T> reader) {
        return table == null ? null : reader.apply(table.rows(), fault -> table.report(fault, faults));
    }

    /** Reports the sources of a table that are not known. */
    private void cited(@Nullable Table table) {
        if (table != null) {
            table.rows()
                    .forEach(row -> sources.resolve(
                            row.cell("source"), table.file(), row.line(), table.number("source"), faults));
        }
    }

    /** An id names one rule in all rule sets: it stands in records, and must never be read as another. */
    private void unique(List<RuleSetDraft> drafts) {
        Set<String> seen = new HashSet<>();
        for (var draft : drafts) {
            for (var rule : draft.rules()) {
                if (!seen.add(rule.id())) {
                    faults.error(
                            rule.file(),
                            rule.line(),
                            rule.id(),
                            "Another rule has this id already: " + first(drafts, rule));
                }
            }
        }
    }

    private static String first(List<RuleSetDraft> drafts, Rule rule) {
        return drafts.stream()
                .flatMap(each -> each.rules().stream())
                .filter(each -> each.id().equals(rule.id()))
                .findFirst()
                .map(each -> each.file() + ", line " + each.line())
                .orElse("");
    }
}
