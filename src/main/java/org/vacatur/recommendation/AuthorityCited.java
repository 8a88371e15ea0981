package org.vacatur.recommendation;

import org.jspecify.annotations.Nullable;

/**
 * A source as cited in a finding.
 *
 * @param id short name
 * @param citation full citation
 * @param pin pages or paragraph
 * @param link where it can be read
 * @param verified false where the point is unconfirmed, persuasive only, or from one party's brief
 */
public record AuthorityCited(
        String id, String citation, String pin, @Nullable String link, boolean verified) {}
