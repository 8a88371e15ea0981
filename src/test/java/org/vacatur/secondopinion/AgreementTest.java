package org.vacatur.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.District;
import org.vacatur.recommendation.CountyPolicy;

/**
 * Holds the product, with the rules of this repository, against the second opinion. {@code vacatur.agreement.tries} sets
 * the number of cases, {@code vacatur.agreement.seed} repeats a run.
 */
class AgreementTest {
    private static final int KINDS_SHOWN = 5;

    private final int tries = Integer.getInteger("vacatur.agreement.tries", 20_000);
    private final long seed =
            Long.getLong("vacatur.agreement.seed", ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE));
    /** Essex said that it dismissed every District Court case, and no more that a criterion can hold. */
    private static final OfficePolicy ESSEX =
            (facts, charge) -> new Matter(facts, Cases.AS_OF).department() == CourtDepartment.DISTRICT
                    ? Optional.of(new OfficePolicy.Criterion(OfficePolicy.Retry.NOT_RETRY, OfficePolicy.Status.STATED))
                    : Optional.empty();

    private SecondOpinion opinion = new SecondOpinion(OfficePolicy.OFF);
    private CountyPolicy criteria = CountyPolicy.OFF;

    @Example
    void the_product_agrees_with_the_second_opinion_on_every_charge() {
        agrees();
    }

    @Example
    void they_also_agree_under_the_criteria_of_an_office() {
        opinion = new SecondOpinion(ESSEX);
        criteria = CountyPolicy.of(District.ESSEX);
        agrees();
    }

    @SuppressWarnings("SystemOut")
    private void agrees() {
        Tally tally = new Tally();
        Map<String, List<Shrinkable<CaseFacts>>> disagreements = new TreeMap<>();

        new Sample(seed).stream(tries).forEach(drawn -> {
            opinion.answer(drawn.value(), Cases.AS_OF).forEach(tally::add);
            disagreements(drawn.value())
                    .forEach(kind -> disagreements
                            .computeIfAbsent(kind, any -> new ArrayList<>())
                            .add(drawn));
        });

        System.out.printf("%d cases, criteria %s, -Dvacatur.agreement.seed=%d%n%s%n", tries, criteria, seed, tally);
        assertThat(disagreements.keySet()).as(() -> report(disagreements)).isEmpty();
        assertThat(tally.below(1)).as("came up in no case of seed %d", seed).isEmpty();
    }

    /** What the two answers differ in, one line a charge: the same words for the same sort of difference. */
    private List<String> disagreements(CaseFacts facts) {
        List<Answer> expected = opinion.answer(facts, Cases.AS_OF);
        List<Answer> given;
        try {
            given = Product.answer(facts, criteria, Cases.AS_OF);
        } catch (RuntimeException failure) {
            return List.of("the product fails: " + failure);
        }
        if (given.size() != expected.size()) {
            return List.of("the product answers " + given.size() + " of " + expected.size() + " charges");
        }
        List<String> kinds = new ArrayList<>();
        for (int place = 0; place < expected.size(); place++) {
            if (!expected.get(place).equals(given.get(place))) {
                kinds.add("second opinion: " + expected.get(place) + " | product: " + given.get(place));
            }
        }
        return kinds;
    }

    private String report(Map<String, List<Shrinkable<CaseFacts>>> disagreements) {
        String kinds = disagreements.entrySet().stream()
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .map(each -> String.format("%6d  %s", each.getValue().size(), each.getKey()))
                .collect(Collectors.joining(System.lineSeparator()));
        String examples = disagreements.entrySet().stream()
                .sorted((one, other) -> other.getValue().size() - one.getValue().size())
                .limit(KINDS_SHOWN)
                .map(each -> example(each.getKey(), each.getValue().get(0)))
                .collect(Collectors.joining(System.lineSeparator()));
        return String.format("seed %d%n%s%n%n%s", seed, kinds, examples);
    }

    private String example(String kind, Shrinkable<CaseFacts> found) {
        CaseFacts smallest =
                Sample.smallest(found, facts -> disagreements(facts).contains(kind));
        return String.format(
                "%s%n%s  second opinion: %s%n", kind, InWords.of(smallest), opinion.answer(smallest, Cases.AS_OF));
    }
}
