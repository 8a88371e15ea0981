package org.vacatur.docket;

/** The tables of a parity. */
public enum ParityTable {
    /** Where the charges of each office belong under every office's criteria. */
    OUTCOMES,
    /** What the outcomes under the own criteria rest on. */
    RESTS_ON,
    /** Whether the outcome would be otherwise without any office's criteria. */
    WITHOUT_CRITERIA,
    /** Whether the outcome depends on nothing but whose criteria apply. */
    GEOGRAPHY,
    /** Whether a person of the office has answered; then no criteria apply. */
    ANSWERED
}
