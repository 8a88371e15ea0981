package org.vacatur.recommendation;

import org.vacatur.rulebook.Outcome;

/** What the rules recommend; a person decides. */
public record Recommendation(String summary, Outcome outcome) {}
