package org.vacatur.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running service over HTTP, as an office would. */
final class OverHttp implements RecommendationService {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Tries rules on cases of every district, unrecorded. */
    private static final String LEGAL_EDITOR = "legal-editor";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;

    OverHttp(Environment environment) {
        this.environment = environment;
    }

    @Override
    public JsonNode recommend(JsonNode facts, String countyPolicy) {
        Answered answer = ask(LEGAL_EDITOR, "?dryRun=true&countyPolicy=" + countyPolicy, facts);
        if (answer.status() != 200) {
            throw new AssertionError("The service refused %s: %d %s"
                    .formatted(JSON.writeValueAsString(facts), answer.status(), answer.body()));
        }
        return answer.body();
    }

    @Override
    public Answered ask(String account, String path, @Nullable JsonNode sent) {
        // the port is known only once the server has started
        var address = URI.create("http://127.0.0.1:%s/api/v1/recommendations%s"
                .formatted(environment.getRequiredProperty("local.server.port"), path));
        byte[] credentials = (account + ":demo").getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        if (sent != null) {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(sent)));
        }
        HttpResponse<String> response = send(request.build());
        return new Answered(response.statusCode(), JSON.readTree(response.body()));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the service", e);
        }
    }
}
