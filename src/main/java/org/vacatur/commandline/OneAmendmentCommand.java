package org.vacatur.commandline;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vacatur.amendment.AmendmentEntry;
import org.vacatur.amendment.AmendmentList;
import org.vacatur.commandline.service.Ask;
import org.vacatur.commandline.service.Service;
import org.vacatur.commandline.service.ServiceFailed;
import picocli.CommandLine.Parameters;

/** A command about one amendment. */
abstract class OneAmendmentCommand extends ServiceCommand {
    private static final int LEAST = 8;

    /** As it was given, until the service is asked; whole from then on. */
    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "The amendment, as the list names it, or the first " + LEAST + " characters or more of that.")
    String id = "";

    OneAmendmentCommand(Map<String, String> environment) {
        super(environment);
    }

    abstract int ask(AmendmentOfService amendment) throws ServiceFailed;

    @Override
    final int ask(Service service) throws ServiceFailed {
        UUID found = id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(id)
                : beginning(service).id();
        id = found.toString();
        return ask(new AmendmentOfService(service, found));
    }

    private AmendmentEntry beginning(Service service) throws ServiceFailed {
        if (!id.matches("[0-9a-f-]{" + LEAST + ",36}")) {
            throw refused("'" + id + "': That is no ID of an amendment; amendment list shows them.");
        }
        List<AmendmentEntry> found = service.ask(Ask.get(AmendmentOfService.ALL), AmendmentList.class).items().stream()
                .filter(each -> each.id().toString().startsWith(id))
                .toList();
        if (found.size() > 1) {
            throw refused(
                    "'" + id + "': " + found.size() + " IDs begin so; give more of it, as amendment list shows it.");
        }
        return found.stream()
                .findFirst()
                .orElseThrow(() -> refused("'" + id + "': That is no ID of an amendment; amendment list shows them."));
    }

    /** Prints how far an amendment is after something was done with it. */
    int done(AmendmentOfService.Shown shown) {
        out().println(AmendmentText.brief(shown));
        return VacaturCommand.FINE;
    }

    /** The same after a change of files, which ends a submission or an approval. */
    int changed(AmendmentOfService.Shown shown) {
        done(shown);
        if (shown.wasAsked()) {
            err().println("It is a draft again: whoever was to approve it, or did, saw something else."
                    + " It has to be tried and submitted again.");
        }
        return VacaturCommand.FINE;
    }
}
