package org.vacatur.amendment;

import java.util.List;

/**
 * A rule set with every version of it that was kept.
 *
 * @param id name of its folder
 * @param versions versions, the newest first
 */
public record RuleSetKept(String id, List<KeptVersion> versions) {
    public RuleSetKept {
        versions = List.copyOf(versions);
    }
}
