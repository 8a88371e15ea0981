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
        return tried(facts, "&countyPolicy=" + countyPolicy);
    }

    @Override
    public JsonNode explain(JsonNode facts) {
        return tried(facts, "&detail=full");
    }

    @Override
    public byte[] inWords(JsonNode facts, String form) {
        HttpResponse<byte[]> response = send(
                to(LEGAL_EDITOR, "?dryRun=true", facts).header("Accept", form).build());
        if (response.statusCode() != 200) {
            throw refused(facts, response.statusCode(), new String(response.body(), StandardCharsets.UTF_8));
        }
        return response.body();
    }

    private JsonNode tried(JsonNode facts, String asked) {
        Answered answer = ask(LEGAL_EDITOR, "?dryRun=true" + asked, facts);
        if (answer.status() != 200) {
            throw refused(facts, answer.status(), answer.body());
        }
        return answer.body();
    }

    private static AssertionError refused(JsonNode facts, int status, Object answer) {
        return new AssertionError(
                "The service refused %s: %d %s".formatted(JSON.writeValueAsString(facts), status, answer));
    }

    @Override
    public Answered ask(String account, String path, @Nullable JsonNode sent) {
        HttpResponse<byte[]> response = send(to(account, path, sent).build());
        return new Answered(response.statusCode(), JSON.readTree(response.body()));
    }

    private HttpRequest.Builder to(String account, String path, @Nullable JsonNode sent) {
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
        return request;
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the service", e);
        }
    }
}
