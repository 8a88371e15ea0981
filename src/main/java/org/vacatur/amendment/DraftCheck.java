package org.vacatur.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Rulebook;

/** Says what is wrong with the files of a draft, quickly enough to be asked while they are written. */
record DraftCheck(Clock clock) {
    /** Every problem, by file and line. */
    List<Problem> problems(String ruleSet, DraftFiles files) {
        return Rulebook.examine(files.rules(), LocalDate.now(clock));
    }

    /** The same in the words of the contract. */
    CheckResult result(String ruleSet, DraftFiles files) {
        return CheckResult.of(problems(ruleSet, files).stream().map(RuleProblem::of).toList());
    }
}
