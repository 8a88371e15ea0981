package org.vacatur.startup;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.facts.CaseFacts;
import org.vacatur.office.Caller;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.RecommendationLog;
import org.vacatur.recommendation.Recommender;

/** Fills an empty store with invented cases, one for each outcome, so that there is something to look at. */
final class SampleCases implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SampleCases.class);

    private final CaseFactsReader reader;
    private final Recommender recommender;
    private final RecommendationLog log;
    private final Clock clock;

    SampleCases(CaseFactsReader reader, Recommender recommender, RecommendationLog log, Clock clock) {
        this.reader = reader;
        this.recommender = recommender;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (!log.isEmpty()) {
            return;
        }
        List<Resource> samples = files();
        for (Resource sample : samples) {
            CaseFacts facts = reader.read(sample.getContentAsByteArray());
            log.append(
                    Caller.SERVICE,
                    new RecommendationLog.Asked(facts, CountyPolicy.OWN, null),
                    recommender.recommend(facts, CountyPolicy.OWN, LocalDate.now(clock)));
        }
        LOG.info("Recorded {} sample cases, all invented, in the empty store", samples.size());
    }

    /** The samples by name. */
    static List<Resource> files() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:samples/*.json");
        return Arrays.stream(files)
                .sorted(Comparator.comparing(each -> String.valueOf(each.getFilename())))
                .toList();
    }
}
