package org.vacatur.amendment;

import org.jspecify.annotations.Nullable;

/**
 * A new draft.
 *
 * @param ruleSet name of the rule set; the one that is asked if it is left out
 * @param base version it is based on; the one in use if it is left out
 * @param subject what it is about
 * @param reason why; it is recorded
 */
public record AmendmentRequest(
        @Nullable String ruleSet, @Nullable String base, AmendmentSubject subject, String reason) {}
