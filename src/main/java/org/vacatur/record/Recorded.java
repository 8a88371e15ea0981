package org.vacatur.record;

import java.time.Instant;

/**
 * A record that was added.
 *
 * @param sequence its number; the first is 1, and none is left out
 * @param at when
 */
public record Recorded(long sequence, Instant at) {}
