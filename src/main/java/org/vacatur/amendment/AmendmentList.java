package org.vacatur.amendment;

import java.util.List;

/**
 * Amendments, those that something was done with last first.
 *
 * @param items at most 200
 */
public record AmendmentList(List<AmendmentEntry> items) {
    public AmendmentList {
        items = List.copyOf(items);
    }
}
