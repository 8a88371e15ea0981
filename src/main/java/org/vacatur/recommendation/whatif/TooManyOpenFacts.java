package org.vacatur.recommendation.whatif;

/** Thrown where so much is open that trying every value with every other would take too long; an answer that leaves some out would mislead. */
public final class TooManyOpenFacts extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManyOpenFacts(int facts) {
        super("Too much is open: " + facts
                + " facts may matter to one charge, and every value of each has to be tried with every value of"
                + " every other");
    }
}
