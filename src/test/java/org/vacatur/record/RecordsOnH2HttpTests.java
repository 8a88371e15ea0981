package org.vacatur.record;

import org.vacatur.TestDatabase;

class RecordsOnH2HttpTests extends RecordsOverHttp {
    RecordsOnH2HttpTests() {
        super(TestDatabase.h2InMemory());
    }
}
