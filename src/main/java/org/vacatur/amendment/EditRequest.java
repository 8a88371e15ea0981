package org.vacatur.amendment;

import java.util.List;

/**
 * Changes of files, made together or not at all.
 *
 * @param edits the files as they shall be
 * @param reason why; it is recorded
 */
public record EditRequest(List<FileEdit> edits, String reason) {
    public EditRequest {
        edits = List.copyOf(edits);
    }
}
