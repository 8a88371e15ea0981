package org.vacatur.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Evaluation;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.reading.CaseReader;
import org.vacatur.rulebook.reading.ReadCharge;

/** The charges of one case, decided as they are asked for: a charge that hangs on another is decided after it. */
final class CaseDecided {
    private final RuleSet ruleSet;
    private final CaseReader reader;
    private final @Nullable Decided[] decided;

    CaseDecided(RuleSet ruleSet, CaseReader reader, int charges) {
        this.ruleSet = ruleSet;
        this.reader = reader;
        this.decided = new @Nullable Decided[charges];
    }

    /** Every charge, in the order given. */
    List<Decided> charges() {
        var all = new ArrayList<Decided>();
        for (int i = 0; i < decided.length; i++) {
            all.add(charge(i));
        }
        return all;
    }

    /** The charge at this position. */
    Decided charge(int index) {
        Decided known = decided[index];
        if (known != null) {
            return known;
        }
        Integer underlying = reader.underlying(index);
        Outcome outcome =
                underlying == null ? null : charge(underlying).weighed().outcome();
        ReadCharge charge = reader.read(index, outcome);
        Evaluation evaluation = ruleSet.evaluate(charge.reading());
        Weighed weighed = Weighing.weigh(evaluation.findings());
        ChargeRecommendation explained = Explaining.explain(
                reader.number(index),
                CertificationStated.in(reader.officeDecision(index)),
                charge,
                evaluation,
                weighed);
        Decided made = new Decided(index, charge, evaluation, weighed, explained);
        decided[index] = made;
        return made;
    }
}
