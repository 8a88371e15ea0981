package org.vacatur.docket.web;

import org.vacatur.TestDatabase;

class AnalysesOnPostgreSqlHttpTests extends AnalysesOverHttp {
    AnalysesOnPostgreSqlHttpTests() {
        super(TestDatabase.postgreSqlInEnglish());
    }
}
