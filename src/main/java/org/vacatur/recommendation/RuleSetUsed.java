package org.vacatur.recommendation;

/**
 * Which rules were asked.
 *
 * @param id folder name
 * @param version SHA-256 of its canonical content
 * @param officePolicy the criteria applied: OFF, the office whose criteria they are, or NONE_RECORDED where that office has none
 */
public record RuleSetUsed(String id, String version, String officePolicy) {}
