package org.vacatur.docket.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.lists.PackPart;
import org.vacatur.docket.lists.PackWriter;
import org.vacatur.docket.lists.Seal;
import org.vacatur.record.Transactions;

/** Writes the pack of a run from the store. */
final class RunPack {
    private final Transactions transactions;

    RunPack(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Writes it; within the transaction at hand and its reach.
     *
     * @param ledger as it was counted; what is written is counted once more on the way, and must be as many
     * @param folder where it shall be
     */
    void write(DocketRun run, Ledger ledger, Papers papers, Path folder, Seal seal) {
        UUID id = run.order().id();
        ListedCharges listed = new ListedCharges(transactions.jdbc());
        List<PackPart> parts = new ArrayList<>(papers.of(run.heading(), ledger, list -> listed.sorted(id, list)));
        parts.add(rejects -> new RejectedRows(transactions).write(id, rejects));
        try (Stream<ListedCharge> charges = listed.sorted(id, null)) {
            new PackWriter(run.heading(), ledger).write(folder, charges.iterator(), parts, seal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
