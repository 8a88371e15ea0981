package org.vacatur.docket.web;

import java.io.IOException;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.vacatur.contract.StrictReader;
import org.vacatur.contract.web.StrictConverter;
import org.vacatur.docket.AcceptanceRequest;
import org.vacatur.docket.AnalysisRequest;
import org.vacatur.docket.RepetitionRequest;
import org.vacatur.docket.papers.NoticeTemplates;
import org.vacatur.docket.run.DocketSettings;
import org.vacatur.docket.run.Dockets;
import org.vacatur.office.Refusals;
import org.vacatur.record.LastCheckpoint;

/** What dockets need to be talked about over HTTP. */
@Configuration(proxyBeanMethods = false)
class DocketWebConfiguration implements WebMvcConfigurer {
    @Bean
    DocketAnswers docketAnswers(Dockets dockets, Clock clock) {
        return new DocketAnswers(dockets, clock);
    }

    @Bean
    FoundRuns foundRuns(Dockets dockets, Refusals refusals) {
        return new FoundRuns(dockets, refusals);
    }

    @Bean
    Watchers watchers(Dockets dockets, DocketAnswers answers) {
        return new Watchers(dockets, answers);
    }

    /** With templates that cannot be used the service does not start: an office would else learn of it when its notices are due. */
    @Bean
    Downloads downloads(Dockets dockets, LastCheckpoint checkpoint, DocketSettings settings) throws IOException {
        new NoticeTemplates(settings.noticeTemplates()).check();
        return new Downloads(dockets, checkpoint, settings.noticeTemplates());
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new StrictConverter<>(
                RepetitionRequest.class, new StrictReader<>(RepetitionRequest.class, "repetition")::read));
        builder.addCustomConverter(new StrictConverter<>(
                AcceptanceRequest.class, new StrictReader<>(AcceptanceRequest.class, "acceptance")::read));
        builder.addCustomConverter(new StrictConverter<>(
                AnalysisRequest.class, new StrictReader<>(AnalysisRequest.class, "analysis")::read));
    }
}
