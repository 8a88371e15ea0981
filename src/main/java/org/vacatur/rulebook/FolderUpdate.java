package org.vacatur.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * Writes files to the rules folder and the folder of scenarios so that they are never read half written: all of them are put beside the rules
 * first, then a list says that they are whole, then each takes its place. A process that ends on the way is followed by one that goes on with
 * the list before it reads a rule.
 *
 * @param rules the rules folder
 * @param features the folder of scenarios; null where there is none
 */
public record FolderUpdate(Path rules, @Nullable Path features) {
    /** Paths that begin so lie in the folder of scenarios. */
    public static final String SCENARIOS = "features/";

    private static final String WAITING = ".update";
    private static final String LIST = "list";
    private static final Pattern PATH =
            Pattern.compile("(?:[A-Za-z0-9_][A-Za-z0-9_.-]*/){0,5}[A-Za-z0-9_][A-Za-z0-9_.-]*");

    /**
     * Writes files.
     *
     * @param files text by path under the rules folder, or under {@code features/}; null takes a file away
     * @throws IOException if they cannot be written; the folders are as they were, unless a later {@link #finish} can go on
     */
    public void write(Map<String, @Nullable String> files) throws IOException {
        Path waiting = rules.resolve(WAITING);
        FileSystemUtils.deleteRecursively(waiting);
        List<String> list = new ArrayList<>();
        for (Map.Entry<String, @Nullable String> each : new TreeMap<>(files).entrySet()) {
            String path = each.getKey();
            if (target(path) == null) {
                continue;
            }
            String text = each.getValue();
            if (text != null) {
                Path file = waiting.resolve("files").resolve(path);
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, text);
            }
            list.add((text == null ? "-" : "+") + path);
        }
        Files.createDirectories(waiting);
        Path begun = waiting.resolve(LIST + ".part");
        Files.write(begun, list);
        Files.move(begun, waiting.resolve(LIST), StandardCopyOption.ATOMIC_MOVE);
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
            Files.deleteIfExists(list);
            FileSystemUtils.deleteRecursively(waiting);
        }
    }

    private void place(Path waiting, String line) throws IOException {
        String path = line.isEmpty() ? "" : line.substring(1);
        Path target = target(path);
        if (target == null) {
            return;
        }
        if (line.startsWith("-")) {
            Files.deleteIfExists(target);
            return;
        }
        Path file = waiting.resolve("files").resolve(path);
        if (Files.isRegularFile(file)) {
            Files.createDirectories(Objects.requireNonNull(target.getParent()));
            // beside its place first: the folder of scenarios may lie on another disk
            Path beside = target.resolveSibling("." + target.getFileName() + ".part");
            Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
