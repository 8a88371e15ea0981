package org.vacatur.docket.impact;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.vacatur.office.Reach;

/** The dockets of the service that can be compared on. */
public interface RecordedDockets {
    /**
     * For each district within reach the newest whole docket: of a run that is done, of all cases or of such a run once more. What was loaded as
     * changes only is none.
     */
    List<ImpactDocket> newest(Reach reach);

    /**
     * Some runs.
     *
     * @throws org.vacatur.contract.RequestRefused if one is not there, is not within reach, or is not done
     */
    List<ImpactDocket> of(Reach reach, List<UUID> runs);

    /** Gives the cases of one of these, each once, in an order that is always the same; one that was sealed is not among them. */
    void each(ImpactDocket docket, Consumer<Recorded> to);

    /**
     * A case as it is recorded.
     *
     * @param recommendation its recommendation
     * @param facts its facts, in the JSON of the contract
     */
    record Recorded(UUID recommendation, String facts) {}
}
