package org.vacatur.commandline;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.RulesRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The commands of the jar. Exit codes: 0 fine, 1 error, 2 input refused. Results go to the output, messages to the error output. */
@Command(
        name = "vacatur",
        mixinStandardHelpOptions = true,
        versionProvider = VacaturCommand.Version.class,
        description = "Says, charge by charge, which letter a case belongs on, and every rule that says so.",
        footer = {
            "",
            "Without a command, or with --key=value settings alone, the service is started.",
            "Exit codes: 0 fine, 1 error, 2 input refused."
        })
public final class VacaturCommand implements Runnable {
    static final int FINE = 0;
    static final int ERROR = 1;
    static final int REFUSED = 2;

    @Spec
    @Nullable
    CommandSpec spec;

    private VacaturCommand() {}

    /** Whether the arguments are for the command line. Settings alone ({@code --key=value}) are for the service. */
    public static boolean wants(String... arguments) {
        return !Arrays.stream(arguments).allMatch(each -> each.matches("--[A-Za-z][A-Za-z0-9._\\[\\]-]*=.*"));
    }

    /**
     * Runs one command.
     *
     * @param in standard input
     * @param out results, as UTF-8
     * @param err messages, as UTF-8
     * @param home folder of the jar
     * @param clock for the date of judgment where nothing gives one
     * @return the exit code
     */
    public static int run(
            InputStream in, OutputStream out, OutputStream err, Path home, Clock clock, String... arguments) {
        return run(in, out, err, home, clock, System.getenv(), arguments);
    }

    static int run(
            InputStream in,
            OutputStream out,
            OutputStream err,
            Path home,
            Clock clock,
            Map<String, String> environment,
            String... arguments) {
        CommandLine line = new CommandLine(new VacaturCommand())
                .addSubcommand(new RecommendCommand(in, home, clock))
                .addSubcommand(new CommandLine(new RulesCommand())
                        .addSubcommand(new RulesCommand.Check(home, clock))
                        .addSubcommand(new RulesTryCommand(home))
                        .addSubcommand(new KeptRules.Versions(environment))
                        .addSubcommand(new KeptRules.Back(environment))
                        .addSubcommand(new KeptRules.Export(environment)))
                .addSubcommand(AmendmentCommand.with(environment))
                .addSubcommand(new CommandLine(new DocketCommand())
                        .addSubcommand(new DocketCommand.Sample())
                        .addSubcommand(new DocketReviewCommand(home, clock))
                        .addSubcommand(new DocketCompareCommand(out))
                        .addSubcommand(new DocketWorklistCommand(home, clock))
                        .addSubcommand(new DocketParityCommand(home, clock))
                        .addSubcommand(new DocketTemplatesCommand()))
                .addSubcommand(new CommandLine(new RecordCommand())
                        .addSubcommand(new RecordCommand.Verify())
                        .addSubcommand(new ReplayCommand(clock)))
                .setOut(writer(out))
                .setErr(writer(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(false)
                .setParameterExceptionHandler(VacaturCommand::misused)
                .setExecutionExceptionHandler((e, command, result) -> failed(e, command));
        return line.execute(arguments);
    }

    /** Named without a command, but not alone: there is nothing to run. */
    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Name a command; --help lists them.");
    }

    private static int misused(ParameterException e, String[] arguments) {
        CommandLine line = e.getCommandLine();
        line.getErr().println(e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, line.getErr());
        line.getErr().println("Try " + line.getCommandSpec().qualifiedName() + " --help.");
        return REFUSED;
    }

    private static int failed(Exception e, CommandLine line) {
        if (e instanceof RulesRefused refused) {
            line.getErr().println("The rules have errors and were not loaded:");
            line.getErr().println(refused.getMessage());
        } else {
            line.getErr().println("Failed: " + e);
        }
        return ERROR;
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** The release, as the jar states it. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = VacaturCommand.class.getPackage().getImplementationVersion();
            return new String[] {"vacatur " + (version == null ? "(built from source)" : version)};
        }
    }
}
