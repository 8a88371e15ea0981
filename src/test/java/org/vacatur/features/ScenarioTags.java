package org.vacatur.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rule ids scenarios are filed under, read from the feature files themselves. */
final class ScenarioTags {
    private static final String NOT = "not-";

    private ScenarioTags() {}

    /** Ids of rules shown to fire by some scenario below a folder. */
    static Set<String> fired(Path folder) throws IOException {
        return all(folder).stream()
                .filter(each -> !each.startsWith(NOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Ids of rules shown to stay silent by some scenario below a folder. */
    static Set<String> silent(Path folder) throws IOException {
        return all(folder).stream()
                .filter(each -> each.startsWith(NOT))
                .map(each -> each.substring(NOT.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> all(Path folder) throws IOException {
        var tags = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".feature")).toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (line.strip().startsWith("@")) {
                        Arrays.stream(line.strip().split("\\s+"))
                                .map(each -> each.substring(1))
                                .forEach(tags::add);
                    }
                }
            }
        }
        return tags;
    }
}
