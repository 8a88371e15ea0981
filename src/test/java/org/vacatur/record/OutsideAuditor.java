package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
        byte[] key = answer(office, "GET", "/api/v1/records/public-key", null);
        byte[] export =
                answer(office, "POST", "/api/v1/records/exports", "{\"reason\":\"After a kill\",\"contents\":true}");
        var verifier = new ExportVerifier(VerifierKey.parse(new String(key, StandardCharsets.UTF_8)), kept);
        assertThat(verifier.verify(new ByteArrayInputStream(export))).isInstanceOf(Verification.Holds.class);
        kept.add(new KeptCheckpoint(
                "checkpoint " + kept.size(), answer(office, "GET", "/api/v1/records/checkpoint", null)));
        return new String(export, StandardCharsets.UTF_8)
                .lines()
                .filter(each -> each.startsWith(RECORD))
                .map(each -> ContractJson.mapper().readTree(each.substring(each.indexOf('{'))))
                .filter(each -> each.path("type").asString().equals(RecordType.RECOMMENDATION.name()))
                .map(each -> UUID.fromString(each.path("object").asString()))
                .toList();
    }

    private static byte[] answer(OfficeProcess office, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpResponse<byte[]> answer =
                office.send(method, path, body, "Authorization", demo("auditor"), "Content-Type", "application/json");
        assertThat(answer.statusCode())
                .as(() -> new String(answer.body(), StandardCharsets.UTF_8) + "\n" + office.said())
                .isEqualTo(200);
        return answer.body();
    }
}
