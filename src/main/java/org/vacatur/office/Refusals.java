package org.vacatur.office;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;

/** Refuses within an operation, and records that it did before the refusal is answered. */
public final class Refusals {
    private final SignedIn signedIn;
    private final AccessLog log;

    public Refusals(SignedIn signedIn, AccessLog log) {
        this.signedIn = signedIn;
        this.log = log;
    }

    /**
     * What is asked for is not there, or not for this person; which of the two, nobody is told.
     *
     * @param operation id of the operation in the contract
     * @param object the id asked for
     * @param detail what is not there
     */
    public RequestRefused notFound(String operation, @Nullable UUID object, String detail) {
        record(operation, AccessLog.Why.NOT_FOUND, object);
        return new RequestRefused(ProblemType.NOT_FOUND, detail, List.of());
    }

    /**
     * The case that was sent belongs to another district.
     *
     * @param operation id of the operation in the contract
     */
    public RequestRefused otherDistrict(String operation) {
        record(operation, AccessLog.Why.DISTRICT, null);
        return new RequestRefused(
                ProblemType.NOT_ALLOWED,
                "The case is one of another district than yours. A prosecutor runs and decides the cases of the own district.",
                List.of());
    }

    /**
     * The sign-in gives no name, and what is asked for is done by a named person only.
     *
     * @param operation id of the operation in the contract
     * @param object the id asked for
     */
    public RequestRefused unnamed(String operation, @Nullable UUID object) {
        record(operation, AccessLog.Why.NO_NAME, object);
        return new RequestRefused(
                ProblemType.NOT_ALLOWED,
                "A named person answers for this, and your sign-in gives no name. Ask an administrator of the sign-in provider to add it.",
                List.of());
    }

    /**
     * A version of the rules is approved or put into use by somebody who edited it.
     *
     * @param operation id of the operation in the contract
     */
    public RequestRefused ownEdit(String operation) {
        record(operation, AccessLog.Why.OWN_EDIT, null);
        return ownEdit();
    }

    /** The same where all that is done is undone with the refusal, a record of it too. */
    public static RequestRefused ownEdit() {
        return new RequestRefused(
                ProblemType.NOT_ALLOWED,
                "You edited this version. Somebody else approves it and puts it into use.",
                List.of());
    }

    /**
     * A file of rules holds what no rule may hold.
     *
     * @param operation id of the operation in the contract
     * @param faults every problem, with file and line
     */
    public RequestRefused rulesRefused(String operation, List<Fault> faults) {
        record(operation, AccessLog.Why.UNSAFE_RULES, null);
        return new RequestRefused(
                ProblemType.RULES_REFUSED, "Nothing was changed; the rules in use are as they were.", faults);
    }

    private void record(String operation, AccessLog.Why why, @Nullable UUID object) {
        log.refused(new AccessLog.Refusal(signedIn.caller(), operation, why, object));
    }
}
