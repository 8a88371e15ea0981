package org.vacatur.record;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.vacatur.contract.StrictReader;
import org.vacatur.contract.web.StrictConverter;

/** The bodies that this module's operations take, read as strictly as the facts of a case. */
@Configuration(proxyBeanMethods = false)
class RecordBodies implements WebMvcConfigurer {
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        add(builder, DecisionRequest.class, "decision");
        add(builder, SealingRequest.class, "sealing");
        add(builder, ExportRequest.class, "request");
    }

    private static <T> void add(HttpMessageConverters.ServerBuilder builder, Class<T> body, String thing) {
        builder.addCustomConverter(new StrictConverter<>(body, new StrictReader<>(body, thing)::read));
    }
}
