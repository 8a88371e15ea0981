package org.vacatur.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.vacatur.facts.CaseFacts;

/** The doors in front of next to nothing: the real server, the real contract, a sign-in, and one operation that reads a case. */
final class SmallService implements AutoCloseable {
    static final String PATH = "/api/v1/recommendations";

    /** The whole service, when a test runs it, takes none of this for a part of itself. */
    private static final String ALONE = "doors-alone";

    private final ConfigurableApplicationContext context;

    @Profile(ALONE)
    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @ComponentScan("org.vacatur.contract.web")
    @Import({DoorConfiguration.class, Cases.class})
    static class House {
        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            return http.authorizeHttpRequests(each -> each.requestMatchers("/actuator/**", "/openapi.yaml", "/error")
                            .permitAll()
                            .requestMatchers("/forbidden")
                            .denyAll()
                            .anyRequest()
                            .authenticated())
                    .csrf(each -> each.ignoringRequestMatchers("/api/**"))
                    .httpBasic(Customizer.withDefaults())
                    .formLogin(each -> each.loginPage("/sign-in")
                            .failureUrl("/sign-in?failed")
                            .permitAll())
                    .build();
        }

        /** A slow hash would be what these tests measure. */
        @Bean
        PasswordEncoder inClear() {
            return new PasswordEncoder() {
                @Override
                public String encode(CharSequence password) {
                    return password.toString();
                }

                @Override
                public boolean matches(CharSequence password, String kept) {
                    return kept.contentEquals(password);
                }
            };
        }

        @Bean
        UserDetailsService people() {
            return new InMemoryUserDetailsManager(
                    User.withUsername("a").password("a").roles("A").build(),
                    User.withUsername("b").password("b").roles("A").build());
        }
    }

    @Profile(ALONE)
    @RestController
    static class Cases {
        @PostMapping(PATH)
        @ResponseStatus(HttpStatus.CREATED)
        int read(@RequestBody CaseFacts facts) {
            return facts.charges().size();
        }

        @GetMapping(PATH + "/{id}")
        String one(@PathVariable("id") String id) {
            throw new IllegalStateException("no such id: " + id);
        }

        @PostMapping("/form")
        String form(HttpServletRequest request) {
            return String.valueOf(request.getParameterMap().size());
        }
    }

    /** Starts it on a free port. */
    SmallService(String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--spring.profiles.active=" + ALONE,
                "--vacatur.rules=target/none",
                "--spring.thymeleaf.check-template-location=false",
                "--management.endpoint.health.validate-group-membership=false"));
        Stream.of(settings).map(each -> "--" + each).forEach(all::add);
        context = SpringApplication.run(House.class, all.toArray(String[]::new));
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getProperty("local.server.port", "0"));
    }

    @Override
    public void close() {
        context.close();
    }
}
