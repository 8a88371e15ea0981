package org.vacatur.docket;

/** How far an analysis has come. */
public enum AnalysisState {
    WAITING,
    RUNNING,
    DONE,
    FAILED
}
