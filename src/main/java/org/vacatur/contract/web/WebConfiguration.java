package org.vacatur.contract.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.CaseFacts;
import tools.jackson.databind.json.JsonMapper;

/** How requests are read and answers written, for every module that talks HTTP. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    /** Takes the place of the mapper Spring Boot would make. */
    @Bean
    JsonMapper contractMapper() {
        return ContractJson.mapper();
    }

    @Bean
    CaseFactsReader caseFactsReader() {
        return new CaseFactsReader();
    }

    /** Answers hold facts of cases: nothing between the service and the reader keeps them. */
    @Bean
    FilterRegistrationBean<Filter> nothingIsKeptOnTheWay() {
        Filter filter = (request, response, chain) -> {
            if (response instanceof HttpServletResponse http) {
                http.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
                http.setHeader("X-Content-Type-Options", "nosniff");
            }
            chain.doFilter(request, response);
        };
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new StrictConverter<>(CaseFacts.class, caseFactsReader()::read));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new StrictParameters());
    }
}
