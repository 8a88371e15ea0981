package org.vacatur.rulebook.apart;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Problem.Severity;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.RulesRefused;
import org.vacatur.rulebook.Truth;
import org.vacatur.rulebook.doctor.Doctor;

/** Checks in this process: what the rules exhaust, they exhaust here. For a platform that starts no other process, and for tests. */
public final class InProcess implements FullCheck {
    @Override
    public List<Problem> of(Path folder, LocalDate today) {
        var problems = new ArrayList<>(Rulebook.examine(folder, today));
        if (problems.stream().noneMatch(Problem::error)) {
            try {
                Rulebook.load(folder).ruleSets().forEach(each -> firstRun(each, problems));
            } catch (RulesRefused e) {
                problems.addAll(e.problems());
            }
        }
        return problems.stream().distinct().toList();
    }

    /** Asks every rule where it must fire: the compiled rules and the sentences must agree. */
    private static void firstRun(RuleSet set, List<Problem> problems) {
        for (ChargeReading reading : Doctor.readings(set.rules())) {
            Set<String> fired = set.evaluate(reading).findings().stream()
                    .map(each -> each.rule().id())
                    .collect(Collectors.toSet());
            for (Rule rule : set.rules()) {
                if (fired.contains(rule.id()) != holds(rule, reading)) {
                    problems.add(new Problem(
                            rule.file(),
                            rule.line(),
                            0,
                            Severity.ERROR,
                            rule.id(),
                            "The compiled rule does not fire just where its sentences hold. This is a defect of the program: report it",
                            null));
                }
            }
        }
    }

    private static boolean holds(Rule rule, ChargeReading reading) {
        return rule.conditions().stream().allMatch(each -> each.truth(reading) == Truth.TRUE);
    }
}
