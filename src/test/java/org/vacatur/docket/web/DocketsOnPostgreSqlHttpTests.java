package org.vacatur.docket.web;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.vacatur.TestDatabase;

class DocketsOnPostgreSqlHttpTests {
    private static DocketOffice office;

    @BeforeAll
    static void start() {
        office = DocketOffice.on(TestDatabase.postgreSqlInEnglish());
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    @Nested
    class Runs extends DocketRunsOverHttp {
        Runs() {
            super(office);
        }
    }

    @Nested
    class Lists extends DocketListsOverHttp {
        Lists() {
            super(office);
        }
    }

    @Nested
    class Sealing extends DocketSealingOverHttp {
        Sealing() {
            super(office);
        }
    }
}
