package org.vacatur.record;

/** What a record is about. */
public enum RecordType {
    RECOMMENDATION,
    DOCKET,
    DECISION,
    READING,
    SEALING,
    EXPUNGEMENT,
    IMPORT,
    EXPORT,
    AMENDMENT,
    APPROVAL,
    ACTIVATION,
    SIGN_IN,
    REFUSED_ACCESS
}
