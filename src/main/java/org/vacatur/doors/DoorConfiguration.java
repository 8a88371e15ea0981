package org.vacatur.doors;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The doors, from outside to inside: the entrance and the access log of the server, failed sign-ins, the sign-in itself, the account. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DoorSettings.class)
class DoorConfiguration {
    /** Pages that are no controllers of ours. */
    private static final List<String> PAGES = List.of("/", "/sign-in", "/sign-out", "/css/*");

    @Bean
    KeyedHash keyedHash() {
        return new KeyedHash();
    }

    @Bean
    Operations operations(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        // the mappings are made after the server that needs this
        return new Operations(SingletonSupplier.of(() -> patterns(mappings)));
    }

    private static List<PathPattern> patterns(ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
        Stream<PathPattern> ours = mappings.stream()
                .flatMap(each -> each.getHandlerMethods().keySet().stream())
                .map(RequestMappingInfo::getPathPatternsCondition)
                .filter(java.util.Objects::nonNull)
                .flatMap(each -> each.getPatterns().stream());
        Stream<PathPattern> pages = PAGES.stream().map(PathPatternParser.defaultInstance::parse);
        return Stream.concat(ours, pages)
                .sorted(PathPattern.SPECIFICITY_COMPARATOR)
                .toList();
    }

    /** After the server's own settings, so that the address is the client's where a proxy is trusted to name it. */
    @Bean
    @Order(100)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> entrance(
            DoorSettings settings, Operations operations, ObjectProvider<MeterRegistry> meters) {
        return server -> {
            server.addEngineValves(
                    new AccessLine(operations),
                    new Entrance(settings, operations, refused("requests-at-once", meters.getObject())));
            server.addContextValves(new LateBody());
            server.addContextCustomizers(ProblemReport::takesThePlaceOfPages);
        };
    }

    @Bean
    FilterRegistrationBean<SignInDoor> signInDoor(DoorSettings settings, KeyedHash hash, MeterRegistry meters) {
        Allowances failures = new Allowances(
                settings.failedSignInsPerMinute(), settings.failedSignInsPerMinute(), TimeMeter.SYSTEM_NANOTIME);
        FilterRegistrationBean<SignInDoor> registration =
                new FilterRegistrationBean<>(new SignInDoor(failures, hash, refused("failed-sign-ins", meters)));
        registration.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 10);
        return registration;
    }

    /** Takes its place in every chain of filters that signs people in. */
    @Bean
    Customizer<HttpSecurity> accountDoor(DoorSettings settings, KeyedHash hash, MeterRegistry meters) {
        Allowances requests = new Allowances(settings.burst(), settings.requestsPerMinute(), TimeMeter.SYSTEM_NANOTIME);
        AccountDoor door = new AccountDoor(requests, hash, refused("requests-per-minute", meters));
        return http -> http.addFilterBefore(door, AuthorizationFilter.class);
    }

    private static Counter refused(String limit, MeterRegistry meters) {
        return Counter.builder("vacatur.doors.refused")
                .description("Requests turned away for being too many")
                .tag("limit", limit)
                .register(meters);
    }
}
