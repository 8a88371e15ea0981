package org.vacatur.docket.impact;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Place;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.RuleSet;

/** Asks both versions about the cases of flips once more, for their words. For one thread. */
final class FlipsExplained {
    private final ImpactReport report;
    private final RuleSet before;
    private final Recommender askedBefore;
    private final Recommender askedAfter;
    private final CaseFactsReader reader = new CaseFactsReader();

    /** Flips of one case come one after the other. */
    private @Nullable Case last;

    private record Case(String json, int docket, CaseFacts facts, Recommendation before, Recommendation after) {}

    /**
     * Takes the two versions.
     *
     * @throws IllegalArgumentException if the report is of others
     */
    FlipsExplained(ImpactReport report, RuleSet before, RuleSet after) {
        if (!report.versionBefore().equals(before.version())
                || !report.versionAfter().equals(after.version())) {
            throw new IllegalArgumentException("The report compares " + report.versionBefore() + " with "
                    + report.versionAfter() + ", not " + before.version() + " with " + after.version());
        }
        this.report = report;
        this.before = before;
        this.askedBefore = new Recommender(before);
        this.askedAfter = new Recommender(after);
    }

    Flip explained(KeptFlip kept) {
        Case one = caseOf(kept);
        String written = one.facts().docketNumber();
        return new Flip(
                kept.number(),
                kept.district(),
                written == null ? null : before.docketNumbers().read(written).normalized(),
                kept.charge(),
                kept.synthetic() || report.dockets().get(kept.docket()).synthetic(),
                side(one.before(), kept.charge(), kept.from(), kept.rulesBefore()),
                side(one.after(), kept.charge(), kept.to(), kept.rulesAfter()));
    }

    private Case caseOf(KeptFlip kept) {
        if (last != null && last.docket() == kept.docket() && last.json().equals(kept.facts())) {
            return last;
        }
        CaseFacts facts = reader.read(kept.facts().getBytes(StandardCharsets.UTF_8));
        ImpactDocket terms = report.dockets().get(kept.docket());
        CountyPolicy policy = CountyPolicy.parse(terms.countyPolicy());
        last = new Case(
                kept.facts(),
                kept.docket(),
                facts,
                askedBefore.recommend(facts, policy, terms.asOf()),
                askedAfter.recommend(facts, policy, terms.asOf()));
        return last;
    }

    private static Flip.Side side(Recommendation said, int charge, Place place, List<String> rules) {
        ChargeRecommendation one = said.charges().stream()
                .filter(each -> each.number() == charge)
                .findFirst()
                .orElseThrow();
        Set<String> wanted = new HashSet<>(rules);
        return new Flip.Side(
                place,
                one.summary(),
                one.findings().stream()
                        .filter(each -> wanted.contains(each.rule().id()))
                        .map(each -> new Flip.RuleSays(
                                each.rule().id(), each.rule().title(), each.conclusion(), each.because()))
                        .toList(),
                one.reviewReasons());
    }
}
