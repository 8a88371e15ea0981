package org.vacatur.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes files to the rules folder and the folder of scenarios so that they are never read half written: all of them are put beside the rules
 * first, then a list says that they are whole, then each takes its place. A process that ends on the way is followed by one that goes on with
 * the list before it reads a rule.
 */
public final class FolderUpdate {
    /** Paths that begin so lie in the folder of scenarios. */
    public static final String SCENARIOS = "features/";

    private static final String WAITING = ".update";
    private static final String LIST = "list";
    private static final Pattern PATH =
            Pattern.compile("(?:[A-Za-z0-9_][A-Za-z0-9_.-]*/){0,5}[A-Za-z0-9_][A-Za-z0-9_.-]*");

    private final Path rules;
    private final @Nullable Path features;
    private final FileSteps steps;

    /**
     * Takes the folders.
     *
     * @param rules the rules folder
     * @param features the folder of scenarios; null where there is none
     */
    public FolderUpdate(Path rules, @Nullable Path features) {
        this(rules, features, new FileSteps());
    }

    FolderUpdate(Path rules, @Nullable Path features, FileSteps steps) {
        this.rules = rules;
        this.features = features;
        this.steps = steps;
    }

    /**
     * Writes files. What an earlier update left unfinished comes first.
     *
     * @param files text by path under the rules folder, or under {@code features/}; null takes a file away
     * @throws IOException if they cannot be written; the folders are as they were, unless a later {@link #finish} can go on
     */
    public void write(Map<String, @Nullable String> files) throws IOException {
        finish();
        Path waiting = rules.resolve(WAITING);
        List<String> list = new ArrayList<>();
        for (Map.Entry<String, @Nullable String> each : new TreeMap<>(files).entrySet()) {
            String path = each.getKey();
            if (target(path) == null) {
                continue;
            }
            String text = each.getValue();
            if (text != null) {
                Path file = waiting.resolve("files").resolve(path);
                steps.write(file, text);
            }
            list.add((text == null ? "-" : "+") + path);
        }
        Path begun = waiting.resolve(LIST + ".part");
        steps.write(begun, String.join("\n", list) + "\n");
        steps.move(begun, waiting.resolve(LIST));
        finish();
    }

    /**
     * Goes on with what a process that ended left unfinished; nothing where there is none.
     *
     * @throws IOException if a file cannot take its place; asked again, it goes on
     */
    public void finish() throws IOException {
        Path waiting = rules.resolve(WAITING);
        Path list = waiting.resolve(LIST);
        if (Files.isRegularFile(list)) {
            for (String each : Files.readAllLines(list, StandardCharsets.UTF_8)) {
                place(waiting, each);
            }
        }
        if (Files.isDirectory(waiting)) {
            // the list first: without it the rest is nothing
            steps.delete(list);
            steps.deleteAll(waiting);
        }
    }

    private void place(Path waiting, String line) throws IOException {
        String path = line.isEmpty() ? "" : line.substring(1);
        Path target = target(path);
        if (target == null) {
            return;
        }
        if (line.startsWith("-")) {
            steps.delete(target);
            return;
        }
        Path file = waiting.resolve("files").resolve(path);
        if (Files.isRegularFile(file)) {
            // beside its place first: the folder of scenarios may lie on another disk
            Path beside = target.resolveSibling("." + target.getFileName() + ".part");
            steps.write(beside, Files.readString(file));
            steps.move(beside, target);
        }
    }

    /** Texts that stand in the folders now, canonical, by path, of the paths asked for that are there. */
    public SortedMap<String, String> standing(Iterable<String> paths) throws IOException {
        SortedMap<String, String> standing = new TreeMap<>();
        for (String path : paths) {
            Path target = target(path);
            if (target != null && Files.isRegularFile(target)) {
                standing.put(path, Rulebook.canonical(Files.readString(target)));
            }
        }
        return standing;
    }

    /** Where a file belongs; null where it has no place. */
    private @Nullable Path target(String path) {
        if (!PATH.matcher(path).matches()) {
            return null;
        }
        if (path.startsWith(SCENARIOS)) {
            return features == null ? null : features.resolve(path.substring(SCENARIOS.length()));
        }
        return rules.resolve(path);
    }
}
