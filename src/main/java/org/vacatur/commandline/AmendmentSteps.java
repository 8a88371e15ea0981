package org.vacatur.commandline;

import java.util.Map;
import org.vacatur.amendment.ReasonRequest;
import org.vacatur.commandline.service.Ask;
import org.vacatur.commandline.service.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Steps of an amendment that ask for nothing but a reason. */
final class AmendmentSteps {
    private AmendmentSteps() {}

    /** One of them. */
    abstract static class Step extends OneAmendmentCommand {
        @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why; it is recorded.")
        String reason = "";

        private final String step;

        Step(String step, Map<String, String> environment) {
            super(environment);
            this.step = step;
        }

        @Override
        int ask(AmendmentOfService amendment) throws ServiceFailed {
            return done(amendment.done(Ask.send("POST", amendment.path("/" + step), new ReasonRequest(reason))));
        }
    }

    @Command(name = "submit", description = "Asks an approver. The draft must have passed a trial as it is now.")
    static final class Submit extends Step {
        Submit(Map<String, String> environment) {
            super("submission", environment);
        }
    }

    @Command(
            name = "send-back",
            description = "Sends an amendment back to its editors; the reason tells them what to do.")
    static final class SendBack extends Step {
        SendBack(Map<String, String> environment) {
            super("objection", environment);
        }
    }

    @Command(
            name = "activate",
            description = "Puts an approved amendment into use. Every instance asks it from its next answer on.")
    static final class Activate extends Step {
        Activate(Map<String, String> environment) {
            super("activation", environment);
        }
    }

    @Command(name = "withdraw", description = "Gives a draft up.")
    static final class Withdraw extends Step {
        Withdraw(Map<String, String> environment) {
            super("withdrawal", environment);
        }
    }
}
