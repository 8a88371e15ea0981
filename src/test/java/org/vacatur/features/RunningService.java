package org.vacatur.features;

import io.cucumber.spring.CucumberContextConfiguration;
import io.cucumber.spring.ScenarioScope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.vacatur.TestDatabase;
import org.vacatur.scenario.steps.CaseInWords;

/** One service for all scenarios, on a free port and with a store in memory. */
@CucumberContextConfiguration
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vacatur.samples=false", "vacatur.doors.requests-per-minute=1000000"})
@Import(RunningService.Glue.class)
public class RunningService {
    private static final String CHECKPOINTS = "target/features-checkpoints.txt";

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry settings) throws IOException {
        // the store is new each time; checkpoints of an earlier one would say that records are gone
        Files.deleteIfExists(Path.of(CHECKPOINTS));
        for (String each : TestDatabase.h2InMemory().settings()) {
            String[] setting = each.split("=", 2);
            settings.add(setting[0], () -> setting[1]);
        }
        settings.add("vacatur.records.key", () -> "target/features-checkpoint-key.pem");
        settings.add("vacatur.records.checkpoints", () -> CHECKPOINTS);
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
