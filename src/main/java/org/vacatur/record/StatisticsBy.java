package org.vacatur.record;

/** What decisions are counted by. */
public enum StatisticsBy {
    RULE,
    DISTRICT,
    REVIEWER
}
