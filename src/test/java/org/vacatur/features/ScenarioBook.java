package org.vacatur.features;

import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the book of all scenarios with their results: one page that stands by itself, to be read, printed and signed by
 * lawyers. Given to Cucumber as a plugin with the file to write.
 */
public final class ScenarioBook implements ConcurrentEventListener {
    private final Path file;
    private final Map<String, GherkinDocument> documents = new TreeMap<>();
    private final Map<String, Pickle> pickles = new HashMap<>();
    private final Map<String, String> pickleOfCase = new HashMap<>();
    private final Map<String, String> caseOfRun = new HashMap<>();
    private final Map<String, TestStepResultStatus> worst = new HashMap<>();

    /** @param file where the book goes */
    public ScenarioBook(File file) {
        this.file = file.toPath();
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(Envelope.class, this::take);
    }

    private synchronized void take(Envelope message) {
        message.getGherkinDocument()
                .ifPresent(each -> documents.put(each.getUri().orElse(""), each));
        message.getPickle().ifPresent(each -> pickles.put(each.getId(), each));
        message.getTestCase().ifPresent(each -> pickleOfCase.put(each.getId(), each.getPickleId()));
        message.getTestCaseStarted().ifPresent(each -> caseOfRun.put(each.getId(), each.getTestCaseId()));
        message.getTestStepFinished()
                .ifPresent(each -> worst.merge(
                        caseOfRun.getOrDefault(each.getTestCaseStartedId(), ""),
                        each.getTestStepResult().getStatus(),
                        (one, other) -> one.compareTo(other) > 0 ? one : other));
        message.getTestRunFinished().ifPresent(each -> write());
    }

    private void write() {
        var results = new ScenarioResults();
        worst.forEach((testCase, status) -> {
            Pickle pickle = pickles.get(pickleOfCase.get(testCase));
            results.add(pickle, status == TestStepResultStatus.PASSED);
        });
        String page =
                new BookPage(documents.values(), results, CitedRules.load(Path.of("rules")), LocalDate.now()).html();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, page, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
