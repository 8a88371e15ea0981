package org.vacatur.commandline;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.amendment.Amendment;
import org.vacatur.amendment.AmendmentState;
import org.vacatur.amendment.AmendmentStepKind;
import org.vacatur.amendment.AmendmentTrial;
import org.vacatur.commandline.service.Answer;
import org.vacatur.commandline.service.Ask;
import org.vacatur.commandline.service.Service;
import org.vacatur.commandline.service.ServiceFailed;

/**
 * An amendment of a running service.
 *
 * @param service asked
 * @param id identifies the amendment
 */
record AmendmentOfService(Service service, UUID id) {
    static final String ALL = "/api/v1/amendments";

    /**
     * An amendment as it was read.
     *
     * @param amendment what it is
     * @param tag its revision, with quotes
     */
    record Shown(Amendment amendment, String tag) {
        private static final Set<AmendmentStepKind> ASKED =
                EnumSet.of(AmendmentStepKind.SUBMITTED, AmendmentStepKind.APPROVED);

        static Shown of(Answer answer) throws ServiceFailed {
            return new Shown(answer.as(Amendment.class), answer.tag());
        }

        /** Whether the last thing done with it took it from an approver who was asked, or had said yes. */
        boolean wasAsked() {
            int steps = amendment.steps().size();
            return amendment.state() == AmendmentState.DRAFT
                    && steps > 1
                    && ASKED.contains(amendment.steps().get(steps - 2).step());
        }
    }

    Shown shown() throws ServiceFailed {
        return Shown.of(service.ask(Ask.get(path(""))));
    }

    /** Does something of which the answer is the amendment. */
    Shown done(Ask asked) throws ServiceFailed {
        return Shown.of(service.ask(asked));
    }

    /**
     * The tag that a change is bound to.
     *
     * @param revision what the person saw; null for the draft as it is now
     */
    String tag(@Nullable Long revision) throws ServiceFailed {
        return revision == null ? shown().tag() : "\"" + revision + "\"";
    }

    AmendmentTrial trial(UUID trial) throws ServiceFailed {
        return service.ask(Ask.get(path("/trials/" + trial)), AmendmentTrial.class);
    }

    /** Where something of it is. */
    String path(String after) {
        return ALL + "/" + id + after;
    }
}
