package org.vacatur.facts;

import org.jspecify.annotations.Nullable;

/**
 * One item of evidence of the substance's identity apart from the analyst's certificate and testimony (BR2-10).
 *
 * @param kind kind of evidence
 * @param existsNow whether it exists today, not whether it once did
 * @param witnessAvailable whether somebody can testify to it
 * @param analystContact whether the analyst handled, opened or prepared what it rests on
 * @param identifies what it says the substance is
 * @param foundation whether the witness's qualification and method are laid
 * @param provesWeight whether it proves the weight charged
 * @param notes free text, display only
 */
public record Evidence(
        @Nullable EvidenceKind kind,
        @Nullable Boolean existsNow,
        @Nullable Boolean witnessAvailable,
        @Nullable Boolean analystContact,
        @Nullable Identification identifies,
        @Nullable Boolean foundation,
        @Nullable Boolean provesWeight,
        @Nullable String notes) {}
