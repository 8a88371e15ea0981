package org.vacatur.record;

import java.nio.file.Path;

/** The store holds checkpoints, and the key they were signed with is not where it should be. */
public final class KeyMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    KeyMissing(Path file) {
        super("The records were signed with a key that is not in " + file
                + ". With a new key nobody could tell these records from forged ones.");
    }
}
