package org.vacatur.amendment;

/** Where an amendment comes from. */
public enum AmendmentOrigin {
    /** A legal editor began it. */
    EDITOR,
    /** The rules folder was found changed at a start of the service. */
    FOLDER
}
