package org.vacatur.record;

import org.vacatur.TestDatabase;

class RecordsOnPostgreSqlHttpTests extends RecordsOverHttp {
    RecordsOnPostgreSqlHttpTests() {
        super(TestDatabase.postgreSql());
    }
}
