package org.vacatur.docket.papers;

import static org.vacatur.docket.papers.Words.count;

import org.vacatur.docket.Ledger;

/** The two sums of a ledger, written out. */
final class Sums {
    private Sums() {}

    /** @throws IllegalArgumentException if a sum does not hold: no paper may carry it */
    static void require(Ledger ledger) {
        if (!ledger.holds()) {
            throw new IllegalArgumentException(
                    "The ledger of the run does not add up, so no paper is written. " + rows(ledger) + " "
                            + charges(ledger) + " Run the docket again, and report this if it comes back.");
        }
    }

    static String rows(Ledger ledger) {
        var rows = ledger.rows();
        return "Rows read " + count(rows.input()) + " = charges " + count(rows.charges()) + " + merged into a charge "
                + count(rows.merged()) + " + rejected " + count(rows.rejected()) + " + duplicates "
                + count(rows.duplicates())
                + (rows.sealed() == 0 ? "" : " + sealed since " + count(rows.sealed())) + ".";
    }

    static String charges(Ledger ledger) {
        var charges = ledger.total().charges();
        return "Charges " + count(charges.sum()) + " = first letter " + count(charges.firstLetter())
                + " + second letter, would not " + count(charges.secondWouldNot()) + " + second letter, could not "
                + count(charges.secondCouldNot()) + " + third letter " + count(charges.thirdLetter())
                + " + human review " + count(charges.humanReview()) + " + out of scope " + count(charges.outOfScope())
                + " + already resolved " + count(charges.alreadyResolved()) + ".";
    }
}
