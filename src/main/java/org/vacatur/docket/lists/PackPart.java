package org.vacatur.docket.lists;

import java.io.IOException;
import java.nio.file.Path;

/** Something else that belongs in a pack: papers, a chart, the rejects of the files. */
public interface PackPart {

    /**
     * Writes its files. The same facts give the same bytes.
     *
     * @param folder the pack as it is being written; offices have their folders there ({@link ListNames#folder})
     */
    void write(Path folder) throws IOException;
}
