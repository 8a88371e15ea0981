package org.vacatur.amendment;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.vacatur.rulebook.Rulebook;

/** Rules and scenarios by number: those that came with the service, and the same with a remark that changes no answer. */
final class WalkedTexts {
    static final String RULES = "dookhan/rule-set.yaml";
    static final String SCENARIOS = "features/dookhan/70-office-policy-as-leaning.feature";

    private final SortedMap<String, String> files;
    private final Map<Integer, String> rules = new ConcurrentHashMap<>();
    private final Map<Integer, String> scenarios = new ConcurrentHashMap<>();

    /** Takes the files that came with the service. */
    WalkedTexts(SortedMap<String, String> files) {
        this.files = files;
    }

    /** Text of the file that is changed. */
    String text(String path, int number) {
        return files.get(path) + (number == 0 ? "" : "# remark " + number + "\n");
    }

    SortedMap<String, String> all(TwoPersonsModel.Content content) {
        SortedMap<String, String> all = new TreeMap<>(files);
        all.put(RULES, text(RULES, content.rules()));
        all.put(SCENARIOS, text(SCENARIOS, content.scenarios()));
        return all;
    }

    /** Hash of the rules of a number. */
    String rules(int number) {
        return rules.computeIfAbsent(
                number,
                each -> DraftFiles.unchanged(all(new TwoPersonsModel.Content(each, 0)))
                        .version());
    }

    String scenarios(int number) {
        return scenarios.computeIfAbsent(
                number,
                each -> DraftFiles.unchanged(all(new TwoPersonsModel.Content(0, each)))
                        .scenarioVersion());
    }

    /** The number of rules by their hash. */
    int rulesNumber(String version) {
        return number(rules, version);
    }

    int scenariosNumber(String version) {
        return number(scenarios, version);
    }

    private static int number(Map<Integer, String> of, String version) {
        return of.entrySet().stream()
                .filter(each -> each.getValue().equals(version))
                .findFirst()
                .orElseThrow(() -> new AssertionError("A version that nobody made: " + version))
                .getKey();
    }

    /** A hash over a text, as a dossier is one. */
    static String hash(String text) {
        return Rulebook.versionOf(Map.of("text", text));
    }
}
