package org.vacatur.rulebook;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Dispositions;
import org.vacatur.facts.DocketNumbers;
import org.vacatur.facts.Offenses;
import org.vacatur.rulebook.engine.RuleEngine;

/** A rule set that was read and not yet compiled. Parts that could not be read are null; each was reported. */
record RuleSetDraft(
        Declaration declaration,
        CanonicalVersion version,
        List<Rule> rules,
        @Nullable Dispositions dispositions,
        @Nullable Offenses offenses,
        @Nullable DocketNumbers courts,
        @Nullable EvidenceTable evidence) {
    RuleSetDraft {
        rules = List.copyOf(rules);
    }

    /**
     * The rule set, of a draft without errors.
     *
     * @param engine gives its compiled rules, each time the same
     */
    RuleSet compiled(Supplier<RuleEngine> engine) {
        return new LoadedRuleSet(
                declaration,
                version,
                Objects.requireNonNull(declaration.inForceFrom()),
                rules,
                Objects.requireNonNull(declaration.reviewCodes()),
                Objects.requireNonNull(dispositions),
                Objects.requireNonNull(offenses),
                Objects.requireNonNull(courts),
                Objects.requireNonNull(evidence),
                engine);
    }
}
