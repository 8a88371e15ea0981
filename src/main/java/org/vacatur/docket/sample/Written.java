package org.vacatur.docket.sample;

/**
 * What a file of a sample holds. Cases, charges and rows are three counts.
 *
 * @param cases its cases
 * @param relevant of these, the ones meant to be dismissed or retained
 * @param dismissed of these, the ones meant to be dismissed
 * @param charges its charges
 * @param rows its rows without the header, or its lines
 */
public record Written(long cases, long relevant, long dismissed, long charges, long rows) {
    static final Written NOTHING = new Written(0, 0, 0, 0, 0);

    Written and(SyntheticCase next, int itsRows) {
        return new Written(
                cases + 1,
                relevant + (next.group().relevant() ? 1 : 0),
                dismissed + (next.group() == CaseGroup.DISMISSED ? 1 : 0),
                charges + next.facts().charges().size(),
                rows + itsRows);
    }
}
