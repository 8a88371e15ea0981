package org.vacatur.commandline;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "amendment",
        mixinStandardHelpOptions = true,
        versionProvider = VacaturCommand.Version.class,
        description =
                "How the rules of a running service change: a draft is written, checked, tried, approved by somebody else,"
                        + " and put into use.")
final class AmendmentCommand implements Runnable {
    @Spec
    @Nullable
    CommandSpec spec;

    private AmendmentCommand() {}

    static CommandLine with(Map<String, String> environment) {
        return new CommandLine(new AmendmentCommand())
                .addSubcommand(new AmendmentsToRead.All(environment))
                .addSubcommand(new AmendmentBeginCommand(environment))
                .addSubcommand(new AmendmentsToRead.Show(environment))
                .addSubcommand(new AmendmentsToRead.Files(environment))
                .addSubcommand(new AmendmentsToRead.Get(environment))
                .addSubcommand(new AmendmentEdits.Edit(environment))
                .addSubcommand(new AmendmentEdits.Remove(environment))
                .addSubcommand(new AmendmentFolders.Import(environment))
                .addSubcommand(new AmendmentFolders.Export(environment))
                .addSubcommand(new AmendmentsToRead.Changes(environment))
                .addSubcommand(new AmendmentCheckCommand(environment))
                .addSubcommand(new AmendmentTryCommand(environment))
                .addSubcommand(new AmendmentFlipsCommand(environment))
                .addSubcommand(new AmendmentSteps.Submit(environment))
                .addSubcommand(new AmendmentSteps.SendBack(environment))
                .addSubcommand(new AmendmentApproveCommand(environment))
                .addSubcommand(new AmendmentSteps.Activate(environment))
                .addSubcommand(new AmendmentEdits.Rebase(environment))
                .addSubcommand(new AmendmentSteps.Withdraw(environment));
    }

    @Override
    public void run() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        throw new ParameterException(
                line,
                "Name what to do with amendments: "
                        + line.getSubcommands().keySet().stream().collect(Collectors.joining(", ")) + ".");
    }
}
