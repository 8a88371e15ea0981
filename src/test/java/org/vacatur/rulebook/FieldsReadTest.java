package org.vacatur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every field of the reading is compared by some rule of this repository, or says that it is for display only. */
class FieldsReadTest {
    @Test
    void a_field_that_no_rule_compares_says_so_in_the_glossary() {
        var compared = Rulebook.load(Path.of("rules")).ruleSet("dookhan").rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .map(Condition::field)
                .collect(Collectors.toCollection(TreeSet::new));
        var others = Glossary.entries().stream()
                .map(Glossary.Entry::name)
                .filter(each -> !compared.contains(each))
                .collect(Collectors.toCollection(TreeSet::new));
        var displayed = Glossary.entries().stream()
                .filter(Glossary.Entry::displayOnly)
                .map(Glossary.Entry::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(displayed).isEqualTo(others);
    }
}
