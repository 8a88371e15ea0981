package org.vacatur.record;

/**
 * A person as the sign-in names them.
 *
 * @param subject the account at the sign-in provider
 * @param name the name
 */
public record Person(String subject, String name) {}
