package org.vacatur.docket.run;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Breaks off the run at hand when the service ends, while the store is still there: it goes on at the next start. What does not come to
 * the end of its part in time is left as a kill would leave it.
 */
final class EndOfRuns implements AutoCloseable {
    private static final long PATIENCE_IN_SECONDS = 20;

    private final DocketRuns runs;
    private final ExecutorService turns;

    EndOfRuns(DocketRuns runs, ExecutorService turns) {
        this.runs = runs;
        this.turns = turns;
    }

    @Override
    public void close() {
        turns.shutdown();
        runs.breakOff();
        try {
            if (!turns.awaitTermination(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
                turns.shutdownNow();
            }
        } catch (InterruptedException e) {
            turns.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
