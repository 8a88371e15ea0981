package org.vacatur.docket.analysis;

import java.util.Set;
import java.util.function.Consumer;
import org.vacatur.facts.CaseFacts;

/** Where the cases come from that are analysed. */
@FunctionalInterface
public interface CasesToAnalyse {
    /** Gives each case once, in an order that is always the same. */
    void each(Consumer<OneCase> to);

    /**
     * A case.
     *
     * @param facts the case
     * @param decided counts that a person has decided on in the service since; they need nobody any more
     * @param synthetic whether it is invented
     */
    record OneCase(CaseFacts facts, Set<Integer> decided, boolean synthetic) {
        public OneCase {
            decided = Set.copyOf(decided);
        }
    }
}
