package org.vacatur.record;

import org.jspecify.annotations.Nullable;
import org.vacatur.office.Caller;

/**
 * The log of what was done. It only grows: each record names the hash of the one before, and all of them are the leaves of a
 * tree (RFC 6962) whose root is signed from time to time.
 */
public interface Records {
    /**
     * Adds a record, in the transaction at hand or in one of its own; when that transaction ends well, the record survives the end
     * of the process. Records are added one after the other, on all instances together.
     *
     * @param who who did it; null where nobody is known to have been signed in
     * @param event what was done
     */
    Recorded append(@Nullable Caller who, Event event);
}
