package org.vacatur.docket.run;

import java.util.Map;
import java.util.function.Supplier;
import org.vacatur.record.LogDamaged;
import org.vacatur.record.RuleVersions;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.RulesRefused;

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
     * @throws RunRefused if they are not kept, are not what they were, or cannot be read by this version of the service
     */
    RuleSet of(DocketOrder order) {
        RuleSet now = inUse.get();
        if (now.version().equals(order.ruleSetVersion())) {
            return now;
        }
        RuleSet kept;
        try {
            Map<String, String> files = versions.files(order.ruleSetVersion())
                    .orElseThrow(() -> new RunRefused(refused(order, "is not kept here any longer")));
            kept = Rulebook.load(files, null).ruleSet(order.ruleSet());
        } catch (RulesRefused | LogDamaged | IllegalArgumentException e) {
            throw new RunRefused(refused(order, "is kept, but cannot be read by this version of the service"), e);
        }
        if (!kept.version().equals(order.ruleSetVersion())) {
            throw new RunRefused(
                    refused(order, "is kept, but is not what it was; tell whoever looks after the service"));
        }
        return kept;
    }

    private static String refused(DocketOrder order, String why) {
        return "The version of the rules that this run was asked for, " + order.ruleSetVersion() + ", " + why
                + ". Ask for the run again, with the version in use.";
    }
}
