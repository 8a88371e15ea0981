package org.vacatur.record;

/**
 * That the log of records was found whole when the service started.
 *
 * @param size records there were
 */
public record LogChecked(long size) {}
