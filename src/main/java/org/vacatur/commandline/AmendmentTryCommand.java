package org.vacatur.commandline;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.amendment.AmendmentTrial;
import org.vacatur.amendment.TrialRequest;
import org.vacatur.amendment.TrialState;
import org.vacatur.commandline.service.Ask;
import org.vacatur.commandline.service.ServiceFailed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "try",
        description =
                "Tries a draft: checks and compiles it, runs its examples and scenarios, and compares it with the version in use"
                        + " on every case of dockets. Waits for the end, and prints what failed and what would change.")
final class AmendmentTryCommand extends OneAmendmentCommand {
    private static final long PAUSE_MILLIS = 500;

    @Option(
            names = "--docket",
            arity = "1..*",
            paramLabel = "RUN",
            description = "Runs to compare on; the newest of each district that you may see if it is not given,"
                    + " and an invented docket where there is none.")
    @Nullable
    List<UUID> dockets;

    AmendmentTryCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    int ask(AmendmentOfService amendment) throws ServiceFailed {
        AmendmentTrial trial = amendment
                .service()
                .ask(Ask.send("POST", amendment.path("/trials"), new TrialRequest(dockets)), AmendmentTrial.class);
        ProgressLine progress = new ProgressLine(err(), System.console() != null);
        try {
            while (trial.state() == TrialState.WAITING || trial.state() == TrialState.RUNNING) {
                progress.show(words(trial), trial.done(), trial.total());
                if (!paused()) {
                    err().println("Stopped waiting. The trial goes on; amendment show " + id + " says how far it is.");
                    return VacaturCommand.ERROR;
                }
                trial = amendment.trial(trial.id());
            }
        } finally {
            progress.end();
        }
        out().println(AmendmentTrialText.of(trial));
        return AmendmentTrialText.passed(trial) ? VacaturCommand.FINE : VacaturCommand.ERROR;
    }

    private static String words(AmendmentTrial trial) {
        if (trial.state() == TrialState.WAITING) {
            return "waiting for its turn";
        }
        return switch (trial.part()) {
            case CHECK -> "checking";
            case FIRST_RUN -> "compiling, and a first run";
            case SCENARIOS -> "examples and scenarios";
            case IMPACT -> "comparing on dockets";
        };
    }

    private static boolean paused() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
