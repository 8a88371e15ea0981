package org.vacatur.amendment;

import java.util.List;

/**
 * The files of a draft.
 *
 * @param items by path
 */
public record AmendmentFiles(List<AmendmentFile> items) {
    public AmendmentFiles {
        items = List.copyOf(items);
    }
}
