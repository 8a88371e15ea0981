package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertHoldsInside(office);
        String key = answer(office.get("/api/v1/records/public-key", "Authorization", demo("auditor")));
        try {
            Path export = export(office);
            try (InputStream in = Files.newInputStream(export)) {
                assertThat(new ExportVerifier(VerifierKey.parse(key), List.of()).verify(in))
                        .isInstanceOf(Verification.Holds.class);
            } finally {
                Files.delete(export);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each record follows the one before, and what finds records agrees with them. */
    public static void assertHoldsInside(RunningOffice office) {
        var check = new WholeLogCheck(
                office.context().getBean(Transactions.class),
                office.context().getBean(StoredRecords.class),
                office.context().getBean(RuleVersions.class),
                office.context().getBean(Checkpoints.class));
        office.context()
                .getBean(RecordedOnce.class)
                .inTransaction(() ->
                        check.ends(office.context().getBean(StoredRecords.class).lock()));
    }

    /** To a file: a log can be larger than the memory that tests have. */
    private static Path export(RunningOffice office) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(office.address("/api/v1/records/exports")))
                .POST(HttpRequest.BodyPublishers.ofString("{\"reason\":\"To see whether it holds\",\"contents\":true}"))
                .headers("Authorization", demo("auditor"), "Content-Type", "application/json")
                .build();
        Path file = Files.createTempFile("export", ".txt");
        try {
            HttpResponse<Path> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofFile(file));
            assertThat(answer.statusCode()).isEqualTo(200);
            return file;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String answer(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
