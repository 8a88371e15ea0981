package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence, with slots in braces; it matches whole lines only. A slot in quotation marks takes any words, every other
 * one word: so a line is matched in one pass, whatever it holds.
 */
final class SentenceKey {
    static final Pattern SLOT = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");

    private final String text;
    private final List<String> slots = new ArrayList<>();
    private final Pattern whole;
    private final Pattern loose;
    private final Pattern within;

    SentenceKey(String text) {
        this.text = text;
        var regex = new StringBuilder();
        var wide = new StringBuilder();
        var slot = SLOT.matcher(text);
        var end = 0;
        while (slot.find()) {
            regex.append(words(text.substring(end, slot.start())));
            wide.append(words(text.substring(end, slot.start()))).append("([^\"]{1,40})");
            var quoted = slot.start() > 0 && text.charAt(slot.start() - 1) == '"';
            regex.append(quoted ? "([^\"]*)" : "(\\S{1,100}+)");
            slots.add(slot.group(1));
            end = slot.end();
        }
        regex.append(words(text.substring(end)));
        wide.append(words(text.substring(end)));
        whole = Pattern.compile(regex.toString());
        loose = Pattern.compile(wide.toString());
        within = Pattern.compile("(?:^|\\W)" + regex + "(?:$|\\W)");
    }

    String text() {
        return text;
    }

    Set<String> slots() {
        return new HashSet<>(slots);
    }

    boolean repeatsSlot() {
        return slots().size() < slots.size();
    }

    /** What a line puts into the slots; null if the line is not this sentence. */
    @Nullable
    Map<String, String> match(String line) {
        return match(whole, line);
    }

    /** The same, where a slot that takes one word may hold several: what was meant for it, though it cannot stand there. */
    @Nullable
    Map<String, String> matchLoosely(String line) {
        return slots.size() == 1 ? match(loose, line) : null;
    }

    private @Nullable Map<String, String> match(Pattern pattern, String line) {
        var match = pattern.matcher(line);
        if (!match.matches()) {
            return null;
        }
        var filled = new HashMap<String, String>();
        for (var i = 0; i < slots.size(); i++) {
            filled.put(slots.get(i), match.group(i + 1));
        }
        return filled;
    }

    /** Whether some text could be both sentences, or holds this sentence inside the other one. */
    boolean liesWithin(SentenceKey other) {
        return within.matcher(other.text).find();
    }

    /** Whether the line begins as this sentence does, up to its first slot. */
    boolean begins(String line) {
        var slot = text.indexOf('{');
        return slot > 0 && line.startsWith(text.substring(0, slot));
    }

    private static String words(String part) {
        return part.isEmpty() ? "" : Pattern.quote(part);
    }

    @Override
    public String toString() {
        return text;
    }
}
