package org.vacatur.docket.lists;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** A table that is being written, row after row. One that is closed before it is complete does not pass for a whole one. */
interface Table extends Closeable {

    /**
     * Adds a row.
     *
     * @param cells a text for each column, as {@link ShownText} gives it
     */
    void row(List<String> cells) throws IOException;

    /** Ends the table: all rows were given. */
    void complete() throws IOException;
}
