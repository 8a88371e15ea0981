package org.vacatur.amendment;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.vacatur.contract.ContractJson;
import org.vacatur.office.SignedIn;
import org.vacatur.record.RecordedOnce;

/** What requests about amendments have in common. */
record AmendmentAnswers(AmendmentReader reader, SignedIn signedIn) {
    /** The amendment, with its revision as ETag. */
    ResponseEntity<Amendment> with(Draft draft, ResponseEntity.BodyBuilder answer) {
        return answer.eTag(tag(draft)).body(reader.shown(draft));
    }

    AmendmentList list() {
        return reader.list();
    }

    /** A request as it arrived. */
    RecordedOnce.Request request(String operation, @Nullable String idempotencyKey, Object about, Object body) {
        String sent = about + "\n" + ContractJson.mapper().writeValueAsString(body);
        return new RecordedOnce.Request(signedIn.caller(), idempotencyKey, operation, sent);
    }

    static String tag(Draft draft) {
        return "\"" + draft.revision() + "\"";
    }

    /** The revision that an ETag of the contract's form names. */
    static long revision(String tag) {
        return Long.parseLong(tag.substring(1, tag.length() - 1));
    }
}
