package org.vacatur.recommendation;

import java.util.List;
import org.vacatur.rulebook.RuleKind;

/** The weighing's own rules (decision record 1). They stand in no rule file and cite our own design. */
enum WeighingRule {
    UNDECIDED(
            "W-1", "no rule reached a conclusion", "no rule of any test reached a conclusion, so a person must decide"),
    CONFLICT(
            "W-2",
            "rules of one test disagree",
            "rules of one test reach different conclusions; the rules need mending, and a person must decide this charge"),
    JOINED("W-3", "several reasons for review", "several rules of one test each send this charge to a person");

    private final String id;
    private final String title;
    private final String because;

    WeighingRule(String id, String title, String because) {
        this.id = id;
        this.title = title;
        this.because = because;
    }

    String id() {
        return id;
    }

    /** Whether the outcome rests on it; that reasons are joined decides nothing. */
    boolean decisive() {
        return this != JOINED;
    }

    ExplainedFinding explained() {
        var design = new AuthorityCited(
                "DESIGN", "Vacatur, decision record 1: rules find, one small class weighs", "", null, true);
        var rule = new RuleCited(id, title, RuleKind.DESIGN, List.of(design), null, null);
        return new ExplainedFinding(rule, "a person must review", because, List.of(), decisive());
    }
}
