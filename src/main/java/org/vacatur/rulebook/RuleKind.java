package org.vacatur.rulebook;

/** Where a rule comes from; told apart in every finding. */
public enum RuleKind {
    /** The court's standard. */
    LAW,
    /** What one office stated, adopted, or we assumed of it. */
    OFFICE_POLICY,
    /** Our own rule for handling what the law leaves open. */
    DESIGN
}
