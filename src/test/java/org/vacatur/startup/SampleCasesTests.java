package org.vacatur.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.Rulebook;

class SampleCasesTests {
    @Test
    void the_samples_show_each_outcome_once_and_say_that_they_are_invented() throws IOException {
        Recommender recommender =
                new Recommender(Rulebook.load(Path.of("rules")).ruleSet("dookhan"));
        List<String> outcomes = new ArrayList<>();
        for (Resource sample : SampleCases.files()) {
            CaseFacts facts = new CaseFactsReader().read(sample.getContentAsByteArray());
            assertThat(facts.court()).contains("Invented");
            Outcome outcome = recommender
                    .recommend(facts, CountyPolicy.OWN, LocalDate.of(2017, 3, 1))
                    .charges()
                    .get(0)
                    .outcome();
            assertThat(sample.getFilename())
                    .endsWith(outcome.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".json");
            outcomes.add(outcome.name());
        }
        assertThat(outcomes)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Outcome.values()).map(Outcome::name).toList());
    }
}
