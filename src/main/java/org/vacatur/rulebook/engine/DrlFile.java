package org.vacatur.rulebook.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vacatur.rulebook.ChargeReading;

/**
 * The rules of one rule set as one file of DRL.
 *
 * @param packageName package, one a rule set
 * @param imports every type a constraint may name
 * @param rules in the order of the rule set
 */
record DrlFile(String packageName, List<String> imports, List<DrlRule> rules) {
    static final String GLOBAL = "findings";

    static DrlFile of(String ruleSet, List<org.vacatur.rulebook.Rule> rules) {
        return new DrlFile(
                "rules." + ruleSet,
                List.copyOf(typeNames()),
                rules.stream().map(Drl::rule).toList());
    }

    /** Names of every type a constraint may name, in order: the reading, and the types of its values. */
    static SortedSet<String> typeNames() {
        var enums = Arrays.stream(ChargeReading.class.getRecordComponents())
                .map(each -> each.getType())
                .filter(Class::isEnum);
        return Stream.concat(Stream.of(ChargeReading.class, LocalDate.class), enums)
                .map(Class::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    String text() {
        var text = new StringBuilder("package " + packageName + "\n");
        imports.forEach(each -> text.append("import ").append(each).append('\n'));
        text.append("global ")
                .append(Findings.class.getName())
                .append(' ')
                .append(GLOBAL)
                .append('\n');
        rules.forEach(each -> text.append('\n').append(each.text()));
        return text.toString();
    }
}
