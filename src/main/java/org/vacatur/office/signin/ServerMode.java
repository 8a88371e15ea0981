package org.vacatur.office.signin;

import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.vacatur.office.OfficeSettings;

/** With an issuer: the tokens of the office's provider, and nothing else. */
@Configuration(proxyBeanMethods = false)
@Conditional(ServerMode.Chosen.class)
class ServerMode {
    @Bean
    Provider provider(OfficeSettings settings) {
        return new Provider(settings);
    }

    @Bean
    TokenClaims tokenClaims(OfficeSettings settings) {
        return new TokenClaims(settings);
    }

    @Bean
    Credentials credentials(Provider provider, OfficeSettings settings, TokenClaims claims, Clock clock) {
        return new TokenCredentials(provider, settings, claims, clock);
    }

    /** Taken up by Spring Security for the ID tokens of people who sign in on pages. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens(Provider provider, Clock clock) {
        return client -> ProviderSignIn.idTokens(provider, client, clock);
    }

    @Bean
    PageSignIn pageSignIn(
            Provider provider,
            OfficeSettings settings,
            TokenClaims claims,
            SignIns signIns,
            PageRefusals refusals,
            Clock clock) {
        return settings.pages()
                ? new ProviderSignIn(provider, settings, claims, signIns, refusals, clock)
                : pages -> {};
    }

    /** Tells Spring Security of sessions that ended, so that it forgets them. */
    @Bean
    ServletListenerRegistrationBean<HttpSessionListener> endedSessions() {
        return new ServletListenerRegistrationBean<>(new HttpSessionEventPublisher());
    }

    static final class Chosen implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !new LocalMode.Chosen().matches(context, metadata);
        }
    }
}
