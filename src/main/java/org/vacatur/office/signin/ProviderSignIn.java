package org.vacatur.office.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.web.client.RestClient;
import org.vacatur.office.AccessLog;
import org.vacatur.office.Caller;
import org.vacatur.office.OfficeSettings;

/** Sign-in on pages by the office's provider (OpenID Connect, authorization code). Of what it gives, only the ID token is kept. */
final class ProviderSignIn implements PageSignIn {
    /** Name of the one client, in the addresses of the sign-in. */
    static final String CLIENT = "office";

    static final String START =
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI + "/" + CLIENT;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Provider provider;
    private final OfficeSettings settings;
    private final TokenClaims claims;
    private final SignIns signIns;
    private final PageRefusals refusals;
    private final Clock clock;

    ProviderSignIn(
            Provider provider,
            OfficeSettings settings,
            TokenClaims claims,
            SignIns signIns,
            PageRefusals refusals,
            Clock clock) {
        this.provider = provider;
        this.settings = settings;
        this.claims = claims;
        this.signIns = signIns;
        this.refusals = refusals;
        this.clock = clock;
    }

    @Override
    public void addTo(HttpSecurity pages) {
        ClientRegistrationRepository clients = id -> id.equals(CLIENT) ? client() : null;
        OidcClientInitiatedLogoutSuccessHandler signOut = new OidcClientInitiatedLogoutSuccessHandler(clients);
        signOut.setPostLogoutRedirectUri("{baseUrl}/sign-in?signed-out");
        signOut.setDefaultTargetUrl("/sign-in?signed-out");
        pages.oauth2Login(login -> login.loginPage("/sign-in")
                        .clientRegistrationRepository(clients)
                        .authorizedClientRepository(new NoClients())
                        .tokenEndpoint(each -> each.accessTokenResponseClient(tokens()))
                        .userInfoEndpoint(each -> each.oidcUserService(this::signedIn))
                        .failureHandler(refusals)
                        .addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                            @Override
                            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                                filter.setAuthenticationFailureHandler(refusals);
                                return filter;
                            }
                        }))
                .logout(each -> each.logoutSuccessHandler(signOut))
                .addFilterBefore(new EndedTokens(clock), ExceptionTranslationFilter.class);
    }

    /** Recorded before the session knows of it. */
    private OidcUser signedIn(OidcUserRequest request) {
        Caller caller = claims.caller(request.getIdToken());
        signIns.record(new CallerAuthentication(
                caller, AccessLog.How.OPENID_CONNECT, TokenClaims.proved(request.getIdToken())));
        return new OfficeUser(caller, request.getIdToken());
    }

    /** Reads ID tokens: by the keys of the provider, for this client. */
    static JwtDecoder idTokens(Provider provider, ClientRegistration client, Clock clock) {
        JwtTimestampValidator times = new JwtTimestampValidator(TokenCredentials.SKEW);
        times.setClock(clock);
        OidcIdTokenValidator forUs = new OidcIdTokenValidator(client);
        forUs.setClock(clock);
        return provider.tokens(new DelegatingOAuth2TokenValidator<>(times, forUs));
    }

    private ClientRegistration client() {
        String secret = settings.clientSecret();
        ClientRegistration.Builder client = ClientRegistrations.fromOidcConfiguration(provider.metadata())
                .registrationId(CLIENT)
                .clientId(Objects.requireNonNull(settings.clientId()))
                .scope("openid", "profile");
        return secret == null
                ? client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : client.clientSecret(secret).build();
    }

    /** Waits for the provider no longer than a person does. */
    private static RestClientAuthorizationCodeTokenResponseClient tokens() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(each -> each.addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }
}
