package org.vacatur.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Phrases of the table by their first word; the longest that stands at a place wins. */
final class Phrases {
    private final Map<String, List<Phrase>> byFirst = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    /** A phrase, its words in their first spelling and without fillers. */
    record Phrase(List<String> words, String written, OffenseRow row) {}

    /** Adds a phrase; the row that already has it, if there is one. */
    @Nullable
    OffenseRow add(Phrase phrase) {
        List<Phrase> same = byFirst.computeIfAbsent(phrase.words().get(0), first -> new ArrayList<>());
        for (Phrase each : same) {
            if (each.words().equals(phrase.words())) {
                return each.row();
            }
        }
        same.add(phrase);
        same.sort((a, b) -> b.words().size() - a.words().size());
        words.addAll(phrase.words());
        return null;
    }

    Set<String> words() {
        return words;
    }

    boolean uses(String word) {
        return words.contains(word);
    }

    @Nullable
    Phrase at(List<String> text, int from) {
        List<Phrase> candidates = byFirst.get(text.get(from));
        if (candidates == null) {
            return null;
        }
        for (Phrase each : candidates) {
            int end = from + each.words().size();
            if (end <= text.size() && text.subList(from, end).equals(each.words())) {
                return each;
            }
        }
        return null;
    }
}
