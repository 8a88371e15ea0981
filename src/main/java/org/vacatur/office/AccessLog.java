package org.vacatur.office;

import org.jspecify.annotations.Nullable;

/** Where sign-ins and refusals are recorded before they are answered. What cannot be recorded is not answered. */
public interface AccessLog {
    /** Somebody signed in. */
    void signedIn(Caller caller, How how);

    /** Somebody was refused. */
    void refused(Refusal refusal);

    /** How somebody signed in. */
    enum How {
        FORM,
        BASIC,
        BEARER,
        OPENID_CONNECT
    }

    /** Why somebody was refused. */
    enum Why {
        /** No account, a wrong password, or a token that is not valid. */
        CREDENTIALS,
        /** The operation is not for the person's role. */
        ROLE,
        /** The case belongs to another district. */
        DISTRICT,
        /** The id is not known, or not to this person. */
        NOT_FOUND,
        /** The sign-in gives no name, and the operation is for named persons. */
        NO_NAME,
        /** Nobody approves what they edited. */
        OWN_EDIT,
        /** A file of rules holds what no rule may hold. */
        UNSAFE_RULES,
        /** The last sign-in was too long ago for this operation. */
        NOT_FRESH,
        /** A form was sent without the token of its page. */
        FORGED_FORM
    }

    /**
     * A refusal.
     *
     * @param caller who was refused; null where nobody is known to have been signed in
     * @param operation id of the operation in the contract, or a page's path pattern; never an address with ids or parameters
     * @param why the reason
     * @param object the id asked for
     */
    record Refusal(@Nullable Caller caller, String operation, Why why, java.util.@Nullable UUID object) {}
}
