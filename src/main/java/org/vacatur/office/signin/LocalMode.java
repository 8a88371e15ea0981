package org.vacatur.office.signin;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Without an issuer: demo accounts, for this computer only. */
@Configuration(proxyBeanMethods = false)
@Conditional(LocalMode.Chosen.class)
class LocalMode {
    private static final Logger LOG = LoggerFactory.getLogger(LocalMode.class);

    @Bean
    Credentials credentials() {
        return new DemoCredentials();
    }

    @Bean
    PageSignIn pageSignIn(SignIns signIns, PageRefusals refusals) {
        return pages -> pages.authenticationManager(new DemoForm(signIns))
                .formLogin(form -> form.loginPage("/sign-in").failureHandler(refusals));
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> announcement(Environment environment) {
        return ready -> {
            String port = environment.getProperty("local.server.port");
            if (port != null) {
                LOG.info(
                        "Local mode: invented accounts with a public password, for this computer only."
                                + " Sign in at http://localhost:{}/sign-in",
                        port);
            }
        };
    }

    static final class Chosen implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            String issuer = context.getEnvironment().getProperty("vacatur.issuer");
            return issuer == null || issuer.isBlank();
        }
    }
}
