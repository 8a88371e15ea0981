package org.vacatur.amendment;

/** How a file of a draft differs from that of its base. */
public enum FileChange {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
}
