package org.vacatur.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.vacatur.features.ExplanationWords.Change;
import org.vacatur.features.ExplanationWords.Place;
import org.vacatur.scenario.steps.CaseInWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The explanation of a recommendation in full: why not, what would change it, what to find out, and how firm it is. */
public class ExplanationSteps {
    private final CaseInWords told;
    private final RecommendationService service;
    private JsonNode answer;

    public ExplanationSteps(CaseInWords told, RecommendationService service) {
        this.told = told;
        this.service = service;
    }

    @When("the case is explained")
    public void explained() {
        answer = service.explain(told.facts());
    }

    @Then("^the charge is on the (first|second|third) letter$")
    public void isOn(String letter) {
        assertThat(charge().path("outcome").asString()).isEqualTo(letter(letter));
    }

    @Then(
            "^the charge is not on the (first|second|third) letter, because this (does not hold|is not known to hold): (.+)$")
    public void isNotOn(String letter, String how, String sentence) {
        assertThat(charge().path("outcome").asString()).isNotEqualTo(letter(letter));
        assertThat(stopped(letter).map(each -> each.path("stoppedBy").asString()))
                .contains(sentence);
        assertThat(sentences(letter, sentence).map(each -> each.path("status").asString()))
                .isNotEmpty()
                .containsOnly(how.equals("does not hold") ? "FALSE" : "UNKNOWN");
    }

    @Then("^no rule of the (first|second|third) letter is among those that did not apply$")
    public void noneStopped(String letter) {
        assertThat(stopped(letter)).isEmpty();
    }

    @Then("^this rests on a fact that is not on record: (.+)$")
    public void restsOn(String fact) {
        assertThat(charge().path("notFired")
                        .valueStream()
                        .flatMap(each -> each.path("conditions").valueStream()))
                .anySatisfy(each -> {
                    assertThat(each.path("status").asString()).isEqualTo("UNKNOWN");
                    assertThat(each.path("path").asString()).endsWith(ExplanationWords.fact(fact));
                    assertThat(each.has("value")).isFalse();
                });
    }

    /** That the rules say so when they are asked again is tried here as well. */
    @Then("^the charge would be (.+?), if (.+)$")
    public void wouldBe(String where, String changes) {
        Place place = ExplanationWords.place(where);
        List<Change> wanted = ExplanationWords.changes(changes);
        JsonNode set = sets().filter(each ->
                        changes(each).containsAll(wanted) && changes(each).size() == wanted.size())
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        wanted + " is not among " + sets().map(this::changes).toList()));
        assertPlace(set, place);
        ObjectNode changed = told.facts().deepCopy();
        set.path("changes").forEach(each -> put(changed, each.path("path").asString(), each.path("to")));
        assertPlace(service.explain(changed).path("charges").get(0), place);
    }

    @Then("^(.+) would change nothing alone$")
    public void nothingAlone(String fact) {
        String path = ExplanationWords.fact(fact);
        assertThat(sets().filter(each -> each.path("changes").size() == 1).flatMap(this::paths))
                .noneMatch(each -> each.endsWith(path));
    }

    @Then("neither the plea nor its day is among the changes")
    public void notThePlea() {
        assertThat(sets().flatMap(this::paths))
                .isNotEmpty()
                .noneMatch(each -> each.endsWith("/disposition") || each.endsWith("/dispositionDate"));
    }

    @Then("first named is what a person in the office can decide")
    public void decideFirst() {
        List<String> how = sets().map(each -> each.path("obtaining").asString()).toList();
        assertThat(how.get(0)).isEqualTo("DECIDE");
        assertThat(how.lastIndexOf("DECIDE")).isLessThan(how.indexOf("LOOK_UP"));
    }

    @Then("^it matters ((?:(?!only together).)+)$")
    public void matters(String fact) {
        assertThat(unknown(fact).path("matters").asBoolean()).isTrue();
    }

    @Then("^it matters (.+) only together with (.+)$")
    public void mattersTogether(String fact, String other) {
        String path = ExplanationWords.fact(other);
        assertThat(unknown(fact).path("matters").asBoolean()).isFalse();
        assertThat(texts(unknown(fact).path("mattersWith"))).anyMatch(each -> each.endsWith(path));
    }

    @Then("^it does not matter (.+)$")
    public void doesNotMatter(String fact) {
        JsonNode unknown = unknown(fact);
        assertThat(unknown.path("matters").asBoolean()).isFalse();
        assertThat(unknown.path("mattersWith")).isEmpty();
        assertThat(unknown.path("answers")
                        .valueStream()
                        .map(each -> each.path("outcome").asString()))
                .isNotEmpty()
                .containsOnly(charge().path("outcome").asString());
    }

    @Then("^with (.+), the charge would be ((?:on|left|already|outside) .+)$")
    public void withAnswer(String means, String where) {
        List<JsonNode> leading = charge().path("unknown")
                .valueStream()
                .flatMap(each -> each.path("answers").valueStream())
                .filter(each ->
                        List.of(each.path("means").asString().split("; ")).contains(means))
                .toList();
        assertThat(leading)
                .isNotEmpty()
                .anySatisfy(each -> assertThat(each.path("outcome").asString())
                        .isEqualTo(ExplanationWords.place(where).outcome()));
    }

    @Then("^nothing is asked about (.+)$")
    public void notAsked(String fact) {
        assertThat(asked(ExplanationWords.fact(fact))).isEmpty();
    }

    @Then("^the explanation says: \"(.+)\"$")
    public void says(String words) {
        assertThat(charge().path("unknown")
                        .valueStream()
                        .map(each -> each.path("saying").asString()))
                .anyMatch(each -> each.contains(words));
    }

    @Then("^the outcome is (robust|fragile)$")
    public void firmness(String firmness) {
        assertThat(standing().path("firmness").asString()).isEqualToIgnoringCase(firmness);
    }

    @Then("^it rests on the single finding \"(.+)\"$")
    public void restsOnFinding(String title) {
        assertThat(needed()).containsExactly(title);
    }

    @Then("no single finding carries the outcome")
    public void noSingleFinding() {
        assertThat(needed()).isEmpty();
    }

    @Then("^it would (not stand|stand) without (.+)$")
    public void without(String stand, String fact) {
        Predicate<String> named = each -> each.endsWith(ExplanationWords.fact(fact));
        Stream<String> lost = standing()
                .path("facts")
                .valueStream()
                .map(each -> each.path("path").asString());
        assertThat(lost.anyMatch(named)).as("%s", standing()).isEqualTo(stand.equals("not stand"));
    }

    private Stream<JsonNode> stopped(String letter) {
        return charge().path("notFired")
                .valueStream()
                .filter(each -> each.path("conclusion").asString().startsWith("belongs on the " + letter + " letter"));
    }

    private Stream<JsonNode> sentences(String letter, String sentence) {
        return stopped(letter)
                .flatMap(each -> each.path("conditions").valueStream())
                .filter(each -> each.path("sentence").asString().equals(sentence));
    }

    private Stream<JsonNode> sets() {
        return charge().path("whatWouldChange").valueStream();
    }

    private List<Change> changes(JsonNode set) {
        return set.path("changes")
                .valueStream()
                .map(each -> new Change(
                        each.path("path").asString().replaceAll(".*/", "/"),
                        each.path("means").asString()))
                .toList();
    }

    private Stream<String> paths(JsonNode set) {
        return set.path("changes").valueStream().map(each -> each.path("path").asString());
    }

    private JsonNode unknown(String fact) {
        List<JsonNode> asked = asked(ExplanationWords.fact(fact));
        assertThat(asked)
                .as("%s, of what is asked: %s", fact, charge().path("unknown"))
                .hasSize(1);
        return asked.get(0);
    }

    /** Questions that the fact answers: a question about a whole list is answered by a fact of its items. */
    private List<JsonNode> asked(String path) {
        return charge().path("unknown")
                .valueStream()
                .filter(each -> each.path("path").asString().endsWith(path))
                .toList();
    }

    /** Titles of the rules without whose finding the charge would belong elsewhere. */
    private List<String> needed() {
        List<String> ids = texts(standing().path("findings"));
        return charge().path("findings")
                .valueStream()
                .map(each -> each.path("rule"))
                .filter(each -> ids.contains(each.path("id").asString()))
                .map(each -> each.path("title").asString())
                .toList();
    }

    private JsonNode standing() {
        return charge().path("standing");
    }

    private JsonNode charge() {
        assertThat(answer).as("the case has not been explained").isNotNull();
        return answer.path("charges").get(0);
    }

    private static void assertPlace(JsonNode found, Place place) {
        assertThat(found.path("outcome").asString()).isEqualTo(place.outcome());
        if (place.ground() != null) {
            assertThat(found.path("ground").asString()).isEqualTo(place.ground());
        }
    }

    private static String letter(String letter) {
        return ExplanationWords.place("on the " + letter + " letter").outcome();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    /** Puts a value into the JSON of a case, and makes what is missing on the way. */
    private static void put(ObjectNode facts, String path, JsonNode value) {
        List<String> steps = new ArrayList<>(List.of(path.substring(1).split("/")));
        String last = steps.remove(steps.size() - 1);
        JsonNode here = facts;
        for (int i = 0; i < steps.size(); i++) {
            boolean list = (i + 1 < steps.size() ? steps.get(i + 1) : last).matches("\\d+");
            here = inside(here, steps.get(i), list);
        }
        if (here instanceof ArrayNode array) {
            array.insert(Integer.parseInt(last), value);
        } else {
            ((ObjectNode) here).set(last, value);
        }
    }

    private static JsonNode inside(JsonNode here, String step, boolean list) {
        if (here instanceof ArrayNode array) {
            int index = Integer.parseInt(step);
            return index < array.size() ? array.get(index) : array.addObject();
        }
        ObjectNode object = (ObjectNode) here;
        JsonNode there = object.get(step);
        return there != null ? there : list ? object.putArray(step) : object.putObject(step);
    }
}
