package org.vacatur.amendment;

import java.util.List;

/**
 * The rule sets of this service.
 *
 * @param items by name
 */
public record RuleSetList(List<RuleSetKept> items) {
    public RuleSetList {
        items = List.copyOf(items);
    }
}
