package org.vacatur.recommendation.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.District;
import org.vacatur.facts.FactPointer;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.reading.CaseReader;
import org.vacatur.rulebook.reading.ReadCharge;

/**
 * Asks of one case what would be if its open facts were otherwise. Open is what is missing or was not understood, what contradicts
 * itself, what people have still to decide, and evidence that may still be found; whatever else stands in the record is history and stays.
 * For one thread.
 */
public final class WhatIf {
    private static final Comparator<OpenFact> MOST_OBTAINABLE = Comparator.comparing(OpenFact::obtaining);

    private final CaseVariants variants;
    private final CaseReader reader;
    private final Map<Integer, ChargeSearch> searches = new LinkedHashMap<>();
    private final List<OpenFact> open = new ArrayList<>();
    private final Hers hers;
    private final Patience patience = new Patience();

    /**
     * @param facts the case as it is
     * @param asOf date of judgment
     * @param policyOffice whose retry criteria apply; null for none
     * @param ruleSet the rules
     * @param decide asks the rules about one reading, and weighs what they find
     */
    public WhatIf(
            CaseFacts facts,
            LocalDate asOf,
            @Nullable District policyOffice,
            RuleSet ruleSet,
            Function<ChargeReading, Outcome> decide) {
        this.variants = new CaseVariants(facts, asOf, policyOffice, ruleSet, decide);
        this.reader = variants.reader(facts);
        for (int i = 0; i < facts.charges().size(); i++) {
            ReadCharge read = variants.read(reader, i);
            if (i == 0) {
                open.addAll(OpenCase.of(facts, read.reading(), new Counts(ruleSet)));
            }
            open.addAll(OpenCharge.of(facts, i, read, asOf, ruleSet));
        }
        open.sort(MOST_OBTAINABLE);
        hers = new Hers(variants, open);
    }

    /**
     * Makes sure that all charges can be searched whole, before the first of them is.
     *
     * @throws TooManyOpenFacts if so much is open that not everything can be tried
     */
    public void requireSearchable() {
        for (int i = 0; i < variants.facts().charges().size(); i++) {
            patience.take(open(i));
        }
    }

    /** Every smallest set of up to two facts that moves the charge, the most obtainable first; after {@link #requireSearchable}. */
    public List<FoundSet> sets(int charge) {
        return SmallestSets.of(search(charge), open(charge));
    }

    /**
     * The same of those facts only that can come to be otherwise in these ways.
     *
     * @throws TooManyOpenFacts if so many of them are open that not everything can be tried
     */
    public List<FoundSet> sets(int charge, Set<Obtaining> ways) {
        List<OpenFact> facts = open(charge).stream()
                .filter(each -> ways.contains(each.obtaining()))
                .toList();
        patience.take(facts);
        return SmallestSets.of(search(charge), facts);
    }

    /**
     * Where the charge would belong with each value of each open fact by itself, by the path of the fact; facts of which one value alone
     * decides nothing else are there too, with one outcome.
     */
    public Map<String, List<Answered>> answers(int charge) {
        ChargeSearch search = search(charge);
        Map<String, List<Answered>> answers = new LinkedHashMap<>();
        for (OpenFact fact : open(charge)) {
            Map<Outcome, List<FactChange>> by = new LinkedHashMap<>();
            fact.edits().stream()
                    .filter(each -> each.parts().isEmpty())
                    .forEach(each -> by.computeIfAbsent(search.outcome(each), outcome -> new ArrayList<>())
                            .add(each.changes().get(0)));
            if (!by.isEmpty()) {
                answers.put(
                        fact.path(),
                        by.entrySet().stream()
                                .map(each -> new Answered(each.getValue(), each.getKey()))
                                .toList());
            }
        }
        return answers;
    }

    /**
     * Where the charge would belong without a fact.
     *
     * @param path JSON pointer to a fact that is there
     */
    public Outcome without(int charge, String path) {
        CaseFacts less = FactPointer.parse(path).with(variants.facts(), null);
        return variants.decide(variants.reading(variants.reader(less), charge));
    }

    private List<OpenFact> open(int charge) {
        ChargeSearch search = search(charge);
        return open.stream().filter(search::dependsOn).toList();
    }

    private ChargeSearch search(int charge) {
        ChargeSearch known = searches.get(charge);
        if (known == null) {
            Integer underlying = reader.underlying(charge);
            List<OpenFact> own =
                    open.stream().filter(each -> each.charge() == charge).toList();
            known = new ChargeSearch(variants, charge, underlying == null ? null : search(underlying), own, hers);
            searches.put(charge, known);
        }
        return known;
    }
}
