package org.vacatur.seeded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Problem.Severity;
import org.vacatur.rulebook.Problems;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.RulesRefused;
import org.vacatur.rulebook.UncompiledRules;
import org.vacatur.scenario.ExampleResult;
import org.vacatur.scenario.Examples;
import org.vacatur.scenario.RuleCoverage;
import org.vacatur.scenario.ScenarioFiles;
import org.vacatur.scenario.ScenarioResult;
import org.vacatur.scenario.Scenarios;

/** Those that a wrong version of the rules has to get past before it is in use. */
final class Judges {
    /** One of them, in the order in which they are asked. */
    enum Judge {
        LOADING,
        DOCTOR,
        EXAMPLES,
        SCENARIOS
    }

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Path folder;
    private final Map<String, String> features;
    private final Set<String> saidAnyway;

    /**
     * @param folder an empty one, for a copy of the rules
     */
    Judges(Path folder) throws IOException {
        this.folder = folder;
        FileSystemUtils.copyRecursively(Path.of("rules"), folder);
        this.features = ScenarioFiles.read(Path.of("features"), "dookhan");
        this.saidAnyway = warnings().map(Judges::key).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * Who finds the defect, with the first thing each says.
     *
     * @param all whether the others are asked as well after one has found it
     */
    Map<Judge, String> judge(Defect defect, boolean all) throws IOException {
        Path file = folder.resolve(defect.file());
        String before = Files.readString(file);
        Files.writeString(file, defect.text());
        try {
            return judged(all);
        } finally {
            Files.writeString(file, before);
        }
    }

    /** Asks something of the rules with the defect in them; they must load. */
    <T> T with(Defect defect, Function<RuleSet, T> asked) throws IOException {
        Path file = folder.resolve(defect.file());
        String before = Files.readString(file);
        Files.writeString(file, defect.text());
        try {
            return asked.apply(UncompiledRules.of(folder, "dookhan"));
        } finally {
            Files.writeString(file, before);
        }
    }

    private Map<Judge, String> judged(boolean all) {
        Map<Judge, String> found = new EnumMap<>(Judge.class);
        RuleSet rules;
        try {
            rules = UncompiledRules.of(folder, "dookhan");
        } catch (RulesRefused e) {
            e.problems().stream()
                    .filter(Problem::error)
                    .findFirst()
                    .ifPresent(each -> found.put(Judge.LOADING, Problems.text(each)));
            return found;
        }
        warnings()
                .filter(each -> !saidAnyway.contains(key(each)))
                .findFirst()
                .ifPresent(each -> found.put(Judge.DOCTOR, Problems.text(each)));
        if (found.isEmpty() || all) {
            Examples.run(rules).stream()
                    .filter(each -> !each.passed())
                    .findFirst()
                    .ifPresent(each -> found.put(Judge.EXAMPLES, text(each)));
        }
        if (found.isEmpty() || all) {
            scenarios(rules).findFirst().ifPresent(each -> found.put(Judge.SCENARIOS, each));
        }
        return found;
    }

    private Stream<String> scenarios(RuleSet rules) {
        Stream<String> filed = Stream.concat(
                        ScenarioFiles.check(rules, features).stream(), RuleCoverage.of(rules, features).stream())
                .map(Problems::text);
        // file by file, so that it ends with the first that fails
        Stream<String> failed = features.entrySet().stream()
                .flatMap(each ->
                        Scenarios.run(rules, Map.of(each.getKey(), each.getValue()), LONG, done -> {})
                                .scenarios()
                                .stream()
                                .filter(one -> one.status() != ScenarioResult.Status.PASSED)
                                .map(Judges::text));
        return Stream.concat(filed, failed);
    }

    /** A note is no warning: it is said of rules that are right as well. */
    private Stream<Problem> warnings() {
        return Rulebook.examine(folder, TODAY).stream().filter(each -> each.severity() != Severity.NOTE);
    }

    /** The same thing said of the same place, although the place moved. */
    private static String key(Problem problem) {
        return problem.file() + "|" + problem.read() + "|" + problem.message().replaceAll("line \\d+", "line");
    }

    private static String text(ExampleResult each) {
        return each.file() + ":" + each.line() + " " + each.name() + ": expected " + each.expected() + ", found "
                + each.found();
    }

    private static String text(ScenarioResult each) {
        var failure = each.failure();
        return each.file() + ":" + each.line() + " " + each.name() + ": "
                + (failure == null ? each.status() : failure.why());
    }
}
