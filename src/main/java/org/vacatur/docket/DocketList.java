package org.vacatur.docket;

import java.util.List;

/**
 * Runs, without their ledgers.
 *
 * @param items newest first
 */
public record DocketList(List<Docket> items) {
    public DocketList {
        items = List.copyOf(items);
    }
}
