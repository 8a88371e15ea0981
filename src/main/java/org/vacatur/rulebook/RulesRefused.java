package org.vacatur.rulebook;

import java.util.List;

/** A rules folder has errors; nothing of the rule set was loaded. */
public final class RulesRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public RulesRefused(List<Problem> problems) {
        super(Problems.text(problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem of every file, errors and warnings, by file and line. */
    public List<Problem> problems() {
        return problems;
    }
}
