package org.vacatur.docket.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.ProblemType;
import org.vacatur.docket.ListKind;
import tools.jackson.databind.JsonNode;

/** What an office asks of the service about its dockets, as one account. */
public final class DocketClient {
    public static final String PATH = "/api/v1/dockets";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Function<String, String> address;
    private final String account;

    /**
     * Takes where and who.
     *
     * @param address gives the address of a path
     */
    public DocketClient(Function<String, String> address, String account) {
        this.address = address;
        this.account = account;
    }

    /** The same for another account. */
    public DocketClient as(String other) {
        return new DocketClient(address, other);
    }

    /** Loads files. */
    public HttpResponse<byte[]> load(FilesForm form, String... headers) {
        return send("POST", PATH, form.bytes(), with(headers, "Content-Type", FilesForm.type()));
    }

    /** Loads files and waits until their run is done; its id. */
    public String done(FilesForm form, String... headers) {
        return done(load(form, headers));
    }

    /** Waits until the run that was begun is done; its id. */
    String done(HttpResponse<byte[]> begun) {
        assertThat(begun.statusCode()).as(text(begun)).isEqualTo(202);
        String id = json(begun).path("id").asString();
        JsonNode ended = ended(id);
        assertThat(ended.path("state").asString()).as(() -> run(id).toString()).isEqualTo("DONE");
        return id;
    }

    /** Waits until a run has ended; its progress. */
    public JsonNode ended(String id) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode progress = run(id).path("progress");
            if (List.of("DONE", "FAILED", "CANCELLED")
                    .contains(progress.path("state").asString())) {
                return progress;
            }
            assertThat(System.nanoTime()).as("%s", progress).isLessThan(until);
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** A run as it stands. */
    public JsonNode run(String id) {
        return json(ok(get("/" + id)));
    }

    /** The rows of a list. */
    public List<Map<String, String>> letter(String id, String list) {
        return rows(ok(get("/" + id + "/letters/" + list)).body());
    }

    /** All that a list says as a workbook, what stands above its rows too. */
    public String workbook(String id, String list) {
        byte[] book = ok(get(
                        "/" + id + "/letters/" + list,
                        "Accept",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .body();
        return files(book).values().stream()
                .map(each -> new String(each, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    /** The rows of all files of rejects. */
    public List<Map<String, String>> rejects(String id) {
        List<Map<String, String>> rows = new ArrayList<>();
        files(ok(get("/" + id + "/rejects")).body()).values().forEach(each -> rows.addAll(rows(each)));
        return rows;
    }

    /** Some cells of each row of a list. */
    List<List<String>> shown(String id, String list, String... columns) {
        /** Some cells of each row of a list. */
        List<List<String>> shown = new ArrayList<>();
        for (Map<String, String> each : letter(id, list)) {
            shown.add(Stream.of(columns).map(each::get).toList());
        }
        return shown;
    }

    /** Both sums hold, and the lists hold as many charges. */
    void assertLedgerHolds(JsonNode run) {
        JsonNode rows = run.at("/ledger/rows");
        assertThat(sum(rows) - rows.path("input").asLong())
                .as("%s", rows)
                .isEqualTo(rows.path("input").asLong());
        assertThat(sum(run.at("/ledger/total/charges")))
                .as("%s", run)
                .isEqualTo(rows.path("charges").asLong());
        long listed = 0;
        for (ListKind each : ListKind.values()) {
            listed += letter(run.path("id").asString(), each.name()).size();
        }
        assertThat(listed).as("charges on lists").isEqualTo(rows.path("charges").asLong());
    }

    private static long sum(JsonNode counts) {
        return counts.valueStream().mapToLong(JsonNode::asLong).sum();
    }

    /** A number of a run; -1 if it is not there. */
    static long count(JsonNode run, String pointer) {
        return run.at(pointer).asLong(-1);
    }

    /** A refusal of this type. */
    static void assertProblem(HttpResponse<byte[]> answer, ProblemType type) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(type.status());
        assertThat(json(answer).path("type").asString()).as(text(answer)).isEqualTo(type.address());
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        return send("GET", PATH + path, null, headers);
    }

    /** Asks for something below a docket, in JSON. */
    public HttpResponse<byte[]> post(String path, String json, String... headers) {
        return postTo(PATH + path, json, headers);
    }

    /** Asks for something else, in JSON. */
    public HttpResponse<byte[]> postTo(String path, String json, String... headers) {
        return send(
                "POST", path, json.getBytes(StandardCharsets.UTF_8), with(headers, "Content-Type", "application/json"));
    }

    HttpResponse<byte[]> send(String method, String path, byte @Nullable [] body, String... headers) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address.apply(path)))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .headers(with(headers, "Authorization", demo(account)))
                .timeout(PATIENCE)
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static HttpResponse<byte[]> ok(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        return answer;
    }

    static JsonNode created(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
        return json(answer);
    }

    public static JsonNode json(HttpResponse<byte[]> answer) {
        return ContractJson.mapper().readTree(answer.body());
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    /** The rows of a table, each by the names of its columns. */
    static List<Map<String, String>> rows(byte[] csv) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
            reader.forEach(each -> rows.add(new LinkedHashMap<>(each.getFieldsAsMap())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The files of a ZIP file. */
    static Map<String, byte[]> files(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String[] with(String[] headers, String name, String value) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of(name, value));
        return all.toArray(String[]::new);
    }
}
