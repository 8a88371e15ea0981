package org.vacatur.secondopinion;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.Rulebook;

/** What the service itself answers, with the rules of this repository. */
final class Product {
    private Product() {}

    /** One answer per charge, in the order given. */
    static List<Answer> answer(CaseFacts facts, CountyPolicy criteria, LocalDate today) {
        return recommendation(facts, criteria, today).charges().stream()
                .map(Answer::of)
                .toList();
    }

    static Recommendation recommendation(CaseFacts facts, CountyPolicy criteria, LocalDate today) {
        return Loaded.RECOMMENDER.recommend(facts, criteria, today);
    }

    static Recommendation explained(CaseFacts facts, CountyPolicy criteria, LocalDate today) {
        return Loaded.RECOMMENDER.explain(facts, criteria, today);
    }

    private static final class Loaded {
        static final Recommender RECOMMENDER =
                new Recommender(Rulebook.load(Path.of("rules")).ruleSet("dookhan"));
    }
}
