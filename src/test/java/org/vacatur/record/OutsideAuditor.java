package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.OfficeProcess;
import org.vacatur.verification.ExportVerifier;
import org.vacatur.verification.KeptCheckpoint;
import org.vacatur.verification.Verification;
import org.vacatur.verification.VerifierKey;

/** Has everything exported and verifies it, also against every checkpoint that the service ever gave away. */
public final class OutsideAuditor {
    private static final String RECORD = "record ";

    private final List<KeptCheckpoint> kept = new ArrayList<>();

    /** The recommendations in a whole export that holds, in the order of their records. */
    public List<UUID> recommendations(OfficeProcess office) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("auditor");
        Path export = folder.resolve("export");
        try {
            String key = Files.readString(answer(office, folder.resolve("key"), "GET", "public-key", null));
            answer(office, export, "POST", "exports", "{\"reason\":\"After a kill\",\"contents\":true}");
            var verifier = new ExportVerifier(VerifierKey.parse(key), kept);
            try (InputStream exported = Files.newInputStream(export)) {
                assertThat(verifier.verify(exported)).isInstanceOf(Verification.Holds.class);
            }
            Path checkpoint = answer(office, folder.resolve("checkpoint"), "GET", "checkpoint", null);
            kept.add(new KeptCheckpoint("checkpoint " + kept.size(), Files.readAllBytes(checkpoint)));
            try (Stream<String> lines = Files.lines(export)) {
                return lines.filter(each -> each.startsWith(RECORD))
                        .map(each -> ContractJson.mapper().readTree(each.substring(each.indexOf('{'))))
                        .filter(each -> each.path("type").asString().equals(RecordType.RECOMMENDATION.name()))
                        .map(each -> UUID.fromString(each.path("object").asString()))
                        .toList();
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** The answer in a file: an export is as long as the log. */
    private static Path answer(OfficeProcess office, Path to, String method, String what, @Nullable String body)
            throws IOException, InterruptedException {
        HttpResponse<Path> answer = office.send(
                BodyHandlers.ofFile(to),
                method,
                "/api/v1/records/" + what,
                body,
                "Authorization",
                demo("auditor"),
                "Content-Type",
                "application/json");
        assertThat(answer.statusCode())
                .as(() -> what + " is in " + to + "\n" + office.said())
                .isEqualTo(200);
        return to;
    }
}
