package org.vacatur.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.vacatur.contract.ContractJson;

/** A small docket as a form with one file: charges whose plea came before the analyst's signature, so for the first letter. */
public final class DocketForm {
    private static final String BOUNDARY = "a-boundary-of-tests";
    public static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;

    private DocketForm() {}

    /** The body of the request. */
    public static String of(String district, int cases) {
        StringBuilder rows = new StringBuilder("docketNumber,district,number,offense,disposition,dispositionDate,"
                + "laboratory,dookhanRole,signedByDookhanOn\r\n");
        for (int i = 1; i <= cases; i++) {
            rows.append(
                    "1001CR%06d,%s,1,DRUG POSSESS CLASS B c94C s34,Guilty Plea,2005-03-01,HINTON,PRIMARY,2006-01-01\r\n"
                            .formatted(i, district));
        }
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"asOf\"\r\n\r\n2017-04-18\r\n--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"docket.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + rows + "\r\n--" + BOUNDARY + "--\r\n";
    }

    /** Loads one and waits until its run is done; gives its id. */
    public static String done(RunningOffice office, String account, int cases) {
        String district = account.substring(account.indexOf('-') + 1)
                .toUpperCase(java.util.Locale.ROOT)
                .replace('-', '_');
        HttpResponse<String> loaded = office.post(
                "/api/v1/dockets",
                of(district, cases),
                "Content-Type",
                TYPE,
                "Authorization",
                RunningOffice.demo(account));
        assertThat(loaded.statusCode()).as(loaded.body()).isEqualTo(202);
        String id = RunningOffice.json(loaded).path("id").asString();
        HttpResponse<String> watched =
                office.get("/api/v1/dockets/" + id + "/events", "Authorization", RunningOffice.demo(account));
        assertThat(watched.body()).contains("\"state\":\"DONE\"");
        return id;
    }

    /** Has a docket analysed and waits until that is done; gives the id of the analysis. */
    public static String analysed(RunningOffice office, String account, String docket) {
        String analyses = "/api/v1/dockets/" + docket + "/analyses";
        HttpResponse<String> started = office.post(
                analyses, "{}", "Content-Type", "application/json", "Authorization", RunningOffice.demo(account));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String id = RunningOffice.json(started).path("id").asString();
        String state = "";
        for (int tries = 0; tries < 1200 && !state.equals("DONE"); tries++) {
            state = RunningOffice.json(office.get(analyses + "/" + id, "Authorization", RunningOffice.demo(account)))
                    .path("state")
                    .asString();
            assertThat(state).isIn("WAITING", "RUNNING", "DONE");
            pause();
        }
        assertThat(state).isEqualTo("DONE");
        return id;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Draws a sample of a list; gives its id. */
    public static String sample(RunningOffice office, String account, String docket, String list) {
        HttpResponse<String> drawn = office.post(
                "/api/v1/dockets/" + docket + "/letters/" + list + "/sample",
                "",
                "Authorization",
                RunningOffice.demo(account));
        assertThat(drawn.statusCode()).as(drawn.body()).isEqualTo(201);
        return ContractJson.mapper().readTree(drawn.body()).path("id").asString();
    }
}
