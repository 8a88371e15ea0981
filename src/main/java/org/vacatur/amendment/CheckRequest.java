package org.vacatur.amendment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks what is wrong with a draft.
 *
 * @param edits files as they are being written and are not kept yet; those of the draft where left out
 */
public record CheckRequest(@Nullable List<FileEdit> edits) {
    /** The files that are not kept yet. */
    List<FileEdit> unsaved() {
        return edits == null ? List.of() : List.copyOf(edits);
    }
}
