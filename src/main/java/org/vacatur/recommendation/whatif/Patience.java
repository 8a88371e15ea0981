package org.vacatur.recommendation.whatif;

import java.util.List;

/** How much may be tried for one case: some seconds of work. */
final class Patience {
    private static final long MOST_PAIRS = 400_000;

    private long pairs;

    /**
     * Takes what a search needs.
     *
     * @throws TooManyOpenFacts if it is more than there is left
     */
    void take(List<OpenFact> facts) {
        long values = facts.stream().mapToLong(each -> each.edits().size()).sum();
        pairs += values * values / 2;
        if (pairs > MOST_PAIRS) {
            throw new TooManyOpenFacts(facts.size());
        }
    }
}
