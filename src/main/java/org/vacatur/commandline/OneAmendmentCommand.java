package org.vacatur.commandline;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.commandline.service.Service;
import org.vacatur.commandline.service.ServiceFailed;
import picocli.CommandLine.Parameters;

/** A command about one amendment. */
abstract class OneAmendmentCommand extends ServiceCommand {
    @Parameters(index = "0", paramLabel = "ID", description = "The amendment, as the list names it.")
    @Nullable
    UUID id;

    OneAmendmentCommand(Map<String, String> environment) {
        super(environment);
    }

    abstract int ask(AmendmentOfService amendment) throws ServiceFailed;

    @Override
    final int ask(Service service) throws ServiceFailed {
        return ask(new AmendmentOfService(service, Objects.requireNonNull(id)));
    }

    /** Prints how far an amendment is after something was done with it. */
    int done(AmendmentOfService.Shown shown) {
        out().println(AmendmentText.brief(shown));
        return VacaturCommand.FINE;
    }
}
