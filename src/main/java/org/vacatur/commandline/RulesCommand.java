package org.vacatur.commandline;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.RulesLocation;
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
        description = "What is done with a rules folder.")
final class RulesCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), "Name what to do with the rules: check.");
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
                names = "--apart",
                description =
                        "Checks in a process of its own, with bounded memory and time: for rules of unknown origin.")
        boolean apart;

        @Option(
                names = "--memory",
                paramLabel = "MB",
                defaultValue = "512",
                description = "Memory of that process; ${DEFAULT-VALUE} MB if it is not given.")
        int memory;

        @Option(
                names = "--seconds",
                paramLabel = "N",
                defaultValue = "60",
                description = "Time after which that process is ended; ${DEFAULT-VALUE} seconds if it is not given.")
        int seconds;

        private final Path home;

        Check(Path home) {
            this.home = home;
        }

        @Override
        public Integer call() throws IOException, InterruptedException {
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            Path folder = RulesLocation.find(given, home);
            if (apart) {
                PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
                return new ApartProcess(memory, Duration.ofSeconds(seconds))
                        .run(out, err, "rules", "check", folder.toAbsolutePath().toString());
            }
            List<Problem> problems = Rulebook.check(folder);
            problems.forEach(each -> out.println(text(each)));
            long errors = problems.stream().filter(Problem::error).count();
            out.println(count(errors, "error") + ", " + count(problems.size() - errors, "warning") + " in " + folder);
            return errors > 0 ? VacaturCommand.ERROR : VacaturCommand.FINE;
        }

        private static String text(Problem problem) {
            StringBuilder text = new StringBuilder(problem.file());
            if (problem.line() > 0) {
                text.append(':').append(problem.line());
            }
            if (problem.column() > 0) {
                text.append(':').append(problem.column());
            }
            text.append(problem.error() ? " error: " : " warning: ").append(problem.message());
            if (!problem.read().isEmpty()) {
                text.append("\n    read:    ").append(problem.read().strip());
            }
            if (problem.nearest() != null) {
                text.append("\n    nearest: ").append(problem.nearest());
            }
            return text.toString();
        }

        private static String count(long number, String what) {
            return number + " " + what + (number == 1 ? "" : "s");
        }
    }
}
