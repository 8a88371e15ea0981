package org.vacatur.commandline;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vacatur.commandline.service.Service;
import org.vacatur.commandline.service.ServiceFailed;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that asks a running service. The store belongs to the service's own process, so that no other opens it. */
@Command(mixinStandardHelpOptions = true, versionProvider = VacaturCommand.Version.class)
abstract class ServiceCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    ServiceOptions options = new ServiceOptions();

    private final Map<String, String> environment;

    ServiceCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * Asks what it is for.
     *
     * @return the exit code
     * @throws ServiceFailed if it does not answer, or refuses
     * @throws java.io.UncheckedIOException that says in words which file on this computer could not be read or written
     */
    abstract int ask(Service service) throws ServiceFailed;

    /** What can be seen to be wrong before anybody is asked. */
    void look() {}

    @Override
    public final Integer call() {
        look();
        try {
            return ask(options.connect(environment));
        } catch (ServiceFailed | UncheckedIOException e) {
            err().println(e.getMessage());
            return VacaturCommand.ERROR;
        }
    }

    PrintWriter out() {
        return line().getOut();
    }

    PrintWriter err() {
        return line().getErr();
    }

    ParameterException refused(String why) {
        return new ParameterException(line(), why);
    }

    private CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
