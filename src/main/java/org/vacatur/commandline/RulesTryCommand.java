package org.vacatur.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.RulesLocation;
import org.vacatur.rulebook.RulesRefused;
import org.vacatur.scenario.Examples;
import org.vacatur.scenario.ScenarioFiles;
import org.vacatur.scenario.ScenarioReport;
import org.vacatur.scenario.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "try",
        mixinStandardHelpOptions = true,
        versionProvider = VacaturCommand.Version.class,
        description =
                "Runs the examples and the scenarios of each rule set of a rules folder, and prints what came out otherwise, and why.")
final class RulesTryCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FOLDER",
            description = "The rules folder; rules in the working directory, else beside the jar, if it is not given.")
    @Nullable
    String given;

    @Option(
            names = "--features",
            paramLabel = "FOLDER",
            description =
                    "The folder of the scenarios, with a folder for each rule set; features beside the rules folder, if it is not given.")
    @Nullable
    Path features;

    @Option(names = "--format", defaultValue = "TEXT", description = "TEXT or JSON; TEXT if it is not given.")
    TrialReport format = TrialReport.TEXT;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "300",
            description =
                    "Time for the scenarios of one rule set; what is not run by then fails. ${DEFAULT-VALUE} seconds if it is not given.")
    int seconds;

    private final Path home;

    RulesTryCommand(Path home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Path folder = RulesLocation.find(given, home);
        Path scenarios = features == null ? folder.toAbsolutePath().resolveSibling("features") : features;
        List<Trial> trials = new ArrayList<>();
        for (RuleSet rules : Rulebook.load(folder).ruleSets()) {
            trials.add(new Trial(rules.id(), rules.version(), Examples.run(rules), scenarios(rules, scenarios)));
        }
        out.println(format.of(trials));
        return trials.stream().allMatch(Trial::passed) ? VacaturCommand.FINE : VacaturCommand.ERROR;
    }

    private ScenarioReport scenarios(RuleSet rules, Path folder) {
        Map<String, String> files;
        try {
            files = ScenarioFiles.read(folder, rules.id());
        } catch (RulesRefused e) {
            return new ScenarioReport(List.of(), e.problems());
        }
        return Scenarios.run(rules, files, Duration.ofSeconds(seconds), each -> {});
    }
}
