package org.vacatur.features;

import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.GherkinDocument;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The book as one HTML page without scripts: contents, then feature, provision and scenarios with their results. */
final class BookPage {
    private static final DateTimeFormatter US_DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final String NOT = "not-";

    private final List<Feature> features = new ArrayList<>();
    private final ScenarioResults results;
    private final CitedRules rules;
    private final LocalDate day;
    private final Map<String, Integer> shownIn = new HashMap<>();
    private final Html html = new Html();

    BookPage(Collection<GherkinDocument> documents, ScenarioResults results, CitedRules rules, LocalDate day) {
        documents.forEach(each -> each.getFeature().ifPresent(features::add));
        this.results = results;
        this.rules = rules;
        this.day = day;
    }

    String html() {
        html.open("Book of scenarios");
        html.tag("h1", "Book of scenarios");
        html.tag(
                "p",
                "%d scenarios, each row of examples counted: %d passed, %d failed. Run on %s."
                        .formatted(
                                results.passed() + results.failed(),
                                results.passed(),
                                results.failed(),
                                US_DATE.format(day)));
        html.tag(
                "p",
                "Every scenario was put to the running service. What stands beside it are the rules that fired in it"
                        + " and the rules it shows not to fire, each with its sources.");
        html.tag(
                "p",
                "What no sentence states is not in the record. Where nothing else is said, the office is Suffolk, the day of"
                        + " judgment is April 18, 2017, and a certificate is one of the Hinton laboratory. A sentence about the"
                        + " charge, the certificate or the evidence means the last one named before it.");
        contents();
        for (int i = 0; i < features.size(); i++) {
            feature(i + 1, features.get(i));
        }
        register();
        return html.close();
    }

    private void contents() {
        html.raw("<nav aria-label=\"Contents\"><h2>Contents</h2><ol>");
        for (int i = 0; i < features.size(); i++) {
            html.raw("<li>").link("#f" + (i + 1), features.get(i).getName()).raw("</li>\n");
        }
        html.raw("<li>").link("#register", "Register of rules").raw("</li></ol></nav>\n");
    }

    /** Which scenarios show a rule; a rule that none shows stands out in words. */
    private void register() {
        html.raw("<section id=\"register\">").tag("h2", "Register of rules");
        html.raw("<table><thead><tr>")
                .header("col", "rule")
                .header("col", "about")
                .header("col", "shown in")
                .raw("</tr></thead><tbody>\n");
        rules.titles().forEach((id, title) -> {
            int shown = shownIn.getOrDefault(id, 0);
            html.raw("<tr>").tag("td", id).tag("td", title);
            html.tag("td", shown == 0 ? "NO SCENARIO" : shown == 1 ? "1 place" : shown + " places");
            html.raw("</tr>\n");
        });
        html.raw("</tbody></table></section>\n");
    }

    private void feature(int number, Feature feature) {
        html.raw("<section id=\"f" + number + "\">");
        html.tag("h2", number + ". " + feature.getName());
        html.paragraph(feature.getDescription());
        for (FeatureChild child : feature.getChildren()) {
            child.getBackground().ifPresent(this::background);
            child.getScenario().ifPresent(this::scenario);
            child.getRule().ifPresent(this::rule);
        }
        html.tag(
                "p",
                "Read by: ______________________________  Date: ______________  Right / to be changed (circle one)");
        html.raw("</section>\n");
    }

    private void rule(Rule rule) {
        html.raw("<section class=\"provision\">");
        html.tag("h3", Html.oneLine(rule.getName() + " " + rule.getDescription()));
        for (RuleChild child : rule.getChildren()) {
            child.getBackground().ifPresent(this::background);
            child.getScenario().ifPresent(this::scenario);
        }
        html.raw("</section>\n");
    }

    private void background(Background background) {
        html.raw("<div class=\"background\">").tag("p", "In every scenario below:");
        steps(background.getSteps());
        html.raw("</div>\n");
    }

    private void scenario(Scenario scenario) {
        html.raw("<article>");
        boolean outline = !scenario.getExamples().isEmpty();
        html.tag("h4", scenario.getName() + (outline ? "" : " (" + results.of(scenario.getId()) + ")"));
        steps(scenario.getSteps());
        cited(scenario.getTags());
        scenario.getExamples().forEach(this::examples);
        html.raw("</article>\n");
    }

    private void steps(List<Step> steps) {
        html.raw("<ul class=\"steps\">");
        for (Step step : steps) {
            html.raw("<li>")
                    .tag("b", step.getKeyword().strip())
                    .text(" " + step.getText())
                    .raw("</li>\n");
        }
        html.raw("</ul>");
    }

    private void examples(Examples examples) {
        html.raw("<table>");
        if (!examples.getName().isBlank()) {
            html.tag("caption", examples.getName());
        }
        html.raw("<thead><tr>");
        examples.getTableHeader()
                .ifPresent(header -> header.getCells().forEach(each -> html.header("col", each.getValue())));
        html.header("col", "result").raw("</tr></thead><tbody>\n");
        for (TableRow row : examples.getTableBody()) {
            html.raw("<tr>");
            row.getCells().forEach(each -> html.tag("td", each.getValue()));
            html.tag("td", results.of(row.getId())).raw("</tr>\n");
        }
        html.raw("</tbody></table>");
        cited(examples.getTags());
    }

    private void cited(List<Tag> tags) {
        if (tags.isEmpty()) {
            return;
        }
        html.raw("<ul class=\"rules\">");
        for (Tag tag : tags) {
            String name = tag.getName().substring(1);
            boolean silent = name.startsWith(NOT);
            String id = silent ? name.substring(NOT.length()) : name;
            if (!silent) {
                shownIn.merge(id, 1, Integer::sum);
            }
            CitedRules.Cited cited = rules.of(id);
            html.raw("<li>")
                    .tag("b", (silent ? "Does not fire: " : "Fires: ") + id)
                    .text(" " + cited.title());
            if (!silent && !cited.sources().isEmpty()) {
                html.text(". " + cited.sources());
            }
            html.raw("</li>\n");
        }
        html.raw("</ul>");
    }
}
