package org.vacatur.docket.impact;

import org.vacatur.TestDatabase;

class ImpactsOnH2Tests extends ImpactsOverDockets {
    ImpactsOnH2Tests() {
        super(TestDatabase.h2InMemory());
    }
}
