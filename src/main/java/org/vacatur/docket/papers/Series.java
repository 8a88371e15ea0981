package org.vacatur.docket.papers;

import java.util.function.ToLongFunction;
import org.vacatur.docket.Ledger.Charges;

/**
 * The outcomes of charges, in the order of tables and of the chart. The colours are those of Okabe and Ito, which most readers who do not see all
 * colours can tell apart; a key stands on them as well.
 */
enum Series {
    FIRST_LETTER("First letter", "#56B4E9", Charges::firstLetter),
    SECOND_WOULD_NOT("Second letter, would not", "#009E73", Charges::secondWouldNot),
    SECOND_COULD_NOT("Second letter, could not", "#F0E442", Charges::secondCouldNot),
    THIRD_LETTER("Third letter", "#D55E00", Charges::thirdLetter),
    HUMAN_REVIEW("Human review", "#E69F00", Charges::humanReview),
    OUT_OF_SCOPE("Out of scope", "#CCCCCC", Charges::outOfScope),
    ALREADY_RESOLVED("Already resolved", "#CC79A7", Charges::alreadyResolved);

    private final String title;
    private final String colour;
    private final ToLongFunction<Charges> count;

    Series(String title, String colour, ToLongFunction<Charges> count) {
        this.title = title;
        this.colour = colour;
        this.count = count;
    }

    String title() {
        return title;
    }

    String colour() {
        return colour;
    }

    /** One letter that stands for it on the chart: A, B, ... */
    String key() {
        return String.valueOf((char) ('A' + ordinal()));
    }

    long count(Charges charges) {
        return count.applyAsLong(charges);
    }
}
