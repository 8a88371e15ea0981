package org.vacatur.docket.run;

import java.io.IOException;
import java.io.OutputStream;
import org.vacatur.docket.lists.WrittenPack;
import org.vacatur.facts.District;

/** What became of charges otherwise than in another pack, as CSV, without a server. Memory holds one office of both packs. */
public final class PackComparison {
    private PackComparison() {}

    /**
     * Writes the changes.
     *
     * @param delta whether the later pack holds only what changed
     * @param out not closed
     * @return how many charges changed
     * @throws org.vacatur.docket.lists.PackRefused if a list of one of them was changed since it was written
     */
    public static long write(WrittenPack before, WrittenPack after, boolean delta, OutputStream out)
            throws IOException {
        Changes changes = new Changes(out, delta);
        for (District office : District.values()) {
            changes.between(
                    before.charges(office).iterator(), after.charges(office).iterator());
        }
        return changes.end();
    }
}
