package org.vacatur.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the rules are found when nobody says where. */
public final class RulesLocation {
    private RulesLocation() {}

    /**
     * The folder to read: the one given; else {@code rules} in the working directory; else {@code rules} beside the jar.
     *
     * @param given as configured or typed; null or blank if it was not
     * @param home folder of the jar
     * @throws RulesRefused if there is no such folder
     */
    public static Path find(@Nullable String given, Path home) {
        List<Path> places = given != null && !given.isBlank()
                ? List.of(Path.of(given))
                : List.of(Path.of("rules"), home.resolve("rules"));
        return places.stream()
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new RulesRefused(places.stream()
                        .map(each -> new Problem(
                                each.toString(),
                                0,
                                0,
                                Problem.Severity.ERROR,
                                "",
                                "there is no such folder; name the rules folder",
                                null))
                        .toList()));
    }

    /**
     * The folder of scenarios: the one given; else {@code features} beside the rules folder. Empty if there is none: rules are asked without
     * scenarios as well, only not amended.
     *
     * @param given as configured or typed; null or blank if it was not
     * @param rules the rules folder
     */
    public static Optional<Path> scenarios(@Nullable String given, Path rules) {
        Path folder =
                given == null || given.isBlank() ? rules.toAbsolutePath().resolveSibling("features") : Path.of(given);
        return Optional.of(folder).filter(Files::isDirectory);
    }
}
