package org.vacatur.record;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;

/**
 * One record as it was hashed.
 *
 * @param sequence its number; the first is 1 and none is left out
 * @param type what it is about
 * @param recordedAt when it was made
 * @param district the district concerned, where there is one
 * @param object the recommendation, decision or export concerned, where there is one
 * @param record the exact text that was hashed: canonical JSON (RFC 8785)
 * @param leaf sHA-256 of a zero byte and that text, in hexadecimal
 */
public record RecordEntry(
        String sequence,
        RecordType type,
        Instant recordedAt,
        @Nullable District district,
        @Nullable UUID object,
        String record,
        String leaf) {}
