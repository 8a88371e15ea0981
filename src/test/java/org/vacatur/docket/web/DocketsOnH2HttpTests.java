package org.vacatur.docket.web;

import org.vacatur.TestDatabase;

class DocketsOnH2HttpTests extends DocketsOverHttp {
    DocketsOnH2HttpTests() {
        super(TestDatabase.h2InMemory());
    }
}
