package org.vacatur.facts;

/** Whether a charge is a "drug charge" for the protocol (SCOPE-CHARGE). */
public enum DrugCharge {
    /** An offence under c. 94C of which the identity of the substance is plainly an element, or that hangs on one (s. 32J). */
    YES,
    /** Under c. 94C, or an attempt, conspiracy or accessory charge with such an object, where identity may not be an element. */
    UNCLEAR,
    /** Neither. */
    NO
}
