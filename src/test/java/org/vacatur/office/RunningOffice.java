package org.vacatur.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.TestDatabase;
import org.vacatur.VacaturApplication;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.ProblemType;
import tools.jackson.databind.JsonNode;

/** The whole service on a free port, with a store in memory, asked over HTTP. */
public final class RunningOffice implements AutoCloseable {
    private static final String CASE = """
            {"docketNumber":"0938CR001515","district":"%s","asOf":"2017-03-01","charges":[{"number":1,
            "offense":"DRUG, POSSESS CLASS B c94C \u00a734","disposition":"Guilty Plea","dispositionDate":"2010-11-03",
            "certificates":[{"laboratory":"HINTON","dookhanRole":"PRIMARY","signedByDookhanOn":"2010-08-19"}],
            "officeDecision":{"wouldReprosecute":"NO"}}]}
            """;

    private static final Map<String, Path> FOLDERS = new ConcurrentHashMap<>();

    private final HttpClient http = HttpClient.newHttpClient();
    private final TestDatabase database;
    private final ConfigurableApplicationContext context;

    private RunningOffice(TestDatabase database, List<String> settings) {
        this.database = database;
        List<String> all = new ArrayList<>(settings);
        all.addAll(List.of(database.settings()));
        // the key and the checkpoints belong to the database: without them it is not believed
        Path folder = folder(database);
        all.add("vacatur.records.key=" + folder.resolve("key.pem"));
        all.add("vacatur.records.checkpoints=" + folder.resolve("checkpoints.txt"));
        if (settings.stream().noneMatch(each -> each.startsWith("vacatur.dockets.folder="))) {
            all.add("vacatur.dockets.folder=" + folder.resolve("dockets"));
        }
        if (settings.stream().noneMatch(each -> each.startsWith("vacatur.rules="))) {
            // the rules of the sources are read, and never written by a test
            all.add("vacatur.rules-export=false");
        }
        all.addAll(List.of("server.port=0", "vacatur.samples=false"));
        SpringApplication application = new SpringApplication(VacaturApplication.class);
        application.addInitializers(each -> each.getBeanFactory().registerSingleton("noTests", new NothingOfTests()));
        context = application.run(all.stream().map(each -> "--" + each).toArray(String[]::new));
    }

    /** The service as it is delivered: what tests configure for themselves is none of it. */
    private static final class NothingOfTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader found, MetadataReaderFactory factory) throws IOException {
            return found.getResource().getURL().getPath().contains("/test-classes/");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof NothingOfTests;
        }

        @Override
        public int hashCode() {
            return NothingOfTests.class.hashCode();
        }
    }

    /** In local mode. */
    public static RunningOffice local(String... settings) {
        return local(TestDatabase.h2InMemory(), settings);
    }

    /** In local mode on a database of one's own. */
    public static RunningOffice local(TestDatabase database, String... settings) {
        return new RunningOffice(database, List.of(settings));
    }

    /** In server mode; people sign in as the client {@code vacatur-pages}. */
    public static RunningOffice server(String issuer, String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.addAll(List.of(
                "vacatur.issuer=" + issuer,
                "vacatur.audience=" + TestProvider.AUDIENCE,
                "vacatur.client-id=" + TestProvider.PAGES,
                "vacatur.client-secret=" + TestProvider.SECRET));
        return new RunningOffice(TestDatabase.h2InMemory(), all);
    }

    /** A case of a district, as it is sent. */
    public static String caseOf(String district) {
        return CASE.formatted(district);
    }

    /** The Authorization header of a demo account. */
    public static String demo(String account) {
        return basic(account, "demo");
    }

    static String basic(String account, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public String address(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port") + path;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    public HttpResponse<String> send(String method, String path, @Nullable String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(http, request.build());
    }

    static HttpResponse<String> send(HttpClient http, HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return ContractJson.mapper().readTree(answer.body());
    }

    public static void assertProblem(HttpResponse<String> answer, ProblemType type) {
        org.assertj.core.api.Assertions.assertThat(answer.statusCode())
                .as(answer.body())
                .isEqualTo(type.status());
        org.assertj.core.api.Assertions.assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        org.assertj.core.api.Assertions.assertThat(json(answer).path("type").asString())
                .isEqualTo(type.address());
    }

    /** A recommendation recorded for a case of Suffolk. */
    public UUID recommended(String authorization) {
        HttpResponse<String> answer = post(
                "/api/v1/recommendations",
                caseOf("SUFFOLK"),
                "Authorization",
                authorization,
                "Content-Type",
                "application/json");
        if (answer.statusCode() != 201) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return UUID.fromString(json(answer).path("id").asString());
    }

    /** Everything recorded of a type, oldest first. */
    public List<JsonNode> recorded(String type) {
        return context
                .getBean(JdbcClient.class)
                .sql("select record from records where type = :type order by sequence")
                .param("type", type)
                .query(String.class)
                .list()
                .stream()
                .map(each -> ContractJson.mapper().readTree(each))
                .toList();
    }

    /** Version of the rules that are asked. */
    public String rulesInUse() {
        return context.getBean(RulesInUse.class).version().version();
    }

    /** Number of the record of a recommendation. */
    public long sequenceOf(UUID object) {
        return context.getBean(JdbcClient.class)
                .sql("select min(sequence) from records where object = :object and type = 'RECOMMENDATION'")
                .param("object", object)
                .query(Long.class)
                .single();
    }

    /** Does something while nothing can be recorded. */
    public void whileNothingCanBeRecorded(Runnable something) {
        asOwner("alter table records rename to records_away");
        try {
            something.run();
        } finally {
            asOwner("alter table records_away rename to records");
        }
    }

    private void asOwner(String sql) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.owner(), "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the key and the checkpoints of a database lie. */
    public static Path folder(TestDatabase database) {
        return FOLDERS.computeIfAbsent(database.url(), each -> newFolder());
    }

    private static Path newFolder() {
        try {
            Path folder = Files.createTempDirectory("vacatur-office");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
