package org.vacatur.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;

/**
 * Explains recorded cases in full, under the version of the rules that each was decided by. Only what leads to the recorded answer is an
 * explanation of it. The versions asked for last stay loaded.
 */
final class AskedAgain {
    private static final int LOADED = 3;

    private final RuleVersions versions;
    private final KeptRules rules;
    private final Supplier<RuleSet> inUse;
    private final Map<String, Recommender> loaded = new LinkedHashMap<>(LOADED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Recommender> eldest) {
            return size() > LOADED;
        }
    };

    AskedAgain(RuleVersions versions, KeptRules rules, Supplier<RuleSet> inUse) {
        this.versions = versions;
        this.rules = rules;
        this.inUse = inUse;
    }

    /** The case in full, in the JSON of the contract. */
    String inFull(RecordedCase recorded) {
        Recommendation full = recorded.explained(asked(recorded));
        String brief = ContractJson.mapper().writeValueAsString(full.brief());
        if (!brief.equals(recorded.answered())) {
            throw new RequestRefused(
                    ProblemType.NOT_EXPLAINED,
                    "From the recorded facts, under the recorded version of the rules, this release answers otherwise.",
                    List.of());
        }
        return ContractJson.mapper().writeValueAsString(full);
    }

    private Recommender asked(RecordedCase recorded) {
        RuleSet now = inUse.get();
        if (now.version().equals(recorded.version())) {
            return new Recommender(now);
        }
        synchronized (loaded) {
            Recommender before = loaded.get(recorded.version());
            if (before == null) {
                before = rules.load(files(recorded.version()), recorded.ruleSet());
                loaded.put(recorded.version(), before);
            }
            return before;
        }
    }

    private Map<String, String> files(String version) {
        return versions.files(version)
                .filter(files -> Rulebook.versionOf(files).equals(version))
                .orElseThrow(() -> new RequestRefused(
                        ProblemType.NOT_EXPLAINED,
                        "The version of the rules that decided this case is not kept whole.",
                        List.of()));
    }
}
