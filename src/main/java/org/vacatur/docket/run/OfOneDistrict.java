package org.vacatur.docket.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.Reject;
import org.vacatur.facts.District;

/** The cases of one office; rows of another are rejected, because nobody runs cases that are not their own. */
final class OfOneDistrict implements Cases {
    private final Cases all;
    private final @Nullable District district;

    OfOneDistrict(Cases all, @Nullable District district) {
        this.all = all;
        this.district = district;
    }

    @Override
    public long find(LongConsumer read) {
        return all.find(read);
    }

    @Override
    public Reading from(long position) {
        Reading reading = all.from(position);
        return new Reading() {
            @Override
            public @Nullable FoundCase next() {
                FoundCase next = reading.next();
                return next == null || next.facts() == null || next.facts().district() == district
                        ? next
                        : rejected(next);
            }

            @Override
            public void close() {
                reading.close();
            }
        };
    }

    @Override
    public void writeRejects(Path folder) {
        all.writeRejects(folder);
    }

    private static FoundCase rejected(FoundCase found) {
        Ledger.Rows rows = found.rows();
        List<Reject> rejects = new ArrayList<>(found.rejects());
        rejects.add(new Reject(
                "",
                null,
                0,
                "district",
                "",
                "A case of another district than yours; a prosecutor runs the cases of the own district. All "
                        + (rows.input() - rows.duplicates()) + " rows of the case are left out."));
        return new FoundCase(
                found.position(),
                found.key(),
                null,
                null,
                found.synthetic(),
                new Ledger.Rows(rows.input(), 0, 0, rows.input() - rows.duplicates(), rows.duplicates()),
                rejects);
    }
}
