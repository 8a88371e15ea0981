package org.vacatur.recommendation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.District;
import org.vacatur.recommendation.whatif.WhatIf;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.reading.CaseReader;
import org.vacatur.rulebook.reading.WordsRead;

/** One case, put to one version of the rules. */
final class OneCase {
    private final RuleSet ruleSet;
    private final CaseFacts facts;
    private final CountyPolicy policy;
    private final LocalDate asOf;
    private final @Nullable District office;
    private final WordsRead words;

    OneCase(RuleSet ruleSet, CaseFacts facts, CountyPolicy policy, LocalDate today) {
        this.ruleSet = ruleSet;
        this.facts = facts;
        this.policy = policy;
        this.asOf = facts.asOf() == null ? today : facts.asOf();
        this.office = policy.officeFor(facts.district());
        this.words = new WordsRead(ruleSet);
    }

    Recommendation recommended(boolean inFull) {
        List<Decided> decided = decided(facts).charges();
        List<ChargeRecommendation> charges =
                decided.stream().map(Decided::explained).toList();
        String summary = Summaries.wholeCase(charges);
        return new Recommendation(
                null,
                asOf,
                facts.district(),
                facts.docketNumber(),
                new RuleSetUsed(ruleSet.id(), ruleSet.version(), policyUsed()),
                null,
                summary,
                inFull ? inFull(decided) : charges);
    }

    private CaseDecided decided(CaseFacts given) {
        var reader = new CaseReader(given, asOf, office, words);
        return new CaseDecided(ruleSet, reader, given.charges().size());
    }

    /** Of a docket most cases wait for nobody; these are not asked what would be if. */
    List<ChargeToSettle> toSettle() {
        List<ChargeCompared> charges = new Comparing(ruleSet, facts, asOf).under(List.of(policy));
        Settling settling = new Settling(this::whatIf);
        return IntStream.range(0, charges.size())
                .mapToObj(index -> settling.of(index, charges.get(index)))
                .toList();
    }

    private WhatIf whatIf() {
        return new WhatIf(
                facts,
                asOf,
                office,
                ruleSet,
                reading -> Weighing.weigh(ruleSet.evaluate(reading).findings()).outcome());
    }

    private List<ChargeRecommendation> inFull(List<Decided> decided) {
        WhatIf whatIf = whatIf();
        whatIf.requireSearchable();
        var changes = new Changes(facts, this::decided);
        return decided.stream().map(each -> InFull.of(each, whatIf, changes)).toList();
    }

    private String policyUsed() {
        if (office == null) {
            return "OFF";
        }
        if (!ruleSet.hasPolicy(office)) {
            return "NONE_RECORDED";
        }
        return policy.mode() == CountyPolicy.Mode.OTHER ? office + "_FOR_COMPARISON" : office.name();
    }
}
