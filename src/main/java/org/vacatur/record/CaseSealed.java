package org.vacatur.record;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Is told of each case that is about to be sealed or expunged, in the transaction that does it, and removes what else is kept of it; what it
 * throws keeps the case from being sealed.
 */
@FunctionalInterface
public interface CaseSealed {
    /**
     * Removes what is kept of the case beside its records.
     *
     * @param sealing asks with the role that may remove
     * @param recommendation what is about to be removed; still there
     */
    void sealed(JdbcClient sealing, UUID recommendation);
}
