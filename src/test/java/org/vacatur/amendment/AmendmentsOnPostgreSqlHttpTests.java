package org.vacatur.amendment;

import org.vacatur.TestDatabase;

class AmendmentsOnPostgreSqlHttpTests extends AmendmentsOverHttp {
    @Override
    TestDatabase database() {
        return TestDatabase.postgreSql();
    }
}
