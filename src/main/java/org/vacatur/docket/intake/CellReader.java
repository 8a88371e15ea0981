package org.vacatur.docket.intake;

/** How the cells of one column are read: strictly, nothing guessed and nothing mended. */
interface CellReader {
    /**
     * Reads a cell that is not blank.
     *
     * @param cell the cell, its text stripped
     * @param manner what the profile says of this column
     */
    CellRead read(Cell cell, Manner manner);
}
