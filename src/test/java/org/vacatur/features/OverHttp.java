package org.vacatur.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the running service over HTTP, as an office would. */
final class OverHttp implements RecommendationService {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Who tries rules on cases of every district, unrecorded. */
    private static final String LEGAL_EDITOR = "Basic "
            + Base64.getEncoder().encodeToString("legal-editor:demo".getBytes(StandardCharsets.UTF_8));

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;

    OverHttp(Environment environment) {
        this.environment = environment;
    }

    @Override
    public JsonNode recommend(JsonNode facts, String countyPolicy) {
        // the port is known only once the server has started
        var address = URI.create("http://127.0.0.1:%s/api/v1/recommendations?dryRun=true&countyPolicy=%s"
                .formatted(environment.getRequiredProperty("local.server.port"), countyPolicy));
        var request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("Authorization", LEGAL_EDITOR)
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(facts)))
                .build();
        HttpResponse<String> response = send(request);
        if (response.statusCode() != 200) {
            throw new AssertionError("The service refused %s: %d %s"
                    .formatted(JSON.writeValueAsString(facts), response.statusCode(), response.body()));
        }
        return JSON.readTree(response.body());
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
