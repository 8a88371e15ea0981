package org.vacatur.docket.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.FormulaGuard;
import org.vacatur.docket.lists.ChargeStanding;

/** What became of charges otherwise than before, as CSV: those that are new, gone, or belong elsewhere, with the rules on both sides. */
final class Changes {
    private final CsvWriter csv;
    private final boolean delta;
    private long count;

    /**
     * Begins the table.
     *
     * @param out flushed at the end, not closed
     * @param delta whether what is compared leaves out what did not change
     */
    Changes(OutputStream out, boolean delta) {
        this.csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.delta = delta;
        csv.writeRecord(
                "district",
                "docketNumber",
                "charge",
                "change",
                "outcomeBefore",
                "groundBefore",
                "rulesBefore",
                "outcome",
                "ground",
                "rules",
                "summary");
    }

    /** Goes through both sides, each sorted by {@link ChargeStanding#SAME_CHARGE}, side by side. */
    void between(Iterator<ChargeStanding> old, Iterator<ChargeStanding> now) {
        ChargeStanding was = next(old);
        ChargeStanding is = next(now);
        while (was != null || is != null) {
            int order = was == null ? 1 : is == null ? -1 : ChargeStanding.SAME_CHARGE.compare(was, is);
            if (order < 0) {
                if (!delta) {
                    row(was, null, "gone");
                }
                was = next(old);
            } else if (order > 0) {
                row(null, is, "new");
                is = next(now);
            } else {
                if (Objects.requireNonNull(is).movedFrom(Objects.requireNonNull(was))) {
                    row(was, is, "moved");
                }
                was = next(old);
                is = next(now);
            }
        }
    }

    /** Ends the table; how many charges changed. */
    long end() throws IOException {
        csv.flush();
        return count;
    }

    private static @Nullable ChargeStanding next(Iterator<ChargeStanding> charges) {
        return charges.hasNext() ? charges.next() : null;
    }

    private void row(@Nullable ChargeStanding was, @Nullable ChargeStanding is, String change) {
        ChargeStanding any = Objects.requireNonNull(is == null ? was : is);
        csv.writeRecord(
                any.district().name(),
                FormulaGuard.on(any.docketNumber()),
                Integer.toString(any.charge()),
                change,
                outcome(was),
                ground(was),
                rules(was),
                outcome(is),
                ground(is),
                rules(is),
                is == null ? "" : FormulaGuard.on(is.summary()));
        count++;
    }

    private static String outcome(@Nullable ChargeStanding charge) {
        return charge == null ? "" : charge.outcome().name();
    }

    private static String ground(@Nullable ChargeStanding charge) {
        return charge == null || charge.ground() == null ? "" : charge.ground().name();
    }

    private static String rules(@Nullable ChargeStanding charge) {
        return charge == null ? "" : String.join(" ", charge.rules());
    }
}
