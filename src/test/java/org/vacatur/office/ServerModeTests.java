package org.vacatur.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.assertProblem;
import static org.vacatur.office.RunningOffice.demo;
import static org.vacatur.office.RunningOffice.json;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vacatur.contract.ProblemType;
import tools.jackson.databind.JsonNode;

/** Server mode, over HTTP, with tokens of a real provider and with forged ones. */
class ServerModeTests {
    private static final String SETTINGS = "/api/v1/settings";
    private static final String CASES = "/api/v1/recommendations";

    private static TestProvider provider;
    private static RunningOffice office;

    @BeforeAll
    static void start() {
        provider = TestProvider.started();
        office = RunningOffice.server(provider.issuer(), "vacatur.doors.failed-sign-ins-per-minute=100000");
    }

    @AfterAll
    static void stop() {
        office.close();
        provider.close();
    }

    @Test
    void a_token_of_the_provider_says_who_somebody_is() {
        String token = provider.says(TestProvider.prosecutor()).token();
        UUID id = office.recommended("Bearer " + token);
        assertThat(get(CASES + "/" + id, token).statusCode()).isEqualTo(200);
        JsonNode record = office.recorded("RECOMMENDATION").get(0);
        assertThat(record.at("/actor/issuer").asString()).isEqualTo(provider.issuer());
        assertThat(record.at("/actor/subject").asString()).isEqualTo(TestProvider.PROGRAM);
    }

    @Test
    void the_district_is_the_tokens_and_not_the_requests() {
        Map<String, Object> essex = new HashMap<>(TestProvider.prosecutor());
        essex.put("district", "ESSEX");
        String token = provider.says(essex).token();
        HttpResponse<String> answer = office.post(
                CASES,
                RunningOffice.caseOf("SUFFOLK"),
                "Authorization",
                "Bearer " + token,
                "Content-Type",
                "application/json");
        assertProblem(answer, ProblemType.NOT_ALLOWED);
    }

    @Test
    void a_token_without_a_role_that_is_known_opens_nothing() {
        String token = provider.says(Map.of("realm_access", Map.of("roles", List.of("offline_access", "admin"))))
                .token();
        assertProblem(get(CASES, token), ProblemType.NOT_ALLOWED);
        assertProblem(get("/api/v1/records/public-key", token), ProblemType.NOT_ALLOWED);
    }

    @Test
    void a_prosecutor_without_a_district_is_told_why_nothing_is_open() {
        for (Object district :
                new Object[] {null, "", "atlantis", List.of("suffolk", "essex"), Map.of("is", "suffolk")}) {
            Map<String, Object> claims = new HashMap<>(TestProvider.prosecutor());
            claims.remove("district");
            if (district != null) {
                claims.put("district", district);
            }
            HttpResponse<String> answer = get(CASES, provider.says(claims).token());
            assertProblem(answer, ProblemType.NOT_ALLOWED);
            assertThat(answer.body()).contains("names no district");
        }
    }

    @Test
    void a_role_taken_away_at_the_provider_is_gone_with_the_next_token() {
        Map<String, Object> administrator = Map.of("realm_access", Map.of("roles", List.of("administrator")));
        assertThat(get(SETTINGS, provider.says(administrator).token()).statusCode())
                .isEqualTo(200);
        assertProblem(get(SETTINGS, provider.says(TestProvider.prosecutor()).token()), ProblemType.NOT_ALLOWED);
    }

    @Test
    void a_token_is_recorded_as_one_sign_in_however_often_it_is_sent() {
        int before = office.recorded("SIGN_IN").size();
        String token = provider.says(TestProvider.prosecutor()).token();
        for (int i = 0; i < 3; i++) {
            get(CASES, token);
        }
        assertThat(office.recorded("SIGN_IN")).hasSize(before + 1);
        get(CASES, provider.token());
        List<JsonNode> signIns = office.recorded("SIGN_IN");
        assertThat(signIns).hasSize(before + 2);
        assertThat(signIns.get(before).at("/details/how").asString()).isEqualTo("BEARER");
    }

    static List<Arguments> forged() throws JOSEException, ParseException {
        JWTClaimsSet good = provider.claims().build();
        RSAKey key = provider.key();
        RSAKey other = TestProvider.newKey();
        String signed = provider.signed(good);
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        SignedJWT withSecret = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), good);
        withSecret.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        RSAKey othersNamedAlike =
                new RSAKey.Builder(other).keyID(key.getKeyID()).build();
        Instant now = Instant.now();
        return List.of(
                Arguments.of("no signature at all", new PlainJWT(good).serialize()),
                Arguments.of(
                        "its claims changed",
                        changed(
                                signed,
                                provider.claims().claim("district", "essex").build())),
                Arguments.of("its signature cut off", signed.substring(0, signed.lastIndexOf('.') + 1)),
                Arguments.of("its signature cut short", signed.substring(0, signed.length() - 8)),
                Arguments.of("only two parts", signed.substring(0, signed.lastIndexOf('.'))),
                Arguments.of("another key under the known name", TestProvider.signed(header, good, othersNamedAlike)),
                Arguments.of(
                        "a key with an odd name",
                        TestProvider.signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID("../../etc/x' or 1=1")
                                        .build(),
                                good,
                                other)),
                Arguments.of(
                        "a key of its own in the header",
                        TestProvider.signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .jwk(other.toPublicJWK())
                                        .build(),
                                good,
                                other)),
                Arguments.of(
                        "keys at an address of its own",
                        TestProvider.signed(
                                new JWSHeader.Builder(JWSAlgorithm.RS256)
                                        .keyID(other.getKeyID())
                                        .jwkURL(URI.create(provider.issuer() + "/elsewhere"))
                                        .build(),
                                good,
                                other)),
                Arguments.of("the public key as a shared secret", withSecret.serialize()),
                Arguments.of(
                        "another issuer",
                        provider.signed(provider.claims()
                                .issuer("https://elsewhere.example.org")
                                .build())),
                Arguments.of(
                        "no issuer",
                        provider.signed(provider.claims().issuer(null).build())),
                Arguments.of(
                        "expired",
                        provider.signed(provider.claims()
                                .issueTime(Date.from(now.minusSeconds(300)))
                                .expirationTime(Date.from(now.minusSeconds(120)))
                                .build())),
                Arguments.of(
                        "without an end",
                        provider.signed(provider.claims().expirationTime(null).build())),
                Arguments.of(
                        "not yet valid",
                        provider.signed(provider.claims()
                                .notBeforeTime(Date.from(now.plusSeconds(120)))
                                .build())),
                Arguments.of(
                        "another audience",
                        provider.signed(
                                provider.claims().audience("another-service").build())),
                Arguments.of(
                        "no audience",
                        provider.signed(
                                provider.claims().audience((String) null).build())),
                Arguments.of(
                        "a token of somebody's sign-in on a page",
                        provider.signed(
                                provider.claims().audience(TestProvider.PAGES).build())),
                Arguments.of(
                        "nobody's",
                        provider.signed(provider.claims().subject(null).build())),
                Arguments.of("no token", "hello"),
                Arguments.of("dots", ".."),
                Arguments.of("a password", "ZGVtbzpkZW1v"));
    }

    private static String changed(String token, JWTClaimsSet claims) {
        String[] parts = token.split("\\.", -1);
        return parts[0] + "." + Base64URL.encode(claims.toString()) + "." + parts[2];
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void a_token_that_the_provider_did_not_make_for_this_service_now_is_refused(String how, String token) {
        int before = office.recorded("REFUSED_ACCESS").size();
        HttpResponse<String> answer = get(CASES, token);
        assertProblem(answer, ProblemType.SIGN_IN_NEEDED);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer error=\"invalid_token\"");
        assertThat(answer.body() + answer.headers().map()).doesNotContain(token);
        List<JsonNode> refused = office.recorded("REFUSED_ACCESS");
        assertThat(refused).hasSize(before + 1);
        assertThat(refused.get(before).at("/details/why").asString()).isEqualTo("CREDENTIALS");
        assertThat(refused.get(before).has("actor")).isFalse();
    }

    @Test
    void the_same_claims_signed_by_the_provider_are_taken() {
        assertThat(get(CASES, provider.signed(provider.claims().build())).statusCode())
                .isEqualTo(200);
        Instant now = Instant.now();
        // a minute is allowed for clocks that are apart
        JWTClaimsSet justEnded = provider.claims()
                .issueTime(Date.from(now.minusSeconds(300)))
                .expirationTime(Date.from(now.minusSeconds(20)))
                .build();
        assertThat(get(CASES, provider.signed(justEnded)).statusCode()).isEqualTo(200);
        JWTClaimsSet soonValid = provider.claims()
                .notBeforeTime(Date.from(now.plusSeconds(30)))
                .audience(List.of("another-service", TestProvider.AUDIENCE))
                .build();
        assertThat(get(CASES, provider.signed(soonValid)).statusCode()).isEqualTo(200);
    }

    @Test
    void no_demo_account_and_no_address_parameter_signs_in() {
        assertProblem(office.get(SETTINGS, "Authorization", demo("administrator")), ProblemType.SIGN_IN_NEEDED);
        String token = provider.says(TestProvider.prosecutor()).token();
        HttpResponse<String> answer = office.get(CASES + "?access_token=" + token);
        assertProblem(answer, ProblemType.SIGN_IN_NEEDED);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"Vacatur\"");
        assertThat(answer.body()).doesNotContain(token);
        HttpResponse<String> form = office.post(
                "/sign-in", "username=auditor&password=demo", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(form.statusCode()).isEqualTo(403);
    }

    @Test
    void what_cannot_be_undone_asks_for_a_sign_in_of_the_last_minutes() {
        String sealing = CASES + "/" + UUID.randomUUID() + "/sealing";
        String order = "{\"kind\":\"SEALED\",\"courtOrder\":\"Invented Court, 1 March 2017, paper 12\"}";
        long now = Instant.now().getEpochSecond();
        for (Object stale : new Object[] {null, now - 600, now + 600, "yesterday"}) {
            int before = office.recorded("REFUSED_ACCESS").size();
            HttpResponse<String> answer =
                    post(sealing, order, provider.says(provedAt(stale)).token());
            assertProblem(answer, ProblemType.FRESH_SIGN_IN_NEEDED);
            assertThat(answer.headers().firstValue("WWW-Authenticate"))
                    .contains("Bearer error=\"insufficient_user_authentication\", max_age=300");
            assertThat(office.recorded("REFUSED_ACCESS")
                            .get(before)
                            .at("/details/why")
                            .asString())
                    .isEqualTo("NOT_FRESH");
        }
        HttpResponse<String> fresh =
                post(sealing, order, provider.says(provedAt(now - 200)).token());
        assertThat(fresh.statusCode()).as(fresh.body()).isEqualTo(404);
        // only where the contract asks for it
        assertThat(get(CASES, provider.says(provedAt(now - 600)).token()).statusCode())
                .isEqualTo(200);
    }

    private static Map<String, Object> provedAt(Object time) {
        Map<String, Object> claims = new HashMap<>(TestProvider.prosecutor());
        claims.remove("auth_time");
        if (time != null) {
            claims.put("auth_time", time);
        }
        return claims;
    }

    @Test
    void settings_name_the_provider() {
        String token = provider.says(Map.of("realm_access", Map.of("roles", List.of("ADMINISTRATOR"))))
                .token();
        JsonNode settings = json(get(SETTINGS, token));
        assertThat(settings.path("mode").asString()).isEqualTo("SERVER");
        assertThat(settings.path("issuer").asString()).isEqualTo(provider.issuer());
        assertThat(settings.toString()).doesNotContain(TestProvider.SECRET);
    }

    @Test
    void a_person_signs_in_by_the_provider_and_out_again() {
        provider.says(TestProvider.prosecutor());
        int before = office.recorded("SIGN_IN").size();
        Browser browser = new Browser();
        HttpResponse<String> signIn = browser.get(Browser.location(browser.get(office.address("/"))));
        assertThat(signIn.body())
                .contains("href=\"/oauth2/authorization/office\"")
                .doesNotContain("Demo accounts", "invented", "password");
        assertThat(browser.cookie(office.address("/"))).isNotEmpty();
        HttpResponse<String> home = browser.get(Browser.location(browser.get(codeFor(browser))));
        assertThat(home.body()).contains("Anna Invented", "Prosecutor", "Suffolk", "Sign out");
        List<JsonNode> signIns = office.recorded("SIGN_IN");
        assertThat(signIns).hasSize(before + 1);
        assertThat(signIns.get(before).at("/details/how").asString()).isEqualTo("OPENID_CONNECT");
        assertThat(signIns.get(before).at("/actor/subject").asString()).isEqualTo(TestProvider.USER);
        // the session of the pages is worth nothing to the API
        assertProblem(browser.get(office.address(CASES)), ProblemType.SIGN_IN_NEEDED);
        HttpResponse<String> out = browser.submit(office.address("/"), office.address("/sign-out"), Map.of());
        assertThat(Browser.location(out)).startsWith(provider.issuer() + "/connect/logout?id_token_hint=");
        assertThat(browser.get(office.address("/")).statusCode()).isEqualTo(302);
    }

    @Test
    void a_code_that_is_nobodys_signs_nobody_in() {
        int before = office.recorded("REFUSED_ACCESS").size();
        Browser browser = new Browser();
        HttpResponse<String> answer = browser.get(office.address("/login/oauth2/code/office?code=x&state=y"));
        assertThat(Browser.location(answer)).isEqualTo(office.address("/sign-in?failed"));
        assertThat(office.recorded("REFUSED_ACCESS")).hasSize(before + 1);
        assertThat(browser.get(office.address("/")).statusCode()).isEqualTo(302);
    }

    /** The address with a code at which the provider sends the browser back; signs in there if the provider asks. */
    private static String codeFor(Browser browser) {
        String authorize = Browser.location(browser.get(office.address("/oauth2/authorization/office")));
        assertThat(authorize).contains("code_challenge=", "nonce=", "state=");
        HttpResponse<String> asked = browser.get(authorize);
        String next = Browser.location(asked);
        if (next.endsWith("/login")) {
            HttpResponse<String> entered =
                    browser.post(next, Map.of("username", TestProvider.USER, "password", TestProvider.PASSWORD));
            next = Browser.location(browser.get(Browser.location(entered)));
        }
        return next;
    }

    @Test
    void cookies_and_headers_are_those_of_a_service_behind_tls() {
        HttpResponse<String> page = office.get("/sign-in");
        assertThat(page.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000");
        HttpResponse<String> session = office.get("/");
        assertThat(session.headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "Secure", "SameSite=Lax");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self' " + provider.issuer());
    }

    @Test
    void keys_that_change_at_the_provider_are_taken_up_and_old_ones_given_up() {
        try (TestProvider rotating = TestProvider.started();
                RunningOffice asked = RunningOffice.server(rotating.issuer())) {
            rotating.says(TestProvider.prosecutor());
            String before = rotating.token();
            assertThat(asked.get(CASES, "Authorization", "Bearer " + before).statusCode())
                    .isEqualTo(200);
            rotating.rotate();
            assertThat(asked.get(CASES, "Authorization", "Bearer " + rotating.token())
                            .statusCode())
                    .isEqualTo(200);
            // its key is no longer published
            assertProblem(asked.get(CASES, "Authorization", "Bearer " + before), ProblemType.SIGN_IN_NEEDED);
        }
    }

    @Test
    void a_provider_that_is_away_is_told_as_that_and_signs_nobody_in() {
        int port = TestProvider.freePort();
        TestProvider away = new TestProvider(port).says(TestProvider.prosecutor());
        try (RunningOffice asked = RunningOffice.server(away.issuer())) {
            String token = away.signed(away.claims().build());
            HttpResponse<String> answer = asked.get(CASES, "Authorization", "Bearer " + token);
            assertProblem(answer, ProblemType.SIGN_IN_UNAVAILABLE);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertProblem(asked.get(SETTINGS, "Authorization", demo("administrator")), ProblemType.SIGN_IN_NEEDED);
            assertThat(asked.recorded("SIGN_IN")).isEmpty();
            Browser browser = new Browser();
            assertThat(Browser.location(browser.get(asked.address("/oauth2/authorization/office"))))
                    .isEqualTo(asked.address("/sign-in?unavailable"));
            assertThat(asked.get("/actuator/health").statusCode()).isEqualTo(200);
            away.start();
            try {
                // it is asked again after a moment, without a new start
                org.awaitility.Awaitility.await()
                        .atMost(Duration.ofSeconds(20))
                        .until(() -> asked.get(CASES, "Authorization", "Bearer " + token)
                                        .statusCode()
                                == 200);
            } finally {
                away.close();
            }
            // who is signed in goes on while the provider is away; a token by a key not seen yet cannot be told from a
            // forged one
            assertThat(asked.get(CASES, "Authorization", "Bearer " + token).statusCode())
                    .isEqualTo(200);
            away.rotate();
            String unknown = away.signed(away.claims().build());
            assertThat(Set.of(503, 401))
                    .contains(asked.get(CASES, "Authorization", "Bearer " + unknown)
                            .statusCode());
        }
    }

    private static HttpResponse<String> get(String path, String token) {
        return office.get(path, "Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> post(String path, String body, String token) {
        return office.post(path, body, "Authorization", "Bearer " + token, "Content-Type", "application/json");
    }
}
