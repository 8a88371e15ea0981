package org.vacatur.docket.web;

import org.vacatur.TestDatabase;
import org.vacatur.office.RunningOffice;
import org.vacatur.record.WholeLog;

/**
 * A service with one docket that was loaded and run, shared by whatever is tried on it.
 *
 * @param database where it keeps what it does
 * @param office the service
 * @param suffolk a prosecutor of the office whose docket it is
 * @param county the docket; it is invented, and half of its second letter is undecided
 * @param whole its run, which is done
 */
record DocketOffice(TestDatabase database, RunningOffice office, DocketClient suffolk, CountyFile county, String whole)
        implements AutoCloseable {
    private static final int STATEWIDE = 450;
    private static final long SEED = 11;

    static DocketOffice on(TestDatabase database) {
        RunningOffice office =
                RunningOffice.local(database, "vacatur.doors.requests-per-minute=100000", "vacatur.doors.burst=100000");
        DocketClient suffolk = new DocketClient(office::address, "prosecutor-suffolk");
        CountyFile county = county("SUFFOLK").undecided();
        String whole =
                suffolk.done(new FilesForm().file("suffolk.csv", county.csv()).field("name", "Suffolk, whole"));
        return new DocketOffice(database, office, suffolk, county, whole);
    }

    /** The docket of an office, with all that was decided. */
    static CountyFile county(String district) {
        return CountyFile.of(district, STATEWIDE, SEED);
    }

    /** The same, one case a line. */
    static String ndjson(String district) {
        return CountyFile.ndjson(district, STATEWIDE, SEED);
    }

    @Override
    public void close() {
        WholeLog.assertHolds(office);
        office.close();
    }
}
