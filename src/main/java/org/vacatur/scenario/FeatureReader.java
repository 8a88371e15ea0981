package org.vacatur.scenario;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.vacatur.rulebook.Problem;
import org.vacatur.scenario.ToldScenario.ToldStep;

/** Reads the scenarios of one feature file. */
final class FeatureReader {
    private static final String GOT = ", got '";

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, String> keywords = new HashMap<>();
    private final Map<String, String> provisions = new HashMap<>();
    private final String file;

    private FeatureReader(String file) {
        this.file = file;
    }

    /**
     * The scenarios in the order of the file; none if there is a problem with it.
     *
     * @param text clean text
     * @param room what its scenarios may take
     */
    static List<ToldScenario> read(String file, String text, Room room, Consumer<Problem> problems) {
        return new FeatureReader(file).read(text.getBytes(StandardCharsets.UTF_8), room, problems);
    }

    private List<ToldScenario> read(byte[] text, Room room, Consumer<Problem> problems) {
        List<Envelope> parsed = parse(text, false);
        List<ParseError> errors =
                parsed.stream().flatMap(each -> each.getParseError().stream()).toList();
        if (!errors.isEmpty()) {
            errors.forEach(each -> problems.accept(problem(each)));
            return List.of();
        }
        Optional<Feature> feature = parsed.stream()
                .flatMap(each -> each.getGherkinDocument().stream())
                .flatMap(each -> each.getFeature().stream())
                .findFirst();
        if (feature.isEmpty()) {
            problems.accept(Features.problem(file, 0, "", "The file holds no feature. Begin it with Feature:", null));
            return List.of();
        }
        if (!FeatureCheck.passes(file, feature.get(), room, problems)) {
            return List.of();
        }
        // the ids are counted from the beginning again, so both times they are the same
        index(feature.get());
        return parse(text, true).stream()
                .flatMap(each -> each.getPickle().stream())
                .map(this::told)
                .toList();
    }

    private List<Envelope> parse(byte[] text, boolean pickles) {
        var ids = new AtomicInteger();
        return GherkinParser.builder()
                .includeSource(false)
                .includeGherkinDocument(!pickles)
                .includePickles(pickles)
                .idGenerator(() -> String.valueOf(ids.getAndIncrement()))
                .build()
                .parse(file, text)
                .toList();
    }

    private Problem problem(ParseError error) {
        int line = error.getSource()
                .getLocation()
                .map(Location::getLine)
                .map(Math::toIntExact)
                .orElse(0);
        String message = error.getMessage().replaceFirst("^\\(\\d+:\\d+\\): ", "");
        int got = message.indexOf(GOT);
        return got < 0
                ? Features.problem(file, line, "", "The file cannot be read on from here: " + message, null)
                : Features.problem(
                        file,
                        line,
                        message.substring(got + GOT.length(), message.length() - 1),
                        "This line cannot stand here. There are the lines Feature:, Background:, Rule:, Scenario:, Scenario Outline: and"
                                + " Examples:, tables beneath Examples:, and sentences that begin with Given, When, Then, And or But",
                        null);
    }

    private void index(Feature feature) {
        for (var child : feature.getChildren()) {
            child.getBackground().ifPresent(each -> steps(each.getSteps()));
            child.getScenario().ifPresent(each -> scenario(each, ""));
            child.getRule().ifPresent(rule -> {
                String provision = provision(rule);
                for (var each : rule.getChildren()) {
                    each.getBackground().ifPresent(one -> steps(one.getSteps()));
                    each.getScenario().ifPresent(one -> scenario(one, provision));
                }
            });
        }
    }

    private static String provision(Rule rule) {
        return (rule.getName() + " " + rule.getDescription())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void scenario(Scenario scenario, String provision) {
        line(scenario.getId(), scenario.getLocation());
        provisions.put(scenario.getId(), provision);
        steps(scenario.getSteps());
        scenario.getExamples().stream()
                .flatMap(each -> each.getTableBody().stream())
                .forEach(each -> line(each.getId(), each.getLocation()));
    }

    private void steps(List<Step> steps) {
        for (Step step : steps) {
            line(step.getId(), step.getLocation());
            keywords.put(step.getId(), step.getKeyword().strip());
        }
    }

    private void line(String id, Location place) {
        lines.put(id, Math.toIntExact(place.getLine()));
    }

    private ToldScenario told(Pickle pickle) {
        List<String> nodes = pickle.getAstNodeIds();
        return new ToldScenario(
                file,
                lines.getOrDefault(nodes.get(nodes.size() - 1), 0),
                pickle.getName(),
                provisions.getOrDefault(nodes.get(0), ""),
                pickle.getTags().stream()
                        .map(PickleTag::getName)
                        .map(each -> each.substring(1))
                        .distinct()
                        .toList(),
                pickle.getSteps().stream().map(this::told).toList());
    }

    private ToldStep told(PickleStep step) {
        String node = step.getAstNodeIds().get(0);
        return new ToldStep(keywords.getOrDefault(node, ""), step.getText(), lines.getOrDefault(node, 0));
    }
}
