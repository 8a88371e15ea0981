package org.vacatur.docket;

import java.util.Map;
import java.util.TreeMap;
import org.vacatur.facts.District;

/**
 * What became of every row and of every charge. Charges, cases and defendants are counted apart and never added to each other.
 *
 * @param rows what became of the rows of the files
 * @param districts counts by prosecuting office, those with none left out
 * @param total counts of all of them together
 */
public record Ledger(Rows rows, Map<District, Counted> districts, Counted total) {
    public Ledger {
        districts = Map.copyOf(districts);
    }

    /** Whether both sums hold: no row and no charge was lost or made up. */
    public boolean holds() {
        return rows.holds() && rows.charges() == total.charges().sum();
    }

    /**
     * Each row of the files is exactly one of these.
     *
     * @param input rows read
     * @param charges rows that brought a charge
     * @param merged rows that brought more of a charge that another row had brought, e.g. a further certificate
     * @param rejected rows that could not be used
     * @param duplicates rows that are the same as another, letter for letter
     * @param sealed rows of cases that were sealed or expunged since, whichever of the others they had been
     */
    public record Rows(long input, long charges, long merged, long rejected, long duplicates, long sealed) {
        /** Of which none is sealed. */
        public Rows(long input, long charges, long merged, long rejected, long duplicates) {
            this(input, charges, merged, rejected, duplicates, 0);
        }

        public boolean holds() {
            return input == charges + merged + rejected + duplicates + sealed;
        }
    }

    /**
     * Counts of one office, or of all.
     *
     * @param charges charges by where they belong
     * @param decided of these, how many a person decided, by list
     * @param reviewReasons charges that need a person, by their reasons; where there are several they are one text joined by a plus
     *     sign, so that the counts add up
     * @param cases cases by roll-up
     * @param defendants persons by roll-up of their cases
     */
    public record Counted(
            Charges charges,
            Map<ListKind, Long> decided,
            Map<String, Long> reviewReasons,
            Cases cases,
            Defendants defendants) {
        public Counted {
            decided = Map.copyOf(decided);
            reviewReasons = Map.copyOf(reviewReasons);
        }

        /** Reasons in the order of the alphabet. */
        public Map<String, Long> reasons() {
            return new TreeMap<>(reviewReasons);
        }
    }

    /** Charges by where they belong. */
    public record Charges(
            long firstLetter,
            long secondWouldNot,
            long secondCouldNot,
            long thirdLetter,
            long humanReview,
            long outOfScope,
            long alreadyResolved) {
        public long sum() {
            return firstLetter
                    + secondWouldNot
                    + secondCouldNot
                    + thirdLetter
                    + humanReview
                    + outOfScope
                    + alreadyResolved;
        }
    }

    /**
     * Cases by the most that any of their charges says, in this order: retained if a charge is on the third letter; else one for
     * review; else dismissed if a charge is on the second letter; else first letter; else resolved or out of scope.
     */
    public record Cases(
            long retained, long review, long dismissed, long firstLetter, long alreadyResolved, long outOfScope) {
        public long sum() {
            return retained + review + dismissed + firstLetter + alreadyResolved + outOfScope;
        }
    }

    /**
     * Persons by the most that any of their cases says, in the same order, told apart by the office's own key.
     *
     * @param casesWithoutReference cases whose file gives no key; nobody knows how many persons these are
     */
    public record Defendants(
            long retained,
            long review,
            long dismissed,
            long firstLetter,
            long alreadyResolved,
            long outOfScope,
            long casesWithoutReference) {
        public long sum() {
            return retained + review + dismissed + firstLetter + alreadyResolved + outOfScope;
        }
    }
}
