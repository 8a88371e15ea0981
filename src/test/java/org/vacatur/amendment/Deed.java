package org.vacatur.amendment;

/**
 * What somebody sets out to do in a walk. The numbers are taken modulo what there is to choose from, so that every deed can be tried in every
 * situation.
 *
 * @param what kind of deed
 * @param person who
 * @param draft with which draft
 * @param choice how
 */
record Deed(What what, int person, int draft, int choice) {
    enum What {
        /** Whatever brings the draft on its way into use, by somebody who may. */
        NEXT,
        BEGIN,
        EDIT,
        COPY,
        IMPORT,
        TRY,
        SUBMIT,
        SEND_BACK,
        APPROVE,
        ACTIVATE,
        REBASE,
        WITHDRAW,
        RETURN
    }
}
