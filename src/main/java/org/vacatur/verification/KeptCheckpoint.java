package org.vacatur.verification;

/**
 * A checkpoint that was kept outside the office. Only against one of these can a log be noticed that was cut off, forked or put back to an
 * older state.
 *
 * @param name what to call it in messages, for instance the name of its file
 * @param note the signed note, byte by byte as it was given away
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
public record KeptCheckpoint(String name, byte[] note) {}
