package org.vacatur.startup;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.office.RulesInUse;
import org.vacatur.recommendation.RecommendationLog;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;

/** The rules as the rules folder holds them at the start, and what asks those in use. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VacaturSettings.class)
class StartupConfiguration {
    @Bean
    Rulebook rulebook(RulesAhead rulesAhead) {
        return rulesAhead.rulebook();
    }

    @Bean
    Recommender recommender(Supplier<RuleSet> rules) {
        return new Recommender(rules);
    }

    @Bean
    RulesInUse rulesInUse(Supplier<RuleSet> rules) {
        return () -> {
            RuleSet now = rules.get();
            return new RulesInUse.Version(now.id(), now.version());
        };
    }

    @Bean
    @ConditionalOnBooleanProperty("vacatur.samples")
    ApplicationRunner samples(CaseFactsReader reader, Recommender recommender, RecommendationLog log, Clock clock) {
        return new SampleCases(reader, recommender, log, clock);
    }
}
