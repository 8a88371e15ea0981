package org.vacatur.office;

/** Tells which rules are asked. */
@FunctionalInterface
public interface RulesInUse {
    /** The rule set that is asked now. */
    Version version();

    /**
     * A version of a rule set.
     *
     * @param ruleSet id of the rule set
     * @param version SHA-256 of its canonical content
     */
    record Version(String ruleSet, String version) {}
}
