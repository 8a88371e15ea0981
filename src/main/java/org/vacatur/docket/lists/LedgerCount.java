package org.vacatur.docket.lists;

import org.vacatur.docket.Ledger.Charges;
import org.vacatur.docket.Ledger.Counted;
import org.vacatur.docket.ListKind;

/** How many charges a ledger says are on a list. */
final class LedgerCount {
    private LedgerCount() {}

    static long of(Counted counted, ListKind list) {
        Charges charges = counted.charges();
        return switch (list) {
            case FIRST_LETTER, SECOND_LETTER, THIRD_LETTER -> counted.decided().getOrDefault(list, 0L);
            case FIRST_LETTER_PROPOSED -> charges.firstLetter() - of(counted, ListKind.FIRST_LETTER);
            case SECOND_LETTER_PROPOSED ->
                charges.secondWouldNot() + charges.secondCouldNot() - of(counted, ListKind.SECOND_LETTER);
            case THIRD_LETTER_PROPOSED -> charges.thirdLetter() - of(counted, ListKind.THIRD_LETTER);
            case HUMAN_REVIEW -> charges.humanReview();
            case OUT_OF_SCOPE -> charges.outOfScope();
            case ALREADY_RESOLVED -> charges.alreadyResolved();
        };
    }
}
