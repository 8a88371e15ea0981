package org.vacatur.record;

import org.jspecify.annotations.Nullable;

/** The newest checkpoint of the log, to be printed on what is given away. */
@FunctionalInterface
public interface LastCheckpoint {
    /** Its signed note; null where none was made yet. */
    @Nullable
    String text();
}
