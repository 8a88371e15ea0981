package org.vacatur.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The words the table knows: each spelling leads to the words it stands for. A long word that is not known is read as the nearest
 * known long one (one slip of the pen from six letters, two from nine); where two are as near, as either. Words that
 * only tell that a charge is not about drugs are never found by nearness, since that would exclude on a guess.
 */
final class Lexicon {
    private static final int LONG = 6;
    private static final int VERY_LONG = 9;

    private final Map<String, List<String>> spellings = new HashMap<>();
    private final Set<String> fillers = new HashSet<>();
    private final Map<String, List<String>> exact = new HashMap<>();
    private final List<Near> near = new ArrayList<>();

    /** Adds another spelling; false if it already stands for something else. */
    boolean addSpelling(String variant, List<String> means) {
        List<String> before = spellings.putIfAbsent(variant, means);
        return before == null || before.equals(means);
    }

    void addFiller(String word) {
        fillers.add(word);
    }

    boolean isFiller(String word) {
        return fillers.contains(word);
    }

    /** The words of a pattern, each in its first spelling, fillers left out. */
    List<String> canonical(List<String> words) {
        List<String> canonical = new ArrayList<>();
        for (String word : words) {
            for (String each : spellings.getOrDefault(word, List.of(word))) {
                if (!fillers.contains(each)) {
                    canonical.add(each);
                }
            }
        }
        return List.copyOf(canonical);
    }

    /** Closes the list, given the words of all patterns, and those of the patterns that may be found by nearness. */
    void complete(Set<String> words, Set<String> wordsNearAllowed) {
        fillers.forEach(each -> exact.put(each, List.of(each)));
        words.forEach(each -> exact.put(each, List.of(each)));
        exact.putAll(spellings);
        // sorted, so that the reading is the same on every machine
        new TreeMap<>(exact).forEach((spelling, means) -> {
            if (spelling.length() >= LONG && means.stream().allMatch(wordsNearAllowed::contains)) {
                near.add(new Near(spelling, letters(spelling), means));
            }
        });
    }

    boolean knows(String word) {
        return exact.containsKey(word);
    }

    /** What a word may stand for: one meaning, two or more where it is as near to each, or the word itself. */
    List<List<String>> meanings(String word) {
        List<String> known = exact.get(word);
        if (known != null) {
            return List.of(known);
        }
        if (word.length() < LONG || !Character.isLetter(word.charAt(0))) {
            return List.of(List.of(word));
        }
        return nearest(word);
    }

    private List<List<String>> nearest(String word) {
        int best = word.length() >= VERY_LONG ? 2 : 1;
        int letters = letters(word);
        List<List<String>> found = new ArrayList<>();
        for (Near each : near) {
            int allowed = Math.min(best, each.word().length() >= VERY_LONG ? 2 : 1);
            if (Math.abs(each.word().length() - word.length()) > allowed
                    || Integer.bitCount(each.letters() ^ letters) > 2 * allowed) {
                continue;
            }
            int distance = EditDistance.between(word, each.word());
            if (distance > allowed) {
                continue;
            }
            if (distance < best) {
                found.clear();
                best = distance;
            }
            if (!found.contains(each.means())) {
                found.add(each.means());
            }
        }
        return found.isEmpty() ? List.of(List.of(word)) : found;
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) % 31);
        }
        return letters;
    }

    private record Near(String word, int letters, List<String> means) {}
}
