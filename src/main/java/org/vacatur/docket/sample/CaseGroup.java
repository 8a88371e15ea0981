package org.vacatur.docket.sample;

/** The roll-up that a case of the sample is meant to have. No case of the sample is left for a person to review. */
public enum CaseGroup {
    /** A charge is on the third letter. */
    RETAINED(Quantity.RETAINED),
    /** A charge is on the second letter, and none on the third. */
    DISMISSED(Quantity.DISMISSED),
    FIRST_LETTER(Quantity.FIRST_LETTER),
    ALREADY_RESOLVED(Quantity.ALREADY_RESOLVED),
    OUT_OF_SCOPE(Quantity.OUT_OF_SCOPE);

    private final Quantity cases;

    CaseGroup(Quantity cases) {
        this.cases = cases;
    }

    /** The quantity of the plan that says how many there are. */
    Quantity cases() {
        return cases;
    }

    /** Whether the court's announcement of 2017 counted such a case as relevant: dismissed or retained. */
    public boolean relevant() {
        return this == RETAINED || this == DISMISSED;
    }
}
