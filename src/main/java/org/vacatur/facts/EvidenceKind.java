package org.vacatur.facts;

/** A kind of evidence of the substance's identity. How each kind counts is law, in the table evidence.csv of the rule set. */
public enum EvidenceKind {
    RETEST_RETAINED_SAMPLE,
    OTHER_CHEMIST_TESTIMONY,
    OFFICER_OPINION,
    EXPERIENCED_USER_TESTIMONY,
    DEFENDANT_ADMISSION,
    CONTROLLED_BUY,
    CIRCUMSTANTIAL_DEALING,
    /** It "looked like" the drug, and no more. */
    RESEMBLANCE,
    PHARMACEUTICAL_MARKINGS_ONLY,
    /** Markings with circumstantial proof that they are genuine. */
    PHARMACEUTICAL_MARKINGS_PLUS,
    FIELD_TEST,
    OTHER
}
