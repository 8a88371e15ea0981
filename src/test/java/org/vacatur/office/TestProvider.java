package org.vacatur.office;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.vacatur.contract.ContractJson;

/** A real OpenID Connect provider on a port of its own: Spring Authorization Server. Its claims and keys can be changed. */
final class TestProvider implements AutoCloseable {
    static final String AUDIENCE = "vacatur-api";
    static final String PAGES = "vacatur-pages";
    static final String PROGRAM = "program";
    private static final String PROGRAM_SECRET = "of-the-program";
    static final String SECRET = "of-the-test";
    static final String USER = "anna";
    static final String PASSWORD = "of-anna";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final Map<String, Object> claims = new HashMap<>();
    private volatile RSAKey key = newKey();
    private AnnotationConfigServletWebServerApplicationContext context;

    TestProvider(int port) {
        this.port = port;
    }

    static TestProvider started() {
        return new TestProvider(freePort()).start();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    TestProvider start() {
        context = new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean(TestProvider.class, () -> this, definition -> definition.setDestroyMethodName(""));
        context.register(Provider.class);
        context.refresh();
        return this;
    }

    String issuer() {
        return "http://127.0.0.1:" + port;
    }

    RSAKey key() {
        return key;
    }

    /** From now on another key signs, and the one before is published no longer. */
    void rotate() {
        key = newKey();
    }

    /** What tokens say from now on. */
    TestProvider says(Map<String, Object> said) {
        claims.clear();
        claims.putAll(said);
        return this;
    }

    /** A prosecutor of Suffolk who signed in just now. */
    static Map<String, Object> prosecutor() {
        return Map.of(
                "realm_access",
                Map.of("roles", List.of("prosecutor", "offline_access")),
                "district",
                "suffolk",
                "name",
                "Anna Invented",
                "auth_time",
                Instant.now().getEpochSecond());
    }

    /** An access token, fetched as a program does. */
    String token() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer() + "/oauth2/token"))
                .header("Authorization", RunningOffice.basic(PROGRAM, PROGRAM_SECRET))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        HttpResponse<String> answer = RunningOffice.send(http, request);
        if (answer.statusCode() != 200) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return ContractJson.mapper()
                .readTree(answer.body())
                .path("access_token")
                .asString();
    }

    /** The claims of a good token, to be changed. */
    JWTClaimsSet.Builder claims() {
        Instant now = Instant.now();
        JWTClaimsSet.Builder good = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("somebody")
                .audience(AUDIENCE)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
        prosecutor().forEach(good::claim);
        return good;
    }

    /** Signed as the provider does. */
    String signed(JWTClaimsSet claims) {
        return signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims, key);
    }

    static String signed(JWSHeader header, JWTClaimsSet claims, RSAKey by) {
        try {
            SignedJWT token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(by));
            return token.serialize();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
        } catch (JOSEException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** No configuration by its annotation, which the service would find and take for its own. */
    @EnableWebSecurity
    static class Provider {
        @Bean
        TomcatServletWebServerFactory server(TestProvider provider) throws IOException {
            TomcatServletWebServerFactory server = new TomcatServletWebServerFactory(provider.port);
            // Tomcat asks its filters only where it has a servlet
            server.setRegisterDefaultServlet(true);
            server.setAddress(java.net.InetAddress.getLoopbackAddress());
            return server;
        }

        @Bean
        @Order(1)
        SecurityFilterChain provider(HttpSecurity http) {
            http.oauth2AuthorizationServer(as -> {
                        http.securityMatcher(as.getEndpointsMatcher());
                        as.oidc(Customizer.withDefaults());
                    })
                    .authorizeHttpRequests(each -> each.anyRequest().authenticated())
                    .exceptionHandling(
                            each -> each.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")));
            return http.build();
        }

        @Bean
        @Order(2)
        SecurityFilterChain people(HttpSecurity http) {
            return http.authorizeHttpRequests(each -> each.anyRequest().authenticated())
                    .csrf(AbstractHttpConfigurer::disable)
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        UserDetailsService users() {
            return new InMemoryUserDetailsManager(User.withUsername(USER)
                    .password("{noop}" + PASSWORD)
                    .roles("USER")
                    .build());
        }

        @Bean
        RegisteredClientRepository clients() {
            RegisteredClient program = RegisteredClient.withId(PROGRAM)
                    .clientId(PROGRAM)
                    .clientSecret("{noop}" + PROGRAM_SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                    .build();
            RegisteredClient pages = RegisteredClient.withId(PAGES)
                    .clientId(PAGES)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    // of an address of this computer, any port will do
                    .redirectUri("http://127.0.0.1/login/oauth2/code/office")
                    .postLogoutRedirectUri("http://127.0.0.1/sign-in?signed-out")
                    .scope("openid")
                    .scope("profile")
                    .clientSettings(ClientSettings.builder()
                            .requireAuthorizationConsent(false)
                            .build())
                    .build();
            return new InMemoryRegisteredClientRepository(program, pages);
        }

        @Bean
        JWKSource<SecurityContext> keys(TestProvider provider) {
            return (selector, any) -> selector.select(new JWKSet(provider.key));
        }

        @Bean
        JwtDecoder ownTokens(JWKSource<SecurityContext> keys) {
            return NimbusJwtDecoder.withJwkSource(keys).build();
        }

        @Bean
        AuthorizationServerSettings settings(TestProvider provider) {
            return AuthorizationServerSettings.builder()
                    .issuer(provider.issuer())
                    .build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> claims(TestProvider provider) {
            return token -> {
                provider.claims.forEach((name, value) -> token.getClaims().claim(name, value));
                if (token.getTokenType().getValue().equals("access_token")) {
                    token.getClaims().audience(List.of(AUDIENCE));
                }
            };
        }
    }
}
