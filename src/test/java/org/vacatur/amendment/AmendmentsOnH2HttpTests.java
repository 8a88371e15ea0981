package org.vacatur.amendment;

import org.vacatur.TestDatabase;

class AmendmentsOnH2HttpTests extends AmendmentsOverHttp {
    @Override
    TestDatabase database() {
        return TestDatabase.h2InMemory();
    }
}
