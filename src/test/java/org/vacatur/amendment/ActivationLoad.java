package org.vacatur.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.demo;
import static org.vacatur.office.RunningOffice.json;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.vacatur.office.RunningOffice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Clients that ask for recommendations all the time, and look at each answer, while versions are put into use again. */
final class ActivationLoad implements AutoCloseable {
    private static final int CLIENTS = 16;
    private static final int PAUSE_MILLIS = Integer.getInteger("vacatur.pause", 40);
    private static final String ACTIVATION = "{\"reason\":\"It was better before\"}";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    private final List<RunningOffice> offices;
    private final List<String> cases;

    /** By version, the answers to the cases. */
    private final Map<String, List<JsonNode>> expected = new TreeMap<>();

    /** Versions in the order they were put into use; how many of them a client may see by now, and how many it must have seen. */
    private final List<String> order = new CopyOnWriteArrayList<>();

    private volatile int settled;
    private volatile boolean switching;
    private volatile boolean over;
    private final Queue<Long> calm = new ConcurrentLinkedQueue<>();
    private final Queue<Long> during = new ConcurrentLinkedQueue<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong recorded = new AtomicLong();

    ActivationLoad(List<RunningOffice> offices, List<String> cases) {
        this.offices = offices;
        this.cases = cases;
    }

    /** Works out what each version answers, while nothing else happens. */
    void workOut(List<String> versions) throws Exception {
        for (String version : versions) {
            assertThat(activate(0, version).statusCode()).isEqualTo(200);
            List<JsonNode> said = new ArrayList<>();
            for (String each : cases) {
                HttpResponse<String> answer = ask(0, each, true);
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                said.add(content(answer));
            }
            assertThat(said.get(0).at("/ruleSet/version").asString()).isEqualTo(version);
            expected.put(version, said);
            order.add(version);
        }
        settled = order.size() - 1;
    }

    /** How many of the cases are answered otherwise by at least two versions, whatever the version is called. */
    long telling() {
        return java.util.stream.IntStream.range(0, cases.size())
                .filter(i -> expected.values().stream()
                                .map(each -> each.get(i).path("charges"))
                                .distinct()
                                .count()
                        > 1)
                .count();
    }

    private static JsonNode content(HttpResponse<String> answer) {
        ObjectNode content = (ObjectNode) json(answer);
        content.remove(List.of("id", "recordedAt"));
        return content;
    }

    /** Status of the answer to a case. */
    int asked() throws Exception {
        return ask(0, cases.get(0), true).statusCode();
    }

    private HttpResponse<String> ask(int office, String body, boolean dryRun) throws Exception {
        return post(office, "/api/v1/recommendations" + (dryRun ? "?dryRun=true" : ""), body, "prosecutor-suffolk");
    }

    private HttpResponse<String> activate(int office, String version) throws Exception {
        return post(office, "/api/v1/rule-sets/dookhan/versions/" + version + "/activation", ACTIVATION, "approver");
    }

    private HttpResponse<String> post(int office, String path, String body, String account) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(offices.get(office).address(path)))
                .headers("Authorization", demo(account), "Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** Has the clients begin. */
    List<Future<?>> begin() {
        List<Future<?>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Random random = new Random(i);
            clients.add(threads.submit(() -> {
                while (!over) {
                    one(random);
                }
                return null;
            }));
        }
        return clients;
    }

    private void one(Random random) throws Exception {
        Thread.sleep(random.nextInt(2 * PAUSE_MILLIS));
        int asked = random.nextInt(cases.size());
        boolean dryRun = random.nextInt(4) > 0;
        boolean switchingBefore = switching;
        int from = settled;
        long begun = System.nanoTime();
        HttpResponse<String> answer = ask(random.nextInt(offices.size()), cases.get(asked), dryRun);
        long took = System.nanoTime() - begun;
        int to = order.size();
        answers.incrementAndGet();
        if (answer.statusCode() != (dryRun ? 200 : 201)) {
            wrong.add(answer.statusCode() + " " + answer.body());
            return;
        }
        JsonNode content = content(answer);
        String version = content.at("/ruleSet/version").asString();
        if (!order.subList(from, to).contains(version)) {
            wrong.add("answered by " + version + ", which was not in use between " + order.subList(from, to));
        } else if (!content.equals(expected.get(version).get(asked))) {
            wrong.add("not what " + version + " answers to case " + asked + ": " + content);
        }
        if (!dryRun) {
            recorded.incrementAndGet();
        }
        if (switchingBefore == switching) {
            (switchingBefore ? during : calm).add(took);
        }
    }

    /** Puts a version into use while the clients ask. */
    void switchTo(String version) throws Exception {
        order.add(version);
        int last = order.size() - 1;
        HttpResponse<String> answer = activate(0, version);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        settled = last;
    }

    /** Tries to put something into use that cannot be. */
    int refused(String version) throws Exception {
        return activate(0, version).statusCode();
    }

    void switching(boolean now) {
        switching = now;
    }

    void stop(List<Future<?>> clients) throws Exception {
        over = true;
        for (Future<?> each : clients) {
            each.get();
        }
    }

    /** Each answer was what one version that was in use answers. */
    void assertRight() {
        assertThat(wrong.stream().limit(3)).as("%d wrong answers", wrong.size()).isEmpty();
    }

    long answers() {
        return answers.get();
    }

    long recorded() {
        return recorded.get();
    }

    /** In milliseconds. */
    double calm(double part) {
        return percentile(calm, part);
    }

    double during(double part) {
        return percentile(during, part);
    }

    private static double percentile(Queue<Long> all, double part) {
        long[] sorted = all.stream().mapToLong(each -> each).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, part * sorted.length)] / 1e6;
    }

    @Override
    public void close() {
        over = true;
        threads.shutdownNow();
    }
}
