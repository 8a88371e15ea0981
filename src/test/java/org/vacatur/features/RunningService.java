package org.vacatur.features;

import io.cucumber.spring.CucumberContextConfiguration;
import io.cucumber.spring.ScenarioScope;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vacatur.TestDatabase;

/** One service for all scenarios, on a free port and with a store in memory. */
@CucumberContextConfiguration
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "vacatur.samples=false")
@Import(RunningService.Glue.class)
public class RunningService {

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry settings) {
        for (String each : TestDatabase.h2InMemory().settings()) {
            String[] setting = each.split("=", 2);
            settings.add(setting[0], () -> setting[1]);
        }
        settings.add("vacatur.records.key", () -> "target/features-checkpoint-key.pem");
        settings.add("vacatur.records.checkpoints", () -> "target/features-checkpoints.txt");
        settings.add("vacatur.dockets.folder", () -> "target/features-dockets");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Glue {
        @Bean
        RecommendationService recommendationService(Environment environment) {
            return new OverHttp(environment);
        }

        @Bean
        @ScenarioScope
        CaseInWords caseInWords() {
            return new CaseInWords();
        }
    }
}
