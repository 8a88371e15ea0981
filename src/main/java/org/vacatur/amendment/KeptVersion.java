package org.vacatur.amendment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule set, kept whole as long as there are records.
 *
 * @param version SHA-256 of its canonical content
 * @param keptAt when it came in
 * @param title what the amendment that brought it is about; absent where it came with the rules folder
 * @param approvedBy the account that approved it last
 * @param inUse whether it is asked now
 * @param wasInUse whether it was ever asked
 * @param inUseSince when it was last put into use
 */
public record KeptVersion(
        String version,
        Instant keptAt,
        @Nullable String title,
        @Nullable String approvedBy,
        boolean inUse,
        boolean wasInUse,
        @Nullable Instant inUseSince) {}
