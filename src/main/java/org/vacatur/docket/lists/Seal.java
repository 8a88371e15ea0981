package org.vacatur.docket.lists;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.RunHeading;

/**
 * What tells one run from another over the same facts; it stands on the seal page and nowhere else in a pack.
 *
 * @param finishedAt when the run ended
 * @param checkpoint checkpoint of the log over the recommendations of the run, as text; null where nothing was recorded
 */
public record Seal(Instant finishedAt, @Nullable String checkpoint) {

    String page(RunHeading heading, String indexHash) {
        String page = """
                Seal of a docket run

                run         %s
                started     %s
                finished    %s
                index.csv   SHA-256 %s

                index.csv names every other file of this pack with its SHA-256. Whoever holds this page can tell whether
                a file was changed, added or lost. Only this page differs between two runs over the same facts.
                """.formatted(heading.id(), heading.startedAt(), finishedAt, indexHash);
        String synthetic = heading.synthetic() ? "SYNTHETIC. This docket is invented.\n\n" : "";
        return synthetic + page + (checkpoint == null ? "" : "\nCheckpoint of the log\n\n" + checkpoint.strip() + "\n");
    }
}
