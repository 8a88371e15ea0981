package org.vacatur.office;

import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;

/**
 * The districts whose cases somebody may see. Every query on cases is bound by one.
 *
 * @param every whether all districts
 * @param only the one district, where it is not all; null for none at all
 */
public record Reach(boolean every, @Nullable District only) {
    public static final Reach EVERYWHERE = new Reach(true, null);
    public static final Reach NOWHERE = new Reach(false, null);

    public static Reach of(@Nullable District district) {
        return district == null ? NOWHERE : new Reach(false, district);
    }

    /** Whether a case of this district is within reach. */
    public boolean includes(District district) {
        return every || district == only;
    }
}
