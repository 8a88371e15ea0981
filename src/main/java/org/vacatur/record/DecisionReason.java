package org.vacatur.record;

/** Why, in a word that can be counted. Required to override. */
public enum DecisionReason {
    FACTS_WRONG,
    FACTS_MISSING,
    RULE_WRONG,
    POLICY_DOES_NOT_FIT,
    EVIDENCE_WEIGHED_OTHERWISE,
    INTERESTS_OF_JUSTICE,
    REVIEW_DONE,
    WAITING_FOR_RECORDS,
    WAITING_FOR_EVIDENCE_REVIEW,
    SECOND_OPINION,
    OTHER
}
