package org.vacatur.docket.lists;

/** A folder or file that is no finished pack, or one that was changed since it was written. */
public final class PackRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    PackRefused(String message) {
        super(message);
    }
}
