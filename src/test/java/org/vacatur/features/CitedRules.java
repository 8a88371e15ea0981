package org.vacatur.features;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.vacatur.rulebook.Authority;
import org.vacatur.rulebook.OutcomeNote;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;

/** Title and sources of each rule, to be shown beside its scenarios. */
final class CitedRules {
    /**
     * @param title what the rule is about
     * @param sources its sources with their pins
     */
    record Cited(String title, String sources) {}

    private final Map<String, Cited> byId;

    private CitedRules(Map<String, Cited> byId) {
        this.byId = byId;
    }

    static CitedRules load(Path folder) {
        var byId = new LinkedHashMap<String, Cited>();
        for (RuleSet set : Rulebook.load(folder).ruleSets()) {
            for (Rule rule : set.rules()) {
                byId.put(rule.id(), new Cited(rule.title(), sources(rule.authorities())));
            }
            for (OutcomeNote note : set.outcomeNotes()) {
                byId.put(note.code(), new Cited(note.title(), sources(note.authorities())));
            }
        }
        return new CitedRules(byId);
    }

    /** Title of each rule, in the order of the tests. */
    Map<String, String> titles() {
        var titles = new LinkedHashMap<String, String>();
        byId.forEach((id, cited) -> titles.put(id, cited.title()));
        return titles;
    }

    Cited of(String id) {
        return byId.getOrDefault(id, new Cited("no such rule", ""));
    }

    private static String sources(List<Authority> authorities) {
        return authorities.stream()
                .map(each -> each.citation()
                        + (each.pin().isEmpty() ? "" : ", at " + each.pin())
                        + (each.verified() ? "" : " (not confirmed, or persuasive only)"))
                .collect(Collectors.joining("; "));
    }
}
