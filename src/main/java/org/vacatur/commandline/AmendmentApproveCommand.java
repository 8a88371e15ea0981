package org.vacatur.commandline;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vacatur.amendment.Amendment;
import org.vacatur.amendment.AmendmentState;
import org.vacatur.amendment.ApprovalRequest;
import org.vacatur.commandline.service.Ask;
import org.vacatur.commandline.service.ServiceFailed;
import org.vacatur.contract.ProblemType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "approve",
        description =
                "Shows what would be approved; with its dossier, approves exactly that. Nobody approves what they edited.")
final class AmendmentApproveCommand extends OneAmendmentCommand {
    @Option(
            names = "--dossier",
            paramLabel = "HASH",
            description =
                    "What the yes is given to, as it is shown without this option: rules, scenarios and impact as you saw them.")
    @Nullable
    String dossier;

    @Option(
            names = "--comment",
            paramLabel = "WORDS",
            description = "What you looked at, and why it is right; it is recorded. Needed with --dossier.")
    @Nullable
    String comment;

    AmendmentApproveCommand(Map<String, String> environment) {
        super(environment);
    }

    @Override
    void look() {
        if (dossier != null && comment == null) {
            throw refused("Say with --comment what you looked at, and why it is right.");
        }
        if (dossier != null && !dossier.matches("[0-9a-f]{64}")) {
            throw refused(
                    "'" + dossier + "' is no dossier: 64 characters, as amendment approve " + id + " shows them.");
        }
        if (dossier == null && comment != null) {
            throw refused("Name with --dossier what you say yes to. Without both options the command shows it.");
        }
    }

    @Override
    int ask(AmendmentOfService amendment) throws ServiceFailed {
        if (dossier != null && comment != null) {
            return done(amendment.done(
                    Ask.send("POST", amendment.path("/approval"), new ApprovalRequest(dossier, comment))));
        }
        mayApprove(amendment);
        return show(amendment);
    }

    /** An empty yes approves nothing, and whose role lets nobody approve is told so before anything else is looked at. */
    private static void mayApprove(AmendmentOfService amendment) throws ServiceFailed {
        try {
            amendment.done(Ask.send("POST", amendment.path("/approval"), Map.of()));
        } catch (ServiceFailed e) {
            if (e.is(ProblemType.NOT_ALLOWED)) {
                throw e;
            }
        }
    }

    private int show(AmendmentOfService amendment) throws ServiceFailed {
        AmendmentOfService.Shown shown = amendment.shown();
        Amendment it = shown.amendment();
        if (it.editors().contains(amendment.service().account())) {
            err().println("You edited this amendment; somebody else approves it. amendment show " + id + " shows it.");
            return VacaturCommand.ERROR;
        }
        out().println(AmendmentText.full(shown));
        if (it.state() != AmendmentState.SUBMITTED || it.dossier() == null || it.trial() == null) {
            err().println(
                            "It cannot be approved as it is: an amendment is approved that was submitted, and whose trial fits what it is now.");
            return VacaturCommand.ERROR;
        }
        out().println(AmendmentTrialText.of(amendment.trial(it.trial())));
        err().println("Nothing was approved. Read amendment changes " + id + " and amendment flips " + id
                + "; then, to approve exactly this, repeat with --dossier " + it.dossier() + " --comment \"...\".");
        return VacaturCommand.FINE;
    }
}
