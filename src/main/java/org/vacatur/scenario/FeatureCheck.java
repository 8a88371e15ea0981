package org.vacatur.scenario;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Location;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
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
    private int scenarios;
    private boolean fine = true;

    private FeatureCheck(String file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** How many scenarios the feature has; -1 if there is a problem with it. */
    static int scenarios(String file, Feature feature, Consumer<Problem> problems) {
        var check = new FeatureCheck(file, problems);
        check.feature(feature);
        return check.fine ? check.scenarios : -1;
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
        int tags = feature.getTags().size();
        int background = 0;
        for (var child : feature.getChildren()) {
            background += child.getBackground().map(this::background).orElse(0);
            int before = background;
            child.getScenario().ifPresent(each -> scenario(each, before, tags));
            if (child.getRule().isPresent()) {
                var rule = child.getRule().get();
                tags(rule.getTags());
                int own = before;
                for (var each : rule.getChildren()) {
                    own += each.getBackground().map(this::background).orElse(0);
                    int all = own;
                    each.getScenario()
                            .ifPresent(one ->
                                    scenario(one, all, tags + rule.getTags().size()));
                }
            }
        }
    }

    private int background(Background background) {
        background.getSteps().forEach(this::step);
        return background.getSteps().size();
    }

    private void scenario(Scenario scenario, int before, int tagsBefore) {
        scenario.getSteps().forEach(this::step);
        brief(scenario.getLocation(), scenario.getName().length());
        if (scenario.getSteps().size() + before > FeatureLimits.STEPS) {
            problem(
                    scenario.getLocation(),
                    scenario.getName(),
                    "The scenario has more than " + FeatureLimits.STEPS + " sentences. Divide it");
        }
        tags(scenario.getTags());
        int tags = tagsBefore + scenario.getTags().size();
        if (scenario.getExamples().isEmpty()) {
            scenarios++;
            tagged(scenario.getLocation(), tags);
        }
        for (Examples examples : scenario.getExamples()) {
            tags(examples.getTags());
            tagged(examples.getLocation(), tags + examples.getTags().size());
            examples.getTableHeader().ifPresent(header -> rows(scenario, header, examples.getTableBody()));
        }
    }

    private void rows(Scenario scenario, TableRow header, List<TableRow> rows) {
        scenarios += rows.size();
        if (scenarios > FeatureLimits.SCENARIOS) {
            problem(
                    header.getLocation(),
                    "",
                    "Up to these examples there are more than " + FeatureLimits.SCENARIOS
                            + " scenarios. Take some out");
            return;
        }
        List<String> texts = Stream.concat(
                        Stream.of(scenario.getName()),
                        scenario.getSteps().stream().map(Step::getText))
                .toList();
        List<String> names = header.getCells().stream().map(TableCell::getValue).toList();
        for (String text : texts) {
            int[] times = names.stream()
                    .mapToInt(name -> times(text, "<" + name + ">"))
                    .toArray();
            for (TableRow row : rows) {
                long length = text.length();
                for (int i = 0; i < times.length; i++) {
                    length += (long) times[i] * row.getCells().get(i).getValue().length();
                }
                if (!brief(row.getLocation(), length)) {
                    return;
                }
            }
        }
    }

    private static int times(String text, String name) {
        int times = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            times++;
        }
        return times;
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
}
