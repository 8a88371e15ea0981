package org.vacatur.features;

import io.cucumber.spring.CucumberContextConfiguration;
import io.cucumber.spring.ScenarioScope;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** One service for all scenarios, on a free port and with a store in memory. */
@CucumberContextConfiguration
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:features;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
            "vacatur.samples=false"
        })
@Import(RunningService.Glue.class)
public class RunningService {

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
