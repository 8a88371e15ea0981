package org.vacatur.record;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.web.AsWritten;
import org.vacatur.office.Refusals;
import org.vacatur.office.SignedIn;
import vacatur.api.RecordsApi;

/** Records, proofs, exports and checkpoints over HTTP. */
@RestController
class RecordsController implements RecordsApi {
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final RecordsFound found;
    private final RecordExport export;
    private final Checkpoints checkpoints;
    private final SignedIn signedIn;
    private final Refusals refusals;

    RecordsController(
            RecordsFound found, RecordExport export, Checkpoints checkpoints, SignedIn signedIn, Refusals refusals) {
        this.found = found;
        this.export = export;
        this.checkpoints = checkpoints;
        this.signedIn = signedIn;
        this.refusals = refusals;
    }

    @Override
    public ResponseEntity<RecordPage> listRecords(
            @Nullable RecordType type, @Nullable UUID object, @Nullable String cursor, Integer size) {
        Long before = cursor == null ? null : Long.valueOf(cursor);
        List<RecordEntry> entries =
                found.list(signedIn.caller().reach(), new RecordsFound.Filter(type, object, before, size));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (entries.size() <= size) {
            return answer.body(new RecordPage(entries));
        }
        List<RecordEntry> shown = entries.subList(0, size);
        UriComponentsBuilder next = UriComponentsBuilder.fromPath(PATH_LIST_RECORDS);
        if (type != null) {
            next.queryParam("type", type);
        }
        if (object != null) {
            next.queryParam("object", object);
        }
        next.queryParam("cursor", shown.get(size - 1).sequence()).queryParam("size", size);
        return answer.header(HttpHeaders.LINK, "<" + next.build().toUriString() + ">; rel=\"next\"")
                .body(new RecordPage(shown));
    }

    @Override
    public ResponseEntity<InclusionProof> proveRecord(String sequence) {
        return found.prove(signedIn.caller().reach(), Long.parseLong(sequence))
                .map(ResponseEntity::ok)
                .orElseThrow(() -> refusals.notFound("proveRecord", null, "There is no record of this number."));
    }

    @Override
    public ResponseEntity<Resource> exportRecords(ExportRequest exportRequest, @Nullable String idempotencyKey) {
        var keyed = new IdempotencyKeys.Keyed(
                idempotencyKey, "exportRecords", ContractJson.mapper().writeValueAsString(exportRequest));
        RecordExport.Prepared prepared = export.prepare(signedIn.caller(), exportRequest, keyed);
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"records.txt\"")
                .body(new InputStreamResource(() -> export.open(prepared)));
    }

    @Override
    public ResponseEntity<String> getCheckpoint() {
        return checkpoints
                .newest()
                .map(each -> AsWritten.<String>answer(ResponseEntity.ok(), TEXT, each.note()))
                .orElseThrow(() -> refusals.notFound("getCheckpoint", null, "No checkpoint was made yet."));
    }

    @Override
    public ResponseEntity<String> getPublicKey() {
        return AsWritten.answer(ResponseEntity.ok(), TEXT, checkpoints.verifierKey() + "\n");
    }
}
