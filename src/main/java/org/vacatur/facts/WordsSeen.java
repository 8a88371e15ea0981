package org.vacatur.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was found in one way of spelling out the words of a charge. */
final class WordsSeen {
    private static final String OBJECT = "#";
    private static final String CLASS = "class";

    final Set<Phrases.Phrase> things = new LinkedHashSet<>();
    final Set<Phrases.Phrase> substances = new LinkedHashSet<>();
    final Set<Phrases.Phrase> notDrugs = new LinkedHashSet<>();
    final Set<Phrases.Phrase> acts = new LinkedHashSet<>();
    final Set<DrugClass> classes = new LinkedHashSet<>();
    boolean drug;
    boolean subsequent;
    /** Words that belong to no phrase of the table. */
    boolean unread;

    private WordsSeen() {}

    static WordsSeen in(List<String> words, OffenseTable table) {
        WordsSeen seen = new WordsSeen();
        List<String> left = seen.takeThings(seen.takeClasses(words, table.lexicon()), table);
        seen.takeActs(withoutSeparatorsOfObjects(left), table);
        return seen;
    }

    /** "CLASS B", "class B or C"; single letters count nowhere else. Fillers go too. */
    private List<String> takeClasses(List<String> words, Lexicon lexicon) {
        List<String> rest = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            DrugClass letter = word.equals(CLASS) ? letter(words, i + 1) : null;
            if (letter == null) {
                if (!lexicon.isFiller(word)) {
                    rest.add(word);
                }
                continue;
            }
            rest.add(CLASS);
            classes.add(letter);
            i++;
            for (DrugClass another = another(words, i + 1); another != null; another = another(words, i + 1)) {
                classes.add(another);
                i += 2;
            }
        }
        return rest;
    }

    /** "or C"; after "and" an "a" is taken for the article. */
    private static @Nullable DrugClass another(List<String> words, int at) {
        if (at >= words.size() || !Words.isSeparator(words.get(at))) {
            return null;
        }
        DrugClass letter = letter(words, at + 1);
        return letter == DrugClass.A && words.get(at).equals(Words.AND) ? null : letter;
    }

    private static @Nullable DrugClass letter(List<String> words, int at) {
        if (at >= words.size() || words.get(at).length() != 1) {
            return null;
        }
        char letter = words.get(at).charAt(0);
        return letter >= 'a' && letter <= 'e' ? DrugClass.values()[letter - 'a'] : null;
    }

    private List<String> takeThings(List<String> words, OffenseTable table) {
        List<String> left = new ArrayList<>(words.size());
        int at = 0;
        while (at < words.size()) {
            Phrases.Phrase phrase = table.things().at(words, at);
            if (phrase != null && !isPartOfAct(words, at, phrase, table)) {
                take(phrase, left);
                at += phrase.words().size();
            } else {
                String word = words.get(at);
                left.add(word.equals(CLASS) && !classes.isEmpty() ? OBJECT : word);
                at++;
            }
        }
        return left;
    }

    /** A longer phrase for an act beginning at the same word goes before a shorter one for a thing. */
    private static boolean isPartOfAct(List<String> words, int at, Phrases.Phrase phrase, OffenseTable table) {
        Phrases.Phrase act = table.acts().at(words, at);
        return act != null && act.words().size() > phrase.words().size();
    }

    private void take(Phrases.Phrase phrase, List<String> left) {
        switch (phrase.row().sort()) {
            case THING -> things.add(phrase);
            case NOT_DRUG -> notDrugs.add(phrase);
            case SUBSEQUENT -> subsequent = true;
            case SUBSTANCE -> {
                substances.add(phrase);
                left.add(OBJECT);
            }
            case DRUG -> {
                drug = true;
                left.add(OBJECT);
            }
            default -> {}
        }
    }

    /** "Possession of cocaine or heroin with intent" is one act: the "or" between the two says nothing about it. */
    private static List<String> withoutSeparatorsOfObjects(List<String> words) {
        List<String> rest = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            boolean between = Words.isSeparator(words.get(i))
                    && i > 0
                    && words.get(i - 1).equals(OBJECT)
                    && i + 1 < words.size()
                    && words.get(i + 1).equals(OBJECT);
            if (!between) {
                rest.add(words.get(i));
            }
        }
        rest.removeIf(OBJECT::equals);
        return rest;
    }

    private void takeActs(List<String> words, OffenseTable table) {
        List<String> known = new ArrayList<>(words.size());
        for (String word : words) {
            if (Words.isSeparator(word) || table.acts().uses(word)) {
                known.add(word);
            } else if (word.length() > 1) {
                unread = true;
            }
        }
        int at = 0;
        while (at < known.size()) {
            Phrases.Phrase phrase = table.acts().at(known, at);
            if (phrase != null) {
                acts.add(phrase);
                at += phrase.words().size();
            } else {
                unread |= !Words.isSeparator(known.get(at));
                at++;
            }
        }
    }

    boolean namesDrug() {
        return drug || !substances.isEmpty() || !classes.isEmpty();
    }
}
