package org.vacatur.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vacatur.rulebook.Rulebook;

/** What a reader of a replay should know besides its outcome. */
final class ReplayNotes {
    private final List<String> notes = new ArrayList<>();

    /** Begins with the engine, if it is another one than the recommendation was made with. */
    ReplayNotes(String engineThen) {
        if (!engineThen.equals(Rulebook.engine())) {
            notes.add("It was made with " + engineThen + " and replayed with " + Rulebook.engine() + ".");
        }
    }

    /**
     * Says that other rules are in use today, and whether they would answer otherwise.
     *
     * @param version the one in use
     * @param answered what was answered
     * @param today what these rules answer; empty if they cannot be asked
     */
    void otherRules(String version, String answered, Optional<String> today) {
        String said = "Rules in use today: version " + version + ", another one. ";
        notes.add(said
                + today.map(each -> compared(answered, each))
                        .orElse("They cannot be asked: they are not kept as they were, or this release cannot load them."));
    }

    List<String> all() {
        return notes;
    }

    /** Where two texts begin to differ, counted from 0. */
    static int firstDifference(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static String compared(String answered, String today) {
        List<RecommendedCharge> before = RecommendedCharge.in(answered);
        List<RecommendedCharge> now = RecommendedCharge.in(today);
        List<String> others = new ArrayList<>();
        for (int i = 0; i < Math.min(before.size(), now.size()); i++) {
            if (before.get(i).outcome() != now.get(i).outcome()) {
                others.add("charge " + before.get(i).number() + " "
                        + now.get(i).outcome() + " instead of "
                        + before.get(i).outcome());
            }
        }
        return others.isEmpty()
                ? "They give the same outcomes."
                : "They would give other outcomes: " + String.join(", ", others) + ".";
    }
}
