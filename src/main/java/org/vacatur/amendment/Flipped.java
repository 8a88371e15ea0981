package org.vacatur.amendment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the trial that an approval was given to said would change. */
@FunctionalInterface
interface Flipped {
    /** In one line; null where nothing is known. */
    @Nullable
    String inWords(UUID amendment);
}
