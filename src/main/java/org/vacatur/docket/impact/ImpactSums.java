package org.vacatur.docket.impact;

/**
 * What becomes of charges; each is counted once after {@code charges}, or stays as it is.
 *
 * @param cases cases looked at
 * @param charges charges of these
 * @param outcomeFlips charges with another outcome
 * @param leaningFlips charges with the same outcome and another ground or leaning, or proposed by a rule on one side only
 * @param reasonsOnly charges at the same place with other review reasons or rules
 */
public record ImpactSums(long cases, long charges, long outcomeFlips, long leaningFlips, long reasonsOnly) {
    static final ImpactSums NONE = new ImpactSums(0, 0, 0, 0, 0);

    /** Charges whose place changes: these are listed. */
    public long flips() {
        return outcomeFlips + leaningFlips;
    }

    ImpactSums plus(ImpactSums more) {
        return new ImpactSums(
                cases + more.cases,
                charges + more.charges,
                outcomeFlips + more.outcomeFlips,
                leaningFlips + more.leaningFlips,
                reasonsOnly + more.reasonsOnly);
    }
}
