package org.vacatur.rulebook;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Blank.NotAValue;

/** Reads the lines of a rule that are sentences of the vocabulary, and says of a line that is none what is wrong with it. */
final class RuleSentences {
    private final RuleContext context;
    private final TextFile file;
    private final Vocabulary vocabulary;

    RuleSentences(RuleContext context, TextFile file) {
        this.context = context;
        this.file = file;
        this.vocabulary = context.vocabulary();
    }

    static boolean isOpening(String text) {
        return folded(text).equals(Vocabulary.OPENING);
    }

    boolean isCondition(String text) {
        return vocabulary.condition(folded(text)) != null;
    }

    boolean isAction(String text) {
        return vocabulary.action(folded(text)) != null;
    }

    /** The condition a line states; nothing where a problem was reported. */
    Optional<Condition> condition(RuleLine line) {
        var text = folded(line.text());
        var sentence = vocabulary.condition(text);
        var slots = sentence == null ? null : sentence.key().match(text);
        var form = sentence == null ? null : sentence.condition();
        if (slots == null || form == null) {
            if (!wordsForValue(line, text)) {
                var otherwise = "No sentence of the vocabulary reads like this";
                unknown(line, reproach(text, otherwise), vocabulary.nearestCondition(text));
            }
            return Optional.empty();
        }
        try {
            return Optional.of(form.condition(text.substring(2), slots, line.number()));
        } catch (NotAValue e) {
            problem(line, e.read(), String.valueOf(e.getMessage()), e.nearest());
            return Optional.empty();
        }
    }

    /** A day or number that was written in words where a sentence wants one word: that is said, and the sentence was found. */
    private boolean wordsForValue(RuleLine line, String text) {
        for (var each : vocabulary.conditions()) {
            var form = each.condition();
            var slots =
                    form == null || !form.field().ordered() ? null : each.key().matchLoosely(text);
            if (slots != null && form != null) {
                try {
                    form.condition(text, slots, line.number());
                } catch (NotAValue e) {
                    problem(line, e.read(), String.valueOf(e.getMessage()), e.nearest());
                    return true;
                }
            }
        }
        return false;
    }

    /** The action a line states; nothing where a problem was reported. */
    Optional<ActionForm.Action> action(RuleLine line) {
        var text = folded(line.text());
        var sentence = vocabulary.action(text);
        var slots = sentence == null ? null : sentence.key().match(text);
        var form = sentence == null ? null : sentence.action();
        if (slots == null || form == null) {
            unknown(
                    line,
                    reproach(text, "No action of the vocabulary reads like this"),
                    vocabulary.nearestAction(text));
            return Optional.empty();
        }
        try {
            var action = form.action(slots);
            context.checkCode(action.conclusion(), file.path(), line.number());
            var sound = context.checkReason(action.because(), file.path(), line.number(), 0);
            return sound ? Optional.of(action) : Optional.empty();
        } catch (NotAValue e) {
            problem(line, e.read(), String.valueOf(e.getMessage()), e.nearest());
            return Optional.empty();
        }
    }

    private String reproach(String text, String otherwise) {
        if (text.startsWith(">")) {
            return "A line must not begin with >: it would be code and not a sentence";
        }
        if (text.matches(".*[\u201C\u201D\u2018\u2019].*")) {
            return "The quotation marks are curly. Write straight ones";
        }
        if (vocabulary.actions().stream().anyMatch(each -> each.key().begins(text))) {
            return "What stands in quotation marks stays on one line, holds no other quotation mark, and nothing follows it";
        }
        return otherwise;
    }

    private void unknown(RuleLine line, String message, @Nullable String nearest) {
        // a vocabulary with problems of its own may lack just this sentence: one mistake, one message
        if (vocabulary.complete()) {
            var sentence = message + '|' + folded(line.text()).replaceAll("\"[^\"]*\"", "\"\"");
            // the slip may as well be the vocabulary's
            var at = vocabulary.lineOf(nearest);
            var place = at == 0 ? message : message + "; the nearest stands in vocabulary.dsl:" + at;
            context.faults().errorOnce(sentence, file.path(), line.number(), line.text(), place, nearest);
        }
    }

    private void problem(RuleLine line, String read, String message, @Nullable String nearest) {
        context.faults().error(file.path(), line.number(), read, message, nearest);
    }

    /** Blanks between words count once, but stay as they are inside quotation marks. */
    private static String folded(String text) {
        var quote = text.indexOf('"');
        var words = quote < 0 ? text : text.substring(0, quote);
        return words.replaceAll(" +", " ") + (quote < 0 ? "" : text.substring(quote));
    }
}
