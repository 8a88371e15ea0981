package org.vacatur.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.assertProblem;
import static org.vacatur.office.RunningOffice.basic;
import static org.vacatur.office.RunningOffice.demo;
import static org.vacatur.office.RunningOffice.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.vacatur.contract.ProblemType;
import tools.jackson.databind.JsonNode;

/** Local mode, over HTTP: demo accounts by HTTP basic for programs and by a form for people. */
@ExtendWith(OutputCaptureExtension.class)
class LocalModeTests {
    private static final String SETTINGS = "/api/v1/settings";
    private static final String BANNER = "The accounts and the sample cases are invented";

    private static RunningOffice office;
    private static String said;

    @BeforeAll
    static void start(CapturedOutput output) {
        office = RunningOffice.local("vacatur.doors.failed-sign-ins-per-minute=10000");
        said = output.getAll();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void the_start_says_once_that_accounts_are_invented_and_where_to_sign_in() {
        assertThat(said)
                .containsOnlyOnce("Local mode: invented accounts")
                .contains(office.address("/sign-in").replace("127.0.0.1", "localhost"));
        assertThat(said).doesNotContain("security password");
    }

    @Test
    void every_role_and_every_district_has_a_demo_account() {
        assertThat(DemoAccount.all())
                .extracting(DemoAccount::user)
                .containsExactly(
                        "prosecutor-suffolk",
                        "prosecutor-middlesex",
                        "prosecutor-essex",
                        "prosecutor-norfolk",
                        "prosecutor-plymouth",
                        "prosecutor-bristol",
                        "prosecutor-cape-and-islands",
                        "prosecutor-other",
                        "legal-editor-suffolk",
                        "approver-suffolk",
                        "legal-editor",
                        "approver",
                        "auditor",
                        "administrator");
        assertThat(DemoAccount.all()).allSatisfy(each -> assertThat(each.name()).contains("Demo", "(invented)"));
    }

    @Test
    void without_credentials_the_answer_says_how_to_sign_in_and_nothing_is_recorded() {
        int before = office.recorded("REFUSED_ACCESS").size();
        for (String path : List.of(SETTINGS, "/api/v1/nothing", "/api/", "/actuator/prometheus", "/actuator/env")) {
            HttpResponse<String> answer = office.get(path);
            assertProblem(answer, ProblemType.SIGN_IN_NEEDED);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Basic realm=");
        }
        assertThat(office.recorded("REFUSED_ACCESS")).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "administrator:wrong",
                "administrator:",
                ":demo",
                "nobody-here:demo",
                "administrator",
                "Administrator:demo"
            })
    void wrong_credentials_are_refused_recorded_without_a_name_and_not_repeated(String credentials) {
        String header = "Basic "
                + java.util.Base64.getEncoder()
                        .encodeToString(credentials.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        int before = office.recorded("REFUSED_ACCESS").size();
        HttpResponse<String> answer = office.get(SETTINGS, "Authorization", header);
        assertProblem(answer, ProblemType.SIGN_IN_NEEDED);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Basic realm=");
        assertThat(answer.body() + answer.headers().map()).doesNotContain(header, "nobody-here", "wrong");
        List<JsonNode> refused = office.recorded("REFUSED_ACCESS");
        assertThat(refused).hasSize(before + 1);
        JsonNode last = refused.get(before);
        assertThat(last.has("actor")).isFalse();
        assertThat(last.at("/details/why").asString()).isEqualTo("CREDENTIALS");
        assertThat(last.at("/details/operation").asString()).isEqualTo("getSettings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer eyJhbGciOiJub25lIn0.e30.", "Digest x", "demo", "Basic", "Basic %%%"})
    void what_is_not_http_basic_is_refused(String header) {
        assertProblem(office.get(SETTINGS, "Authorization", header), ProblemType.SIGN_IN_NEEDED);
    }

    @Test
    void a_refusal_before_the_body_has_come_leaves_the_connection_usable_or_says_that_it_ends() throws IOException {
        String body = "{}";
        String headers = "Host: localhost\r\nContent-Type: application/json\r\nContent-Length: " + body.length();
        URI at = URI.create(office.address("/"));
        for (String credentials : List.of("", "\r\nAuthorization: " + demo("administrator"))) {
            try (Socket connection = new Socket(at.getHost(), at.getPort())) {
                connection.setSoTimeout(10_000);
                OutputStream out = connection.getOutputStream();
                InputStream in = connection.getInputStream();
                String post = "POST /api/v1/recommendations HTTP/1.1\r\n" + headers + credentials + "\r\n\r\n";
                out.write(post.getBytes(StandardCharsets.US_ASCII));
                String refused = head(in);
                out.write(body.getBytes(StandardCharsets.US_ASCII));
                if (!refused.toLowerCase(Locale.ROOT).contains("connection: close")) {
                    in.skipNBytes(length(refused));
                    out.write("GET /actuator/health HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
                    assertThat(head(in)).as(refused).startsWith("HTTP/1.1 200");
                }
            }
        }
    }

    private static String head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
            int next = in.read();
            assertThat(next).as("the connection ended after: %s", head).isNotNegative();
            head.write(next);
        }
        return head.toString(StandardCharsets.US_ASCII);
    }

    private static int length(String head) {
        Matcher length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
        assertThat(length.find()).as(head).isTrue();
        return Integer.parseInt(length.group(1));
    }

    @Test
    void of_two_credentials_neither_counts() {
        assertProblem(
                office.get(
                        SETTINGS, "Authorization", demo("administrator"), "Authorization", demo("prosecutor-suffolk")),
                ProblemType.SIGN_IN_NEEDED);
    }

    @Test
    void a_role_that_may_not_is_refused_and_recorded_before_the_answer() {
        int before = office.recorded("REFUSED_ACCESS").size();
        HttpResponse<String> answer =
                office.get("/api/v1/recommendations/" + UUID.randomUUID(), "Authorization", demo("administrator"));
        assertProblem(answer, ProblemType.NOT_ALLOWED);
        assertThat(answer.body()).contains("prosecutors, auditors").doesNotContain("administrator\"");
        JsonNode last = office.recorded("REFUSED_ACCESS").get(before);
        assertThat(last.at("/actor/subject").asString()).isEqualTo("administrator");
        assertThat(last.at("/details/why").asString()).isEqualTo("ROLE");
        assertThat(last.at("/details/operation").asString()).isEqualTo("getRecommendation");
    }

    @Test
    void what_cannot_be_recorded_is_not_answered_otherwise() {
        office.whileNothingCanBeRecorded(() -> {
            for (String authorization : List.of(basic("administrator", "wrong"), demo("prosecutor-norfolk"))) {
                HttpResponse<String> answer = office.get(SETTINGS, "Authorization", authorization);
                assertProblem(answer, ProblemType.NOT_RECORDED);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            }
            Browser browser = new Browser();
            assertProblem(signIn(browser, "auditor", "demo"), ProblemType.NOT_RECORDED);
            assertThat(browser.get(office.address("/")).statusCode()).isEqualTo(302);
            assertProblem(signIn(new Browser(), "auditor", "wrong"), ProblemType.NOT_RECORDED);
        });
        // the sign-in that could not be recorded is recorded now
        int before = office.recorded("SIGN_IN").size();
        office.get(SETTINGS, "Authorization", demo("prosecutor-norfolk"));
        assertThat(office.recorded("SIGN_IN")).hasSize(before + 1);
    }

    @Test
    void a_basic_sign_in_is_recorded_once_and_each_sign_in_by_the_form() {
        for (int i = 0; i < 3; i++) {
            office.get(SETTINGS, "Authorization", demo("prosecutor-plymouth"));
        }
        assertThat(signIns("prosecutor-plymouth")).containsExactly("BASIC");
        signIn(new Browser(), "prosecutor-plymouth", "demo");
        signIn(new Browser(), "prosecutor-plymouth", "demo");
        assertThat(signIns("prosecutor-plymouth")).containsExactly("BASIC", "FORM", "FORM");
    }

    @Test
    void an_address_that_the_contract_does_not_name_is_not_there_whatever_the_role() {
        for (String path :
                List.of("/api/v1/nothing", "/api/", "/api/v1/recommendations/", "/actuator/env", "/actuator")) {
            assertProblem(office.get(path, "Authorization", demo("auditor")), ProblemType.NOT_FOUND);
        }
        HttpResponse<String> deleted =
                office.send("DELETE", "/api/v1/recommendations", null, "Authorization", demo("auditor"));
        assertProblem(deleted, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(deleted.headers().firstValue("Allow")).contains("GET, POST");
        assertThat(office.send("HEAD", SETTINGS, null, "Authorization", demo("administrator"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(office.send("HEAD", SETTINGS, null, "Authorization", demo("auditor"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void health_is_open_without_details_and_metrics_are_for_administrators() {
        assertThat(json(office.get("/actuator/health")).propertyNames()).containsExactlyInAnyOrder("groups", "status");
        assertThat(office.get("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(office.get("/actuator/health", "Authorization", demo("approver"))
                        .statusCode())
                .isEqualTo(200);
        assertProblem(office.get("/actuator/prometheus", "Authorization", demo("auditor")), ProblemType.NOT_ALLOWED);
        assertThat(office.get("/actuator/prometheus", "Authorization", demo("administrator"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void settings_are_told_to_the_administrator() {
        JsonNode settings = json(office.get(SETTINGS, "Authorization", demo("administrator")));
        assertThat(settings.path("mode").asString()).isEqualTo("LOCAL");
        assertThat(settings.has("issuer")).isFalse();
        assertThat(settings.path("ruleSet").asString()).isEqualTo("dookhan");
        assertThat(settings.path("ruleSetVersion").asString()).matches("[0-9a-f]{64}");
        assertThat(settings.path("version").asString()).isNotEmpty();
        assertThat(settings.path("requestsPerMinute").asInt()).isPositive();
    }

    @Test
    void somebody_signs_in_on_the_page_sees_who_that_is_and_signs_out() {
        Browser browser = new Browser();
        HttpResponse<String> first = browser.get(office.address("/"));
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(first.headers().firstValue("Location")).contains("/sign-in");
        String before = browser.cookie(office.address("/"));
        HttpResponse<String> signedIn = signIn(browser, "prosecutor-cape-and-islands", "demo");
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(Browser.location(signedIn)).startsWith(office.address("/")).doesNotContain("sign-in");
        assertThat(browser.cookie(office.address("/"))).as("a new session").isNotEqualTo(before);
        HttpResponse<String> home = browser.get(office.address("/"));
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body())
                .contains(
                        "Demo Prosecutor, Cape and Islands (invented)",
                        "Prosecutor",
                        "Cape and Islands",
                        "/openapi.yaml",
                        BANNER);
        HttpResponse<String> out = browser.submit(office.address("/"), office.address("/sign-out"), Map.of());
        assertThat(Browser.location(out)).isEqualTo(office.address("/sign-in?signed-out"));
        assertThat(browser.get(Browser.location(out)).body()).contains("You are signed out");
        assertThat(browser.get(office.address("/")).statusCode()).isEqualTo(302);
    }

    @Test
    void a_wrong_password_leads_back_to_the_form_and_is_recorded() {
        int before = office.recorded("REFUSED_ACCESS").size();
        Browser browser = new Browser();
        HttpResponse<String> refused = signIn(browser, "auditor", "wrong");
        assertThat(Browser.location(refused)).isEqualTo(office.address("/sign-in?failed"));
        assertThat(browser.get(Browser.location(refused)).body()).contains("role=\"alert\"");
        JsonNode last = office.recorded("REFUSED_ACCESS").get(before);
        assertThat(last.has("actor")).isFalse();
        assertThat(last.at("/details/operation").asString()).isEqualTo("/sign-in");
    }

    @Test
    void the_sign_in_page_can_be_read_by_everybody_and_lists_the_demo_accounts() {
        String page = office.get("/sign-in").body();
        assertThat(page)
                .contains("<html lang=\"en\">", "<h1>Sign in</h1>", "<label for=\"username\">", BANNER)
                .contains(DemoAccount.all().stream().map(DemoAccount::user).toList())
                .doesNotContain("<script", "style=", "<style", "th:");
        assertThat(office.get("/css/vacatur.css").statusCode()).isEqualTo(200);
    }

    @Test
    void a_form_that_did_not_come_from_its_page_is_refused_and_recorded() {
        int before = office.recorded("REFUSED_ACCESS").size();
        Browser browser = new Browser();
        signIn(browser, "auditor", "demo");
        assertProblem(browser.post(office.address("/sign-out"), Map.of()), ProblemType.NOT_ALLOWED);
        assertThat(browser.get(office.address("/")).statusCode())
                .as("still signed in")
                .isEqualTo(200);
        JsonNode last = office.recorded("REFUSED_ACCESS").get(before);
        assertThat(last.at("/details/why").asString()).isEqualTo("FORGED_FORM");
        assertThat(last.at("/details/operation").asString()).isEqualTo("/sign-out");
        assertThat(last.at("/actor/subject").asString()).isEqualTo("auditor");
        assertProblem(
                new Browser().post(office.address("/sign-in"), Map.of("username", "auditor", "password", "demo")),
                ProblemType.NOT_ALLOWED);
    }

    @Test
    void the_session_of_the_pages_is_worth_nothing_to_the_api() {
        Browser browser = new Browser();
        signIn(browser, "administrator", "demo");
        assertThat(browser.get(office.address("/")).statusCode()).isEqualTo(200);
        assertProblem(browser.get(office.address(SETTINGS)), ProblemType.SIGN_IN_NEEDED);
        assertProblem(browser.get(office.address("/actuator/prometheus")), ProblemType.SIGN_IN_NEEDED);
        // and the API makes none
        assertThat(office.get(SETTINGS, "Authorization", demo("administrator"))
                        .headers()
                        .firstValue("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void pages_that_nobody_made_are_not_there_and_who_is_not_signed_in_is_asked_to() {
        Browser browser = new Browser();
        for (String path : List.of("/nothing", "/error", "/css", "/templates/home.html", "/application.yaml")) {
            assertThat(Browser.location(browser.get(office.address(path)))).isEqualTo(office.address("/sign-in"));
        }
        signIn(browser, "auditor", "demo");
        for (String path : List.of("/nothing", "/error", "/css", "/templates/home.html", "/application.yaml")) {
            assertProblem(browser.get(office.address(path)), ProblemType.NOT_FOUND);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", SETTINGS, "/actuator/health", "/openapi.yaml", "/problems/not-found"})
    void every_answer_tells_browsers_to_be_careful(String path) {
        Map<String, List<String>> headers = office.get(path).headers().map();
        assertThat(headers.get("content-security-policy").get(0))
                .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(headers)
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("cache-control", List.of("no-store"))
                .doesNotContainKey("strict-transport-security");
    }

    @Test
    void the_session_cookie_is_for_this_site_alone_and_out_of_reach_of_scripts() {
        assertThat(office.get("/sign-in").headers().firstValue("Set-Cookie").orElse(""))
                .contains("HttpOnly", "SameSite=Strict");
        assertThat(office.get("/sign-in").body()).doesNotContain("jsessionid");
    }

    private static HttpResponse<String> signIn(Browser browser, String account, String password) {
        return browser.submit(
                office.address("/sign-in"),
                office.address("/sign-in"),
                Map.of("username", account, "password", password));
    }

    private static List<String> signIns(String account) {
        return office.recorded("SIGN_IN").stream()
                .filter(each -> each.at("/actor/subject").asString().equals(account))
                .map(each -> each.at("/details/how").asString())
                .toList();
    }
}
