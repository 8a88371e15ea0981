package org.vacatur.docket.intake;

/**
 * What is the most that is read. A file past a limit is refused whole, after reading little; a limit is there for a damaged or hostile
 * file, and no real docket comes near one.
 *
 * @param textBytes size of a CSV or NDJSON file
 * @param workbookBytes size of an XLSX file
 * @param partBytes size of one part of a workbook when unpacked
 * @param sharedTextBytes size of the part that holds the texts of a workbook when unpacked; these are kept in memory
 * @param unpackRatio how many times larger a part of some size may be than it is packed
 * @param rows rows of one table
 * @param blankRows blank rows in sequence in one sheet
 * @param refusedRows rows in sequence of which none can be used
 * @param columns columns of one table
 * @param cellLength characters of one cell; a longer cell only refuses its row
 * @param lineBytes bytes of one line
 * @param partitionBytes size of the part of the cases that is worked on at once, and kept in memory
 */
public record IntakeLimits(
        long textBytes,
        long workbookBytes,
        long partBytes,
        long sharedTextBytes,
        int unpackRatio,
        long rows,
        int blankRows,
        int refusedRows,
        int columns,
        int cellLength,
        int lineBytes,
        long partitionBytes) {
    private static final long MIB = 1L << 20;

    /** The limits of a service with one gibibyte of memory. */
    public static IntakeLimits defaults() {
        return new IntakeLimits(
                512 * MIB,
                64 * MIB,
                1024 * MIB,
                96 * MIB,
                200,
                5_000_000,
                10_000,
                10_000,
                200,
                32_767,
                (int) MIB,
                32 * MIB);
    }
}
