package org.vacatur.docket.web;

import org.vacatur.TestDatabase;

class DocketsOnPostgreSqlHttpTests extends DocketsOverHttp {
    DocketsOnPostgreSqlHttpTests() {
        super(TestDatabase.postgreSqlInEnglish());
    }
}
