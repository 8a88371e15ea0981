package org.vacatur.commandline;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.RulesLocation;
import org.vacatur.rulebook.RulesRefused;
import org.vacatur.rulebook.apart.ApartProcess;
import org.vacatur.rulebook.apart.FullCheck;
import org.vacatur.rulebook.apart.InProcess;
import org.vacatur.scenario.RuleCoverage;
import org.vacatur.scenario.ScenarioFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = VacaturCommand.Version.class,
        description = "What is done with a rules folder, and with the versions of a running service.")
final class RulesCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(),
                "Name what to do with the rules: check, try, versions, back or export.");
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            versionProvider = VacaturCommand.Version.class,
            description = "Prints everything that is wrong in a rules folder, with file and line.")
    static final class Check implements Callable<Integer> {
        @Spec
        @Nullable
        CommandSpec spec;

        @Parameters(
                arity = "0..1",
                paramLabel = "FOLDER",
                description =
                        "The rules folder; rules in the working directory, else beside the jar, if it is not given.")
        @Nullable
        String given;

        @Option(
                names = "--format",
                defaultValue = "TEXT",
                description = "TEXT, JSON or SARIF (for editors and code review); TEXT if it is not given.")
        ProblemReport format = ProblemReport.TEXT;

        @Option(
                names = "--features",
                paramLabel = "FOLDER",
                description =
                        "The folder of the scenarios, with a folder for each rule set; features beside the rules folder, if it is not given.")
        @Nullable
        String features;

        @Option(
                names = "--apart",
                description =
                        "Checks in a process of its own, with bounded memory and time: for rules of unknown origin.")
        boolean apart;

        @Option(
                names = "--memory",
                paramLabel = "MB",
                defaultValue = "" + ApartProcess.MEMORY,
                description = "Memory of that process; ${DEFAULT-VALUE} MB if it is not given.")
        int memory = ApartProcess.MEMORY;

        @Option(
                names = "--seconds",
                paramLabel = "N",
                defaultValue = "" + ApartProcess.SECONDS,
                description =
                        "Seconds of the processor that it may use before it is ended; ${DEFAULT-VALUE} if it is not given.")
        int seconds = ApartProcess.SECONDS;

        private final Path home;
        private final Clock clock;

        Check(Path home, Clock clock) {
            this.home = home;
            this.clock = clock;
        }

        @Override
        public Integer call() {
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            Path folder = RulesLocation.find(given, home);
            FullCheck check = apart ? new ApartProcess(memory, Duration.ofSeconds(seconds)) : new InProcess();
            List<Problem> problems = new ArrayList<>(check.of(folder, LocalDate.now(clock)));
            if (problems.stream().noneMatch(Problem::error)) {
                problems.addAll(ofScenarios(folder));
            }
            out.println(format.of(problems, folder.toString()));
            boolean errors = problems.stream().anyMatch(Problem::error);
            return errors ? VacaturCommand.ERROR : VacaturCommand.FINE;
        }

        /** Scenarios that cannot be read, or are filed under no rule, and rules that none exercises; none of it where there is no folder of them. */
        private List<Problem> ofScenarios(Path folder) {
            List<Problem> problems = new ArrayList<>();
            Optional<Path> where = RulesLocation.scenarios(features, folder);
            if (where.isEmpty()) {
                return problems;
            }
            for (RuleSet rules : Rulebook.read(folder).ruleSets()) {
                try {
                    Map<String, String> scenarios = ScenarioFiles.read(where.get(), rules.id());
                    problems.addAll(ScenarioFiles.check(rules, scenarios));
                    problems.addAll(RuleCoverage.of(rules, scenarios));
                } catch (RulesRefused e) {
                    problems.addAll(e.problems());
                }
            }
            return problems;
        }
    }
}
