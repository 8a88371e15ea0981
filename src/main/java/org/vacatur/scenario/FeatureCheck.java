package org.vacatur.scenario;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vacatur.rulebook.Problem;

/** Checks a parsed feature before its rows are put into its sentences: what would come of that is bounded here. */
final class FeatureCheck {
    private static final Pattern TAG = Pattern.compile("@[A-Za-z0-9][A-Za-z0-9._-]{0,79}");

    private final String file;
    private final Consumer<Problem> problems;
    private final Room room;
    private boolean fine = true;

    private FeatureCheck(String file, Room room, Consumer<Problem> problems) {
        this.file = file;
        this.room = room;
        this.problems = problems;
    }

    /** Whether the feature may be read on: nothing is wrong with it, and there is room for its scenarios. */
    static boolean passes(String file, Feature feature, Room room, Consumer<Problem> problems) {
        var check = new FeatureCheck(file, room, problems);
        check.feature(feature);
        return check.fine;
    }

    private void feature(Feature feature) {
        if (!feature.getLanguage().equals("en")) {
            problem(
                    feature.getLocation(),
                    feature.getLanguage(),
                    "Features are written in English. Take out the language");
            return;
        }
        tags(feature.getTags());
        var above = new Above(0, 0, feature.getTags().size());
        for (var child : feature.getChildren()) {
            if (child.getBackground().isPresent()) {
                above = above.with(child.getBackground().get());
                child.getBackground().get().getSteps().forEach(this::step);
            }
            if (child.getScenario().isPresent()) {
                scenario(child.getScenario().get(), above);
            }
            if (child.getRule().isPresent()) {
                rule(child.getRule().get(), above);
            }
        }
    }

    private void rule(Rule rule, Above feature) {
        tags(rule.getTags());
        Above above = feature.with(rule.getTags());
        for (var child : rule.getChildren()) {
            if (child.getBackground().isPresent()) {
                above = above.with(child.getBackground().get());
                child.getBackground().get().getSteps().forEach(this::step);
            }
            if (child.getScenario().isPresent()) {
                scenario(child.getScenario().get(), above);
            }
        }
    }

    private void scenario(Scenario scenario, Above feature) {
        brief(scenario.getLocation(), scenario.getName().length());
        scenario.getSteps().forEach(this::step);
        tags(scenario.getTags());
        Above above = feature.with(scenario.getTags());
        if (above.steps() + scenario.getSteps().size() > FeatureLimits.STEPS) {
            problem(
                    scenario.getLocation(),
                    scenario.getName(),
                    "The scenario has more than " + FeatureLimits.STEPS + " sentences. Divide it");
            return;
        }
        List<String> texts = Stream.concat(
                        Stream.of(scenario.getName()),
                        scenario.getSteps().stream().map(Step::getText))
                .toList();
        if (scenario.getExamples().isEmpty()) {
            tagged(scenario.getLocation(), above.tags());
            take(scenario.getLocation(), 1, above.characters() + length(texts));
        }
        for (Examples examples : scenario.getExamples()) {
            tags(examples.getTags());
            tagged(examples.getLocation(), above.with(examples.getTags()).tags());
            if (examples.getTableHeader().isPresent()
                    && take(examples.getLocation(), examples.getTableBody().size(), 0)) {
                rows(texts, above.characters(), examples.getTableHeader().get(), examples.getTableBody());
            }
        }
    }

    private void rows(List<String> texts, long above, TableRow header, List<TableRow> rows) {
        if (header.getCells().size() > FeatureLimits.COLUMNS) {
            problem(
                    header.getLocation(),
                    "",
                    "The table has more than " + FeatureLimits.COLUMNS + " columns. Divide it");
            return;
        }
        for (TableRow row : rows) {
            var length = above;
            for (String text : texts) {
                long filled = FilledText.length(text, header.getCells(), row.getCells());
                if (!brief(row.getLocation(), filled)) {
                    return;
                }
                length += filled + FeatureLimits.HELD;
            }
            if (!take(row.getLocation(), 0, length)) {
                return;
            }
        }
    }

    private static long length(List<String> texts) {
        return texts.stream()
                .mapToLong(each -> each.length() + FeatureLimits.HELD)
                .sum();
    }

    private boolean take(Location place, int scenarios, long characters) {
        if (room.take(scenarios, characters)) {
            return true;
        }
        problem(
                place,
                "",
                "Up to here there are more than " + FeatureLimits.SCENARIOS
                        + " scenarios, each row of examples counted, or their sentences are longer than 5 MB. Take some out");
        return false;
    }

    private void step(Step step) {
        brief(step.getLocation(), step.getText().length());
        if (step.getDocString().isPresent() || step.getDataTable().isPresent()) {
            problem(
                    step.getLocation(),
                    step.getText(),
                    "No sentence takes a table or a text beneath it. Say it in the sentence, or in examples");
        }
    }

    private boolean brief(Location place, long length) {
        if (length <= FeatureLimits.SENTENCE) {
            return true;
        }
        problem(
                place,
                "",
                "A sentence or name is longer here than " + FeatureLimits.SENTENCE + " characters. Shorten it");
        return false;
    }

    private void tagged(Location place, int tags) {
        if (tags > FeatureLimits.TAGS) {
            problem(place, "", "The scenario has more than " + FeatureLimits.TAGS + " tags. Divide it");
        }
    }

    private void tags(List<Tag> tags) {
        for (Tag tag : tags) {
            if (!TAG.matcher(tag.getName()).matches()) {
                problem(
                        tag.getLocation(),
                        tag.getName(),
                        "A tag is @ and the id of a rule, or @not- and the id: letters, digits, hyphens and dots");
            }
        }
    }

    private void problem(Location place, String read, String message) {
        fine = false;
        problems.accept(Features.problem(file, Math.toIntExact(place.getLine()), read, message, null));
    }

    /**
     * What a scenario has from what stands above it.
     *
     * @param steps number of sentences
     * @param characters of them, as {@link FeatureLimits#CHARACTERS} counts them
     * @param tags number of tags
     */
    private record Above(int steps, long characters, int tags) {
        Above with(Background background) {
            List<String> texts =
                    background.getSteps().stream().map(Step::getText).toList();
            return new Above(steps + texts.size(), characters + length(texts), tags);
        }

        Above with(List<Tag> more) {
            return new Above(steps, characters, tags + more.size());
        }
    }
}
