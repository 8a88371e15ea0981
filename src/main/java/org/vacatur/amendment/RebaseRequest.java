package org.vacatur.amendment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks to bring a draft onto the version in use.
 *
 * @param keep files to be as the draft has them, although the version in use changed them as well
 * @param reason why; it is recorded
 */
public record RebaseRequest(@Nullable List<String> keep, String reason) {
    /** The files to be kept. */
    List<String> kept() {
        return keep == null ? List.of() : List.copyOf(keep);
    }
}
