package org.vacatur.amendment;

import java.util.List;

/**
 * Everything that a draft would change.
 *
 * @param base version it is based on
 * @param version version that its files make
 * @param files files that are otherwise, by path
 */
public record AmendmentChanges(String base, String version, List<FileDifference> files) {
    public AmendmentChanges {
        files = List.copyOf(files);
    }
}
