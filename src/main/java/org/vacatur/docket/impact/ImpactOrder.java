package org.vacatur.docket.impact;

import java.util.List;
import java.util.UUID;
import org.vacatur.office.Reach;

/**
 * Which dockets two versions of the rules are compared on.
 *
 * @param reach the districts whose dockets may be looked at
 * @param dockets runs, each within reach; none for the newest of each district
 */
public record ImpactOrder(Reach reach, List<UUID> dockets) {
    public ImpactOrder {
        dockets = dockets.stream().distinct().toList();
    }

    /** On the newest docket of each district within reach; on an invented one where there is none. */
    public static ImpactOrder onNewest(Reach reach) {
        return new ImpactOrder(reach, List.of());
    }
}
