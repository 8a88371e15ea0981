package org.vacatur.docket.run;

import java.util.Map;
import java.util.function.Supplier;
import org.vacatur.record.RuleVersions;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;

/** The version of the rules that a run names, whichever is in use meanwhile. */
final class PinnedRules {
    private final Supplier<RuleSet> inUse;
    private final RuleVersions versions;

    PinnedRules(Supplier<RuleSet> inUse, RuleVersions versions) {
        this.inUse = inUse;
        this.versions = versions;
    }

    /**
     * The rules of a run.
     *
     * @throws IllegalStateException if they were not kept, or are not what they were
     */
    RuleSet of(DocketOrder order) {
        RuleSet now = inUse.get();
        if (now.version().equals(order.ruleSetVersion())) {
            return now;
        }
        Map<String, String> files = versions.files(order.ruleSetVersion())
                .orElseThrow(() -> new IllegalStateException("The rules of the run are not kept"));
        RuleSet kept = Rulebook.load(files, null).ruleSet(order.ruleSet());
        if (!kept.version().equals(order.ruleSetVersion())) {
            throw new IllegalStateException("The rules of the run are not what they were");
        }
        return kept;
    }
}
