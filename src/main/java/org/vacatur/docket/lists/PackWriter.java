package org.vacatur.docket.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.RunHeading;

/**
 * Writes the pack of a run: a folder with the totals, an index of all files, the seal page, and for each office its lists as CSV and
 * as workbooks, whole and by court. Two runs over the same facts give the same bytes but for the seal page.
 */
public final class PackWriter {
    /** Name of the seal page. */
    public static final String SEAL = "seal.txt";

    private final RunHeading heading;
    private final Ledger ledger;

    /** A writer for the pack of a run. */
    public PackWriter(RunHeading heading, Ledger ledger) {
        this.heading = heading;
        this.ledger = ledger;
    }

    /** Whether a pack may be written there: nothing has the name, or a folder that holds a pack and nothing else, or nothing at all. */
    public static boolean mayReplace(Path folder) {
        try {
            return !Files.exists(folder) || (Files.isDirectory(folder) && PackIndex.coversAll(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the pack. The folder is there only once everything is in it and the ledger was found to hold; an earlier pack of that name
     * is replaced. Memory does not grow with the number of charges.
     *
     * @param folder where the pack shall be; its parent is there
     * @param charges all charges of the run, each office and list together, within a list as {@link ListOrder#WITHIN}
     * @param parts what else belongs in the pack
     * @throws LedgerMismatch if a sum does not hold or a list has not as many rows as the ledger counts; nothing is left behind
     * @throws FileAlreadyExistsException if the folder holds files that no earlier pack put there
     * @throws IllegalArgumentException if the charges are not sorted; nothing is left behind
     */
    public void write(Path folder, Iterator<ListedCharge> charges, List<PackPart> parts, Seal seal) throws IOException {
        LedgerCheck.sumsHold(ledger);
        if (!mayReplace(folder)) {
            throw new FileAlreadyExistsException(
                    folder.toString(), null, "holds files that are not of a pack; name another folder");
        }
        Partial.folder(folder, it -> fill(it, charges, parts, seal));
    }

    private void fill(Path folder, Iterator<ListedCharge> charges, List<PackPart> parts, Seal seal) throws IOException {
        RunWords run = new RunWords(heading, ledger);
        PackFiles files = new PackFiles(folder);
        try (PackLists lists = new PackLists(files, run)) {
            Tally tally = lists.write(charges, ledger.districts().keySet());
            LedgerCheck.listsHold(ledger, tally);
        }
        new TotalsTables(heading, ledger).write(files, run);
        for (PackPart part : parts) {
            part.write(folder);
        }
        String indexHash = PackIndex.write(folder, files.rows());
        Files.writeString(folder.resolve(SEAL), seal.page(heading, indexHash));
    }
}
