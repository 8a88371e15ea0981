package org.vacatur.recommendation;

import java.util.Optional;

/** Versions of the rules that are or were in use, to be asked by their hash. */
@FunctionalInterface
public interface FormerRules {
    /**
     * What asks a version.
     *
     * @param version SHA-256 of its content, as answers name it
     * @return empty if it never was in use
     */
    Optional<Recommender> under(String version);
}
