package org.vacatur.office.signin;

import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.web.ProblemAnswer;
import org.vacatur.office.OfficeSettings;

/** What each request passes: two doors, one for programs and one for people. What neither names stays shut. */
@Configuration(proxyBeanMethods = false)
class FilterChains {
    private static final String HEALTH = "/actuator/health/**";

    /** Open to everybody: the contract, the kinds of problem, and the sign-in. */
    private static final String[] OPEN = {"/openapi.yaml", "/problems/*", "/sign-in", "/css/*"};

    private final OfficeSettings settings;

    FilterChains(OfficeSettings settings) {
        this.settings = settings;
    }

    /** Programs: an Authorization header with each request; no session, and no cookie counts. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(
            HttpSecurity http,
            Credentials credentials,
            SignIns signIns,
            Answers answers,
            AccessByContract access,
            Clock clock) {
        SecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();
        RequestMatcher open = PathPatternRequestMatcher.withDefaults().matcher(HEALTH);
        AuthenticationEntryPoint nobody = (request, response, any) -> {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, credentials.challenge());
            ProblemAnswer.send(request, response, ProblemType.SIGN_IN_NEEDED, ProblemType.SIGN_IN_NEEDED.advice());
        };
        return http.securityMatcher("/api/**", "/actuator/**")
                .sessionManagement(each -> each.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .securityContext(each -> each.securityContextRepository(contexts))
                .requestCache(AbstractHttpConfigurer::disable)
                // a browser sends none of what this chain accepts by itself
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(this::headers)
                .exceptionHandling(each -> each.authenticationEntryPoint(nobody))
                .authorizeHttpRequests(each ->
                        each.requestMatchers(open).permitAll().anyRequest().authenticated())
                .addFilterBefore(
                        new ApiSignIn(credentials, signIns, answers, access, contexts),
                        AnonymousAuthenticationFilter.class)
                .addFilterAfter(
                        new ContractGate(open, access, answers, settings.freshFor(), clock), AuthorizationFilter.class)
                .build();
    }

    /** People: a session after the sign-in, and forms only from the service's own pages. */
    @Bean
    @Order(2)
    SecurityFilterChain people(HttpSecurity http, PageSignIn signIn, PageRefusals refusals) {
        LoginUrlAuthenticationEntryPoint nobody = new LoginUrlAuthenticationEntryPoint("/sign-in");
        nobody.setFavorRelativeUris(true);
        http.headers(this::headers)
                .exceptionHandling(each -> each.authenticationEntryPoint(nobody).accessDeniedHandler(refusals))
                .authorizeHttpRequests(each -> each.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .logout(each -> each.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"));
        signIn.addTo(http);
        return http.build();
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(
                        each -> each.policyDirectives("default-src 'self'; object-src 'none'; base-uri 'none';"
                                + " frame-ancestors 'none'; form-action 'self'" + provider()))
                .referrerPolicy(each -> each.policy(ReferrerPolicy.NO_REFERRER));
        if (settings.local()) {
            headers.httpStrictTransportSecurity(HeadersConfigurer.HstsConfig::disable);
        } else {
            // TLS ends in front of the service, which sees plain requests
            headers.httpStrictTransportSecurity(each -> each.requestMatcher(AnyRequestMatcher.INSTANCE));
        }
    }

    /** The form that signs out leads on to the provider, which signs out there as well. */
    private String provider() {
        if (settings.issuer() == null || !settings.pages()) {
            return "";
        }
        URI issuer = URI.create(settings.issuer());
        return " " + issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
