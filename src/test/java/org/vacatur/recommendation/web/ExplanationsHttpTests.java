package org.vacatur.recommendation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.ProblemType;
import org.vacatur.office.RunningOffice;
import org.vacatur.paper.ReadPdf;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.words.Explanation;
import tools.jackson.databind.JsonNode;

/** Recommendations in words, as they are reached from outside. */
class ExplanationsHttpTests {
    private static final String PATH = "/api/v1/recommendations";
    private static final String CHARGE = """
            {"offense":"DRUG, POSSESS CLASS B c94C \u00a734","disposition":"Guilty Plea","dispositionDate":"2010-11-03",
            "certificates":[{"laboratory":"HINTON","dookhanRole":"PRIMARY","signedByDookhanOn":"2010-08-19"}]}""";
    private static final String CASE = """
            {"docketNumber":"0938CR001515 <b>","district":"ESSEX","asOf":"2017-03-01","charges":[%s]}""";

    private static RunningOffice office;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        office = RunningOffice.local();
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Test
    void a_recorded_recommendation_is_read_in_words_that_say_what_its_json_in_full_says() {
        String at =
                posted("", "application/json").headers().firstValue("Location").orElseThrow();
        Recommendation full = ContractJson.mapper()
                .readValue(text(get(at + "?detail=full", "application/json")), Recommendation.class);
        HttpResponse<byte[]> words = get(at, "text/plain");
        assertThat(words.statusCode()).isEqualTo(200);
        assertThat(type(words)).isEqualTo("text/plain;charset=UTF-8");
        assertThat(words.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(text(words))
                .isEqualTo(Explanation.of(full).text())
                .contains("docket 0938CR001515 <b>", "Record: " + full.id(), "Recorded at: " + full.recordedAt())
                .contains("This is advice.", "What would change it");
        assertThat(text(get(at + "?detail=full", "text/plain"))).isEqualTo(text(words));
    }

    @Test
    void as_html_it_is_a_page_that_may_load_and_run_nothing() {
        HttpResponse<byte[]> page = posted("?dryRun=true", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(type(page)).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.headers().allValues("Content-Security-Policy")).containsExactly(Explanation.HTML_POLICY);
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(text(page)).contains("0938CR001515 &lt;b&gt;").doesNotContain("<b>");
    }

    @Test
    void as_pdf_it_is_a_tagged_file_whose_name_tells_nothing() throws IOException {
        HttpResponse<byte[]> file = posted("", "application/pdf");
        assertThat(file.statusCode()).isEqualTo(201);
        assertThat(type(file)).isEqualTo("application/pdf");
        assertThat(file.headers().firstValue("Content-Disposition")).contains("inline; filename=\"explanation.pdf\"");
        ReadPdf.assertAccessible(file.body(), "en-US", "0938CR001515");
        String at = file.headers().firstValue("Location").orElseThrow();
        assertThat(get(at, "application/pdf").body()).isEqualTo(file.body());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    */*                                       | application/json
                    application/json;q=0.5, text/plain;q=0.9  | text/plain;charset=UTF-8
                    text/html, application/xhtml+xml, */*;q=0 | text/html;charset=UTF-8
                    text/*;q=0.3, application/json            | application/json
                    """)
    void the_form_is_the_one_that_the_client_prefers(String accept, String type) {
        assertThat(type(posted("?dryRun=true", accept))).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/problem+json", "image/png, text/csv", "nonsense"})
    void another_form_is_refused_and_nothing_is_recorded(String accept) {
        int before = office.recorded("RECOMMENDATION").size();
        assertProblem(posted("", accept));
        assertThat(office.recorded("RECOMMENDATION")).hasSize(before);
    }

    @Test
    void a_case_that_is_too_long_for_pdf_is_refused_before_it_is_recorded() {
        int before = office.recorded("RECOMMENDATION").size();
        String charges = String.join(",", Collections.nCopies(Explanation.PDF_CHARGES + 1, CHARGE));
        HttpResponse<byte[]> refused = post("", "application/pdf", CASE.formatted(charges));
        assertProblem(refused);
        assertThat(text(refused)).contains("text/html");
        assertThat(office.recorded("RECOMMENDATION")).hasSize(before);
    }

    @Test
    void a_case_of_which_too_much_is_open_is_refused_in_full_before_it_is_recorded() {
        int before = office.recorded("RECOMMENDATION").size();
        String charges =
                String.join(",", Collections.nCopies(80, "{\"statute\":\"94C/34\",\"certificates\":[{},{},{}]}"));
        HttpResponse<byte[]> refused = post("?detail=full", "application/json", CASE.formatted(charges));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused)).contains(ProblemType.NOT_EXPLAINED.address(), "Ask about fewer charges at once");
        assertThat(office.recorded("RECOMMENDATION")).hasSize(before);
        assertThat(post("", "application/json", CASE.formatted(charges)).statusCode())
                .isEqualTo(201);
    }

    @Test
    void what_is_not_there_is_a_problem_whatever_form_was_asked() {
        HttpResponse<byte[]> answer = get(PATH + "/00000000-0000-4000-8000-000000000000", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(type(answer)).isEqualTo("application/problem+json");
    }

    private static void assertProblem(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(406);
        JsonNode problem = ContractJson.mapper().readTree(answer.body());
        assertThat(problem.path("type").asString()).isEqualTo(ProblemType.NOT_ACCEPTABLE.address());
    }

    private HttpResponse<byte[]> posted(String query, String accept) {
        return post(query, accept, CASE.formatted(CHARGE));
    }

    private HttpResponse<byte[]> post(String query, String accept, String facts) {
        return send(to(PATH + query, accept)
                .POST(BodyPublishers.ofString(facts))
                .header("Content-Type", "application/json"));
    }

    private HttpResponse<byte[]> get(String path, String accept) {
        return send(to(path, accept).GET());
    }

    private static HttpRequest.Builder to(String path, String accept) {
        return HttpRequest.newBuilder(URI.create(office.address(path)))
                .header("Authorization", RunningOffice.demo("prosecutor-essex"))
                .header("Accept", accept);
    }

    private static String type(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
