package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.caseOf;
import static org.vacatur.office.RunningOffice.demo;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.DemoAccount;
import org.vacatur.office.OfficeProcess;
import org.vacatur.office.Role;

/**
 * The prosecutors of every district, who ask for recommendations at the same time, each time under a new key, and remember what they were
 * answered.
 */
final class Prosecutors implements AutoCloseable {
    private static final String PATH = "/api/v1/recommendations";
    private static final List<DemoAccount> ALL = DemoAccount.all().stream()
            .filter(each -> each.role() == Role.PROSECUTOR)
            .toList();

    private final ExecutorService asking = Executors.newFixedThreadPool(ALL.size());
    private final AtomicInteger requests = new AtomicInteger();
    private final Map<Request, Answer> answers = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<Request> unknown = Collections.synchronizedList(new ArrayList<>());

    /** A case of its own in each. */
    private record Request(String account, String key, String facts) {}

    @SuppressWarnings("ArrayRecordComponent") // compared as bytes
    private record Answer(UUID id, byte[] bytes) {
        static Answer of(byte[] bytes) {
            String id = ContractJson.mapper().readTree(bytes).path("id").asString();
            return new Answer(UUID.fromString(id), bytes);
        }
    }

    /**
     * All ask, one request after the other, until they are answered no more.
     *
     * @param wanted how many answers there must be before the end
     * @param end what ends the service
     */
    void ask(OfficeProcess office, int wanted, Runnable end) throws Exception {
        CountDownLatch heard = new CountDownLatch(wanted);
        List<Future<?>> all = new ArrayList<>();
        for (DemoAccount each : ALL) {
            all.add(asking.submit(() -> askOn(office, each, heard)));
        }
        boolean enough = heard.await(120, TimeUnit.SECONDS);
        end.run();
        for (Future<?> each : all) {
            each.get();
        }
        assertThat(enough).as(office.said()).isTrue();
    }

    private Void askOn(OfficeProcess office, DemoAccount account, CountDownLatch heard) throws InterruptedException {
        while (true) {
            Request request = next(account);
            Optional<Answer> answer = post(office, request);
            if (answer.isEmpty()) {
                unknown.add(request);
                return null;
            }
            answers.put(request, answer.get());
            heard.countDown();
        }
    }

    private Request next(DemoAccount account) {
        int number = requests.incrementAndGet();
        String facts = caseOf(account.district().name()).replace("CR001515", "CR%06d".formatted(number));
        return new Request(account.user(), "key-" + number, facts);
    }

    /** Each sends again what got no answer, and is answered now; gives how many requests that were. */
    int askAgain(OfficeProcess office) throws InterruptedException {
        for (Request each : unknown) {
            answers.put(each, post(office, each).orElseThrow(() -> new AssertionError(each + "\n" + office.said())));
        }
        int count = unknown.size();
        unknown.clear();
        return count;
    }

    /** What was answered, oldest first. */
    List<UUID> answered() {
        return answers.values().stream().map(Answer::id).toList();
    }

    /**
     * The requests that are not answered with the same bytes as before, be it that the recommendation is asked for or the request is sent
     * again.
     *
     * @param after how many of the oldest are left alone
     */
    List<String> answeredOtherwise(OfficeProcess office, int after) throws IOException, InterruptedException {
        List<String> otherwise = new ArrayList<>();
        for (var each : List.copyOf(answers.entrySet()).subList(after, answers.size())) {
            Request request = each.getKey();
            Answer answer = each.getValue();
            HttpResponse<byte[]> found =
                    office.send("GET", PATH + "/" + answer.id(), null, "Authorization", demo(request.account()));
            boolean kept = found.statusCode() == 200 && Arrays.equals(found.body(), answer.bytes());
            Optional<Answer> again = post(office, request);
            if (!kept || again.isEmpty() || !Arrays.equals(again.get().bytes(), answer.bytes())) {
                otherwise.add(request + " " + found.statusCode() + " " + again);
            }
        }
        return otherwise;
    }

    /** Sends a request; nothing comes back when the service has gone, or says that it could not record it. */
    private static Optional<Answer> post(OfficeProcess office, Request request) throws InterruptedException {
        try {
            HttpResponse<byte[]> answer = office.send(
                    "POST",
                    PATH,
                    request.facts(),
                    "Authorization",
                    demo(request.account()),
                    "Content-Type",
                    "application/json",
                    "Idempotency-Key",
                    request.key());
            assertThat(answer.statusCode())
                    .as(new String(answer.body(), StandardCharsets.UTF_8))
                    .isIn(201, 503);
            return answer.statusCode() == 201 ? Optional.of(Answer.of(answer.body())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        asking.shutdownNow();
    }
}
