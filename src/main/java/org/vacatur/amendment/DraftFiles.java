package org.vacatur.amendment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.FolderUpdate;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.scenario.ScenarioFiles;

/**
 * The files of a draft: those of its base, and what is otherwise. Rules stand under their path in the rules folder, scenarios under
 * {@code features/}.
 *
 * @param base text by path
 * @param edits text by path where it is otherwise; null where the file is taken out
 */
record DraftFiles(SortedMap<String, String> base, SortedMap<String, @Nullable String> edits) {
    static final String SCENARIOS = FolderUpdate.SCENARIOS;

    DraftFiles {
        base = Collections.unmodifiableSortedMap(new TreeMap<>(base));
        edits = Collections.unmodifiableSortedMap(new TreeMap<>(edits));
    }

    /** Without any change yet. */
    static DraftFiles unchanged(Map<String, String> base) {
        return new DraftFiles(new TreeMap<>(base), new TreeMap<>());
    }

    /** From some files to others. */
    static DraftFiles between(Map<String, String> base, Map<String, String> now) {
        List<FileEdit> edits = new ArrayList<>();
        now.forEach((path, text) -> edits.add(new FileEdit(path, text)));
        base.keySet().stream()
                .filter(each -> !now.containsKey(each))
                .forEach(each -> edits.add(new FileEdit(each, null)));
        return unchanged(base).with(edits);
    }

    /** Every file as it shall be. */
    SortedMap<String, String> all() {
        SortedMap<String, String> all = new TreeMap<>(base);
        edits.forEach((path, text) -> {
            if (text == null) {
                all.remove(path);
            } else {
                all.put(path, text);
            }
        });
        return all;
    }

    /** The files of the rule set. */
    SortedMap<String, String> rules() {
        SortedMap<String, String> rules = all();
        rules.keySet().removeIf(DraftFiles::isScenario);
        return rules;
    }

    /** The scenarios. */
    SortedMap<String, String> scenarios() {
        SortedMap<String, String> scenarios = all();
        scenarios.keySet().removeIf(each -> !isScenario(each));
        return scenarios;
    }

    /** Hash of the rules. */
    String version() {
        return Rulebook.versionOf(rules());
    }

    /** Hash of the scenarios. */
    String scenarioVersion() {
        return ScenarioFiles.hash(scenarios());
    }

    /** Files that are otherwise than in the base. */
    List<String> changed() {
        return List.copyOf(edits.keySet());
    }

    FileChange change(String path) {
        if (!edits.containsKey(path)) {
            return FileChange.SAME;
        }
        if (edits.get(path) == null) {
            return FileChange.REMOVED;
        }
        return base.containsKey(path) ? FileChange.CHANGED : FileChange.ADDED;
    }

    /** Every path of the base or of the draft. */
    List<String> paths() {
        TreeSet<String> paths = new TreeSet<>(base.keySet());
        paths.addAll(edits.keySet());
        return List.copyOf(paths);
    }

    /** With more changes; what is again as in the base is no change. */
    DraftFiles with(List<FileEdit> more) {
        SortedMap<String, @Nullable String> changed = new TreeMap<>(edits);
        for (FileEdit each : more) {
            String text = each.text() == null ? null : Rulebook.canonical(each.text());
            String before = base.get(each.path());
            if (text == null ? before == null : text.equals(before)) {
                changed.remove(each.path());
            } else {
                changed.put(each.path(), text);
            }
        }
        return new DraftFiles(base, changed);
    }

    /**
     * The same changes made to another base.
     *
     * @return empty edits if the other base holds them already
     */
    DraftFiles onto(Map<String, String> other) {
        return unchanged(other)
                .with(edits.entrySet().stream()
                        .map(each -> new FileEdit(each.getKey(), each.getValue()))
                        .toList());
    }

    /** Files that both this draft and the other base changed, each in its own way. */
    List<String> conflicts(Map<String, String> other) {
        LinkedHashSet<String> both = new LinkedHashSet<>();
        edits.forEach((path, text) -> {
            String now = other.get(path);
            boolean theirs = now == null ? base.containsKey(path) : !now.equals(base.get(path));
            boolean alike = now == null ? text == null : now.equals(text);
            if (theirs && !alike) {
                both.add(path);
            }
        });
        return List.copyOf(both);
    }

    static boolean isScenario(String path) {
        return path.startsWith(SCENARIOS);
    }
}
