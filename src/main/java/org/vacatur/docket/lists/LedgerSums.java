package org.vacatur.docket.lists;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.Ledger.Charges;
import org.vacatur.docket.Ledger.Rows;

/**
 * The two sums of a ledger, as every output prints them.
 *
 * @param rows the rows of the files and what became of them
 * @param charges the charges and where they belong
 */
public record LedgerSums(Sum rows, Sum charges) {

    /** The sums of a whole run. */
    public static LedgerSums of(Ledger ledger) {
        Rows rows = ledger.rows();
        Charges charges = ledger.total().charges();
        List<Part> of = new ArrayList<>(List.of(
                new Part("charges", "charges", rows.charges()),
                new Part("merged into a charge", "merged", rows.merged()),
                new Part("rejected", "rejected", rows.rejected()),
                new Part("duplicates", "duplicates", rows.duplicates())));
        if (rows.sealed() > 0) {
            of.add(new Part("sealed since", "sealed", rows.sealed()));
        }
        return new LedgerSums(
                new Sum(new Part("rows read", "rowsRead", rows.input()), of),
                new Sum(new Part("charges", "charges", rows.charges()), parts(charges)));
    }

    static Part[] parts(Charges charges) {
        return new Part[] {
            new Part("first letter", "firstLetter", charges.firstLetter()),
            new Part("second letter (would not)", "secondWouldNot", charges.secondWouldNot()),
            new Part("second letter (could not)", "secondCouldNot", charges.secondCouldNot()),
            new Part("third letter", "thirdLetter", charges.thirdLetter()),
            new Part("human review", "humanReview", charges.humanReview()),
            new Part("out of scope", "outOfScope", charges.outOfScope()),
            new Part("already resolved", "alreadyResolved", charges.alreadyResolved())
        };
    }

    /**
     * A number of a sum.
     *
     * @param words what it counts, for people
     * @param name what it counts, as the head of a column
     */
    public record Part(String words, String name, long count) {
        String inWords() {
            return String.format(Locale.ROOT, "%s %,d", words, count);
        }
    }

    /** What must be equal to the sum of its parts. */
    public record Sum(Part whole, List<Part> parts) {
        public Sum {
            parts = List.copyOf(parts);
        }

        Sum(Part whole, Part... parts) {
            this(whole, Arrays.asList(parts));
        }

        /** E.g. {@code "rows read 1,204 = charges 1,100 + merged into a charge 100 + rejected 3 + duplicates 1"}. */
        public String inWords() {
            return whole.inWords() + " = " + parts.stream().map(Part::inWords).collect(Collectors.joining(" + "));
        }

        /** The names alone, e.g. {@code "rowsRead=charges+merged+rejected+duplicates"}. */
        String names() {
            return whole.name() + "=" + parts.stream().map(Part::name).collect(Collectors.joining("+"));
        }

        /** The numbers alone, e.g. {@code "1204=1100+100+3+1"}. */
        String numbers() {
            return whole.count()
                    + "="
                    + parts.stream().map(it -> Long.toString(it.count())).collect(Collectors.joining("+"));
        }
    }
}
