package org.vacatur.amendment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a draft to be tried.
 *
 * @param dockets runs to compare on; the newest of each district that the caller may see where left out, and an invented docket where there is
 *     none
 */
public record TrialRequest(@Nullable List<UUID> dockets) {
    /** The runs asked for; none for the newest. */
    List<UUID> runs() {
        return dockets == null ? List.of() : List.copyOf(dockets);
    }
}
