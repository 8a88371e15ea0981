package org.vacatur.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Blank.NotAValue;

/** One mapping of a YAML file, read strictly: its keys are a closed list, and each value is asked for as what it must be. */
final class YamlEntries {
    private final TextFile file;
    private final YamlNode.Entries entries;
    private final Faults faults;
    private final Set<String> optional;

    private YamlEntries(TextFile file, YamlNode.Entries entries, Set<String> optional, Faults faults) {
        this.file = file;
        this.entries = entries;
        this.optional = optional;
        this.faults = faults;
    }

    /** A mapping with these keys; null where it is none. Keys that are missing or not known are reported. */
    static @Nullable YamlEntries of(
            TextFile file, YamlNode node, List<String> required, Set<String> optional, Faults faults) {
        if (!(node instanceof YamlNode.Entries entries)) {
            faults.error(file.path(), node.line(), "", "Here stand keys: " + String.join(", ", required));
            return null;
        }
        var known = new HashSet<>(optional);
        known.addAll(required);
        var missing = new ArrayList<>(required);
        missing.removeAll(entries.values().keySet());
        entries.lines().forEach((key, line) -> {
            if (!known.contains(key)) {
                var meant = Nearest.of(key, missing.isEmpty() ? known : missing);
                faults.error(file.path(), line, key, "There is no such key here", meant);
                // a misspelt key is one mistake: it is not missing as well
                missing.remove(meant);
            }
        });
        missing.forEach(each -> faults.error(file.path(), node.line(), "", "The key " + each + " is missing"));
        return new YamlEntries(file, entries, optional, faults);
    }

    int line() {
        return entries.line();
    }

    @Nullable
    YamlNode node(String key) {
        return entries.values().get(key);
    }

    String text(String key) {
        var node = node(key);
        if (node == null) {
            return "";
        }
        if (node instanceof YamlNode.Text text && !(text.text().isEmpty() && !optional.contains(key))) {
            return text.text();
        }
        faults.error(file.path(), line(key), "", "The key " + key + " needs a text");
        return "";
    }

    @Nullable
    Object value(String key, Class<?> type) {
        var text = text(key);
        return text.isEmpty() ? null : value(text, line(key), type);
    }

    @Nullable
    Object value(String text, int line, Class<?> type) {
        try {
            return Literals.of(type, text);
        } catch (NotAValue e) {
            faults.error(file.path(), line, e.read(), String.valueOf(e.getMessage()), e.nearest());
            return null;
        }
    }

    @Nullable
    LocalDate day(String key) {
        return (LocalDate) value(key, LocalDate.class);
    }

    /** The items of a list; a single text counts as a list of one. */
    List<YamlNode> items(String key) {
        var node = node(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof YamlNode.Items items) {
            return items.items();
        }
        if (node instanceof YamlNode.Text text && !text.text().isEmpty()) {
            return List.of(text);
        }
        faults.error(file.path(), line(key), "", "The key " + key + " needs a list");
        return List.of();
    }

    /** The texts of a list. */
    List<YamlNode.Text> texts(String key) {
        var texts = new ArrayList<YamlNode.Text>();
        for (var item : items(key)) {
            if (item instanceof YamlNode.Text text && !text.text().isEmpty()) {
                texts.add(text);
            } else {
                faults.error(file.path(), item.line(), "", "The list " + key + " holds texts");
            }
        }
        return texts;
    }

    int line(String key) {
        return entries.lines().getOrDefault(key, entries.line());
    }
}
