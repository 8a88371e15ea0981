package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Blank.NotAValue;

/** Reads {@code vocabulary.dsl}: the form of it that both Drools' expander and our own strict grammar accept. */
final class VocabularyReader {
    private static final Pattern LINE = Pattern.compile("\\[(when|then)](.*?)=(?!=)(.*)");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} ,;:.'\"/%§–-]*");
    private static final Pattern LOOSE = Pattern.compile("(?<=[^ \"])\\{|(?<=(?<!\")\\{[A-Za-z0-9]{1,100}})[^ ]");
    private static final String PATTERN = "$charge : ChargeReading()";

    private final TextFile file;
    private final Faults faults;
    private final List<Sentence> conditions = new ArrayList<>();
    private final List<Sentence> actions = new ArrayList<>();
    private int opening;

    private VocabularyReader(TextFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    static Vocabulary read(TextFile file, Faults faults) {
        return new VocabularyReader(file, faults).read();
    }

    private Vocabulary read() {
        var before = faults.errors();
        for (var i = 0; i < file.lines().size(); i++) {
            var line = file.lines().get(i).replace('\t', ' ').strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(line, i + 1);
            }
        }
        if (opening == 0 && faults.errors() == before) {
            faults.error(
                    file.path(), 0, "", "The opening line is missing", "[when]" + Vocabulary.OPENING + "=" + PATTERN);
        }
        apart(conditions);
        apart(actions);
        return new Vocabulary(conditions, actions, faults.errors() == before);
    }

    private void read(String line, int number) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) {
            faults.error(
                    file.path(),
                    number,
                    line,
                    "A line is [when] or [then], a sentence, = and its meaning; comments begin with #");
            return;
        }
        var words = parts.group(2).strip().replaceAll(" +", " ");
        var meaning = parts.group(3).strip();
        if (words.equals(Vocabulary.OPENING)) {
            opening(meaning, number);
            return;
        }
        var key = key(words, parts.group(1), number);
        if (key == null) {
            return;
        }
        try {
            if (parts.group(1).equals("when")) {
                var form = ConditionGrammar.read(meaning);
                if (sameSlots(key, conditionSlots(form), number)) {
                    conditions.add(new Sentence(key, form, null, number));
                }
            } else {
                var form = ActionForm.read(meaning);
                if (sameSlots(key, new SentenceKey(String.join(" ", form.arguments())).slots(), number)) {
                    actions.add(new Sentence(key, null, form, number));
                }
            }
        } catch (NotAValue e) {
            faults.error(file.path(), number, e.read(), String.valueOf(e.getMessage()), e.nearest());
        }
    }

    private void opening(String meaning, int number) {
        if (opening > 0) {
            faults.error(file.path(), number, Vocabulary.OPENING, "This sentence stands already on line " + opening);
        } else if (!meaning.equals(PATTERN)) {
            faults.error(file.path(), number, meaning, "The opening line always means the same", PATTERN);
        }
        opening = number;
    }

    private @Nullable SentenceKey key(String words, String part, int number) {
        if (words.length() > Limits.SENTENCE) {
            faults.error(file.path(), number, words, "A sentence has " + Limits.SENTENCE + " characters at most");
            return null;
        }
        if (conditions.size() >= Limits.SENTENCES || actions.size() >= Limits.SENTENCES) {
            throw faults.stop(
                    file.path(), number, "The vocabulary has more than " + Limits.SENTENCES + " sentences of one kind");
        }
        var plain = SentenceKey.SLOT.matcher(words).replaceAll("");
        var message = !PLAIN.matcher(plain).matches()
                ? "A sentence holds letters, digits, plain punctuation and slots such as {district} (no brackets, no colon in a slot)"
                : words.matches(".*},.*")
                        ? "A comma right after a slot breaks the sentence for Drools. Put the slot in quotation marks or a word between"
                        : words.contains("}{") || words.contains("} {")
                                ? "Two slots need a word between them"
                                : LOOSE.matcher(words).find()
                                        ? "A slot takes one word, between blanks, or stands in quotation marks"
                                        : part.equals("when") && !words.startsWith("- ")
                                                ? "The sentence of a condition begins with a dash and a blank"
                                                : !plain.matches(".*\\p{L}.*") ? "A sentence needs words" : null;
        if (message != null) {
            faults.error(file.path(), number, words, message);
            return null;
        }
        return new SentenceKey(words);
    }

    private boolean sameSlots(SentenceKey key, Set<String> meant, int number) {
        if (!key.repeatsSlot() && key.slots().equals(meant)) {
            return true;
        }
        faults.error(
                file.path(), number, key.text(), "The sentence and its meaning must have the same slots, each once");
        return false;
    }

    private static Set<String> conditionSlots(ConditionForm form) {
        var slots = new HashSet<String>();
        form.blanks().forEach(each -> {
            if (each instanceof Blank.Slot slot) {
                slots.add(slot.name());
            }
        });
        return slots;
    }

    /** No sentence may match another one, slots open: a line would have two meanings, and Drools would replace inside it. */
    private void apart(List<Sentence> sentences) {
        for (var i = 0; i < sentences.size(); i++) {
            for (var j = 0; j < i; j++) {
                var earlier = sentences.get(j);
                var later = sentences.get(i);
                var same = earlier.key().match(later.key().text()) != null
                        || later.key().match(earlier.key().text()) != null;
                if (same) {
                    faults.error(
                            file.path(),
                            later.line(),
                            later.key().text(),
                            "The same line could be this sentence and the one of line " + earlier.line(),
                            earlier.key().text());
                } else if (earlier.key().liesWithin(later.key())) {
                    faults.error(
                            file.path(),
                            later.line(),
                            later.key().text(),
                            "The sentence of line " + earlier.line() + " is a part of this one. Put this one above it",
                            earlier.key().text());
                }
            }
        }
    }
}
