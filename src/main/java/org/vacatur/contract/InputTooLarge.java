package org.vacatur.contract;

/** The text of a case is longer than {@link CaseFactsReader#MAX_BYTES}. */
public final class InputTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InputTooLarge() {
        super("The text of one case may hold at most " + CaseFactsReader.MAX_BYTES
                + " bytes (1 MiB); leave out what the service does not need");
    }
}
