package org.vacatur.record;

import java.util.List;

/**
 * One page of records, newest first; the Link header holds the next page.
 *
 * @param items records
 */
public record RecordPage(List<RecordEntry> items) {
    public RecordPage {
        items = List.copyOf(items);
    }
}
