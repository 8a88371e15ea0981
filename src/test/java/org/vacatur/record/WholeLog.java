package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vacatur.office.RunningOffice;
import org.vacatur.verification.ExportVerifier;
import org.vacatur.verification.Verification;
import org.vacatur.verification.VerifierKey;

/** The log of a running service, looked at from inside and from outside. */
public final class WholeLog {
    private WholeLog() {}

    /** Each record follows the one before, what finds records agrees with them, and an export verifies without the service. */
    public static void assertHolds(RunningOffice office) {
        var check = new WholeLogCheck(
                office.context().getBean(Transactions.class),
                office.context().getBean(StoredRecords.class),
                office.context().getBean(RuleVersions.class),
                office.context().getBean(Checkpoints.class));
        office.context()
                .getBean(RecordedOnce.class)
                .inTransaction(() ->
                        check.ends(office.context().getBean(StoredRecords.class).lock()));
        String key = answer(office.get("/api/v1/records/public-key", "Authorization", demo("auditor")));
        String export = answer(office.post(
                "/api/v1/records/exports",
                "{\"reason\":\"To see whether it holds\",\"contents\":true}",
                "Authorization",
                demo("auditor"),
                "Content-Type",
                "application/json"));
        try {
            assertThat(new ExportVerifier(VerifierKey.parse(key), List.of())
                            .verify(new ByteArrayInputStream(export.getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOf(Verification.Holds.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String answer(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
