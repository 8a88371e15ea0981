package org.vacatur.recommendation.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.vacatur.contract.StrictReader;
import org.vacatur.contract.web.StrictConverter;
import org.vacatur.recommendation.RecommendationSearch;

/** The search for recommendations as a body, read as strictly as the facts of a case. */
@Configuration(proxyBeanMethods = false)
class RecommendationBodies implements WebMvcConfigurer {
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new StrictConverter<>(
                RecommendationSearch.class, new StrictReader<>(RecommendationSearch.class, "search")::read));
    }
}
