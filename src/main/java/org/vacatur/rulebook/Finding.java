package org.vacatur.rulebook;

/**
 * A rule that fired for a charge.
 *
 * @param rule the rule
 * @param because its reason with the charge's own values in it, one sentence
 */
public record Finding(Rule rule, String because) {}
