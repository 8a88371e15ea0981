package org.vacatur.docket.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.lists.PackPart;
import org.vacatur.docket.lists.PackWriter;
import org.vacatur.docket.lists.Seal;

/** Writes the pack of a run from the store and the files of its rejected rows. */
final class RunPack {
    private final JdbcClient jdbc;
    private final RunFiles files;

    RunPack(JdbcClient jdbc, RunFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /**
     * Writes it; within the transaction at hand and its reach.
     *
     * @param folder where it shall be
     * @return the ledger that it was written with
     */
    Ledger write(DocketRun run, Papers papers, Path folder, Seal seal) {
        UUID id = run.order().id();
        Ledger ledger = new LedgerQuery(jdbc).of(run);
        ListedCharges listed = new ListedCharges(jdbc);
        List<PackPart> parts = new ArrayList<>(papers.of(run.heading(), ledger, list -> listed.sorted(id, list)));
        files.rejectFiles(id).forEach(each -> parts.add(PackPart.copyOf(each, String.valueOf(each.getFileName()))));
        try (Stream<ListedCharge> charges = listed.sorted(id, null)) {
            new PackWriter(run.heading(), ledger).write(folder, charges.iterator(), parts, seal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ledger;
    }
}
