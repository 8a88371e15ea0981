package org.vacatur.recommendation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Conclusion;
import org.vacatur.rulebook.Conclusion.AlreadyResolved;
import org.vacatur.rulebook.Conclusion.Letter;
import org.vacatur.rulebook.Conclusion.Note;
import org.vacatur.rulebook.Conclusion.Review;
import org.vacatur.rulebook.Finding;
import org.vacatur.rulebook.Outcome;

/**
 * Turns the findings of one charge into an outcome (decision record 1). The order of the steps in {@link #weigh} is the
 * whole policy: a data contradiction; then a definite exclusion by any scope test, because scope is a conjunction and what
 * fails one condition for certain is out; then the first test, in order, that reached a conclusion.
 */
final class Weighing {
    /** The review that outranks every exclusion: facts that contradict each other prove nothing. */
    private static final String DATA = "DATA";

    private Weighing() {}

    static Weighed weigh(List<Finding> findings) {
        List<Finding> data = matching(
                findings, each -> each instanceof Review review && review.code().equals(DATA));
        if (!data.isEmpty()) {
            return reviewed(data, findings);
        }
        List<Finding> exclusions = matching(findings, Conclusion::excludes).stream()
                .filter(each -> each.rule().scope())
                .toList();
        if (!exclusions.isEmpty()) {
            return excluded(exclusions);
        }
        for (List<Finding> test : byTest(findings)) {
            List<Finding> conclusions = matching(test, Conclusion::concludes);
            if (!conclusions.isEmpty()) {
                return concluded(conclusions, test, findings);
            }
        }
        return review(List.of("UNDECIDED"), null, List.of(), WeighingRule.UNDECIDED);
    }

    /**
     * Ids of the rules that an outcome and its leaning rest on, each once: the decisive ones, and the criteria of the office where the leaning
     * is taken from them.
     *
     * @param findings what was weighed
     */
    static List<String> restsOn(Weighed weighed, List<Finding> findings) {
        boolean asPolicy = weighed.outcome() == Outcome.NEEDS_HUMAN_REVIEW
                && weighed.own() != WeighingRule.CONFLICT
                && weighed.decisive().stream()
                        .anyMatch(
                                each -> each.rule().conclusion() instanceof Review review && review.leaningAsPolicy());
        Stream<String> own = weighed.own() == null || !weighed.own().decisive()
                ? Stream.of()
                : Stream.of(weighed.own().id());
        Stream<String> rules = findings.stream()
                .filter(each -> weighed.decisive().contains(each)
                        || asPolicy && each.rule().conclusion() instanceof Note note && note.leaning() != null)
                .map(each -> each.rule().id());
        return Stream.concat(own, rules).distinct().toList();
    }

    private static Weighed excluded(List<Finding> exclusions) {
        boolean oneTestDisagrees = byTest(exclusions).stream().anyMatch(Weighing::disagree);
        if (oneTestDisagrees) {
            return conflict(exclusions);
        }
        List<Finding> resolved = matching(exclusions, each -> each instanceof AlreadyResolved);
        return resolved.isEmpty()
                ? new Weighed(Outcome.OUT_OF_SCOPE, null, false, null, List.of(), exclusions, null)
                : new Weighed(Outcome.ALREADY_RESOLVED, null, false, null, List.of(), resolved, null);
    }

    private static Weighed concluded(List<Finding> conclusions, List<Finding> test, List<Finding> all) {
        List<Finding> reviews = matching(conclusions, each -> each instanceof Review);
        if (reviews.size() == conclusions.size()) {
            return reviewed(reviews, all);
        }
        if (!reviews.isEmpty() || disagree(conclusions)) {
            return conflict(conclusions);
        }
        Conclusion one = conclusions.get(0).rule().conclusion();
        if (!(one instanceof Letter letter)) {
            return excluded(conclusions);
        }
        List<Finding> beside = matching(test, each -> each instanceof Review review && review.beside());
        boolean proposed =
                conclusions.stream().allMatch(each -> ((Letter) each.rule().conclusion()).proposed());
        return new Weighed(
                letter.letter(),
                letter.ground(),
                proposed,
                null,
                codes(beside),
                Stream.concat(conclusions.stream(), beside.stream()).toList(),
                null);
    }

    /** Reviews of one test join their codes, and keep a leaning only where they agree on it. */
    private static Weighed reviewed(List<Finding> reviews, List<Finding> all) {
        var leanings = new HashSet<@Nullable Outcome>();
        for (Finding each : reviews) {
            Review review = (Review) each.rule().conclusion();
            leanings.add(review.leaningAsPolicy() ? policyLeaning(all) : review.leaning());
        }
        Outcome leaning = leanings.size() == 1 ? leanings.iterator().next() : null;
        List<String> codes = codes(reviews);
        return review(codes, leaning, reviews, codes.size() > 1 ? WeighingRule.JOINED : null);
    }

    /** Where the criteria of the office point, if those that fired agree. */
    private static @Nullable Outcome policyLeaning(List<Finding> all) {
        List<Outcome> leanings = all.stream()
                .map(each -> each.rule().conclusion() instanceof Note note ? note.leaning() : null)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return leanings.size() == 1 ? leanings.get(0) : null;
    }

    private static Weighed conflict(List<Finding> conclusions) {
        return review(List.of("CONFLICT"), null, conclusions, WeighingRule.CONFLICT);
    }

    private static Weighed review(
            List<String> codes, @Nullable Outcome leaning, List<Finding> decisive, @Nullable WeighingRule own) {
        return new Weighed(Outcome.NEEDS_HUMAN_REVIEW, null, false, leaning, codes, decisive, own);
    }

    /** Two conclusions disagree unless they name the same letter and ground, or the same exclusion. */
    private static boolean disagree(List<Finding> conclusions) {
        return conclusions.stream()
                        .map(each -> each.rule().conclusion())
                        .map(each -> each instanceof Letter letter
                                ? new Letter(letter.letter(), letter.ground(), false)
                                : each)
                        .distinct()
                        .count()
                > 1;
    }

    private static Collection<List<Finding>> byTest(List<Finding> findings) {
        var tests = new TreeMap<Integer, List<Finding>>();
        findings.forEach(each -> tests.computeIfAbsent(each.rule().test(), test -> new ArrayList<>())
                .add(each));
        return tests.values();
    }

    private static List<Finding> matching(List<Finding> findings, Predicate<Conclusion> wanted) {
        return findings.stream()
                .filter(each -> wanted.test(each.rule().conclusion()))
                .toList();
    }

    private static List<String> codes(List<Finding> reviews) {
        return reviews.stream()
                .map(each -> ((Review) each.rule().conclusion()).code())
                .distinct()
                .toList();
    }
}
