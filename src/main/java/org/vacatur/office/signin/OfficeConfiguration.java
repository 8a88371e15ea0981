package org.vacatur.office.signin;

import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.server.servlet.Session;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.vacatur.contract.Operations;
import org.vacatur.contract.Operations.Operation;
import org.vacatur.office.AccessLog;
import org.vacatur.office.OfficeSettings;
import org.vacatur.office.Refusals;
import org.vacatur.office.Role;
import org.vacatur.office.SignedIn;

/** Who is signed in, who may ask for what, and what is recorded of it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OfficeSettings.class)
class OfficeConfiguration {
    /** What is asked for beside the contract. */
    private static final Operation METRICS = new Operation(
            "metrics",
            "GET",
            "/actuator/prometheus",
            new Operations.Access(java.util.List.of(Role.ADMINISTRATOR.name()), java.util.List.of(), false));

    @Bean
    SignedIn signedIn() {
        return new CurrentCaller();
    }

    @Bean
    Refusals refusals(SignedIn signedIn, AccessLog log) {
        return new Refusals(signedIn, log);
    }

    @Bean
    AccessByContract accessByContract() {
        return new AccessByContract(
                Stream.concat(Operations.all().stream(), Stream.of(METRICS)).toList());
    }

    @Bean
    SignIns signIns(AccessLog log) {
        return new SignIns(log);
    }

    @Bean
    Answers answers(AccessLog log) {
        return new Answers(log);
    }

    @Bean
    PageRefusals pageRefusals(AccessLog log, Answers answers) {
        return new PageRefusals(log, answers);
    }

    /** A sign-in at another site comes back here, which a strict cookie would not survive. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> sessions(OfficeSettings settings) {
        return factory -> {
            Session session = factory.getSettings().getSession();
            session.setTimeout(java.time.Duration.ofMinutes(30));
            session.setTrackingModes(java.util.Set.of(Session.SessionTrackingMode.COOKIE));
            session.setPersistent(false);
            Cookie cookie = session.getCookie();
            cookie.setHttpOnly(true);
            cookie.setSecure(!settings.local());
            cookie.setSameSite(settings.local() ? Cookie.SameSite.STRICT : Cookie.SameSite.LAX);
        };
    }
}
