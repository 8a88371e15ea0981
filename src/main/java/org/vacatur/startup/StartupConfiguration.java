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

/** The rules, read once at the start; a running service keeps those it has. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VacaturSettings.class)
class StartupConfiguration {
    @Bean
    Rulebook rulebook(RulesAhead rulesAhead) {
        return rulesAhead.rulebook();
    }

    @Bean
    Recommender recommender(Supplier<RuleSet> rulesInUse) {
        return new Recommender(rulesInUse);
    }

    @Bean
    RulesInUse rulesInUse(Rulebook rulebook, VacaturSettings settings) {
        RuleSet ruleSet = rulebook.ruleSet(settings.ruleSet());
        return () -> new RulesInUse.Version(ruleSet.id(), ruleSet.version());
    }

    @Bean
    @ConditionalOnBooleanProperty("vacatur.samples")
    ApplicationRunner samples(CaseFactsReader reader, Recommender recommender, RecommendationLog log, Clock clock) {
        return new SampleCases(reader, recommender, log, clock);
    }
}
