package org.vacatur.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vacatur.contract.ProblemType;
import tools.jackson.databind.JsonNode;

/** A list is accepted under the name that the provider vouches for; who has none there may read a sample and decides nothing. */
class UnnamedPersonTests {
    private static final String DOCKETS = "/api/v1/dockets";
    private static final String FORM =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"one.csv\"\r\n\r\n"
                    + "docketNumber,district,number,offense,disposition,dispositionDate,evidenceReviewComplete,laboratory,"
                    + "dookhanRole,signedByDookhanOn\r\n"
                    + "0938CR001515,SUFFOLK,1,\"DRUG, POSSESS CLASS B c94C \u00a734\",Guilty Plea,2010-11-03,true,HINTON,PRIMARY,"
                    + "2010-08-19\r\n"
                    + "\r\n--x--\r\n";

    @Test
    void nobody_without_a_name_accepts_a_list() throws InterruptedException {
        try (TestProvider provider = TestProvider.started();
                RunningOffice office = RunningOffice.server(provider.issuer())) {
            Map<String, Object> unnamed = new HashMap<>(TestProvider.prosecutor());
            unnamed.remove("name");
            String token = "Bearer " + provider.says(unnamed).token();
            HttpResponse<String> begun = office.post(
                    DOCKETS, FORM, "Authorization", token, "Content-Type", "multipart/form-data; boundary=x");
            assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
            String run = DOCKETS + "/" + RunningOffice.json(begun).path("id").asString();
            while (!state(office, run, token).equals("DONE")) {
                Thread.sleep(50);
            }
            String list = run + "/letters/SECOND_LETTER_PROPOSED";
            HttpResponse<String> sample = office.post(list + "/sample", "", "Authorization", token);
            assertThat(sample.statusCode()).as(sample.body()).isEqualTo(201);
            String acceptance = "{\"sampleId\":\""
                    + RunningOffice.json(sample).path("id").asString() + "\",\"comment\":\"Read, and found right\"}";
            RunningOffice.assertProblem(accept(office, list, acceptance, token), ProblemType.NOT_ALLOWED);
            assertThat(office.recorded("DECISION")).isEmpty();
            String named = "Bearer " + provider.says(TestProvider.prosecutor()).token();
            assertThat(accept(office, list, acceptance, named).statusCode()).isEqualTo(201);
            assertThat(office.recorded("DECISION")).hasSize(1);
        }
    }

    private static HttpResponse<String> accept(RunningOffice office, String list, String body, String token) {
        return office.post(list + "/acceptance", body, "Authorization", token, "Content-Type", "application/json");
    }

    private static String state(RunningOffice office, String run, String token) {
        JsonNode docket = RunningOffice.json(office.get(run, "Authorization", token));
        assertThat(docket.path("failure").asString("")).isEmpty();
        return docket.at("/progress/state").asString();
    }
}
