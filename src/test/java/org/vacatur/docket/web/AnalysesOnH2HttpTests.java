package org.vacatur.docket.web;

import org.vacatur.TestDatabase;

class AnalysesOnH2HttpTests extends AnalysesOverHttp {
    AnalysesOnH2HttpTests() {
        super(TestDatabase.h2InMemory());
    }
}
