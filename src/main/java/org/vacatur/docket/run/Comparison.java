package org.vacatur.docket.run;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.FormulaGuard;
import org.vacatur.docket.ListedCharge;
import org.vacatur.office.Caller;

/**
 * What became of charges otherwise than in another run, as CSV: those that are new, gone, or belong elsewhere, with the rules on both sides.
 * Both runs are read once, side by side, so memory does not grow with them.
 */
public final class Comparison {
    private static final Comparator<ListedCharge> SAME_CHARGE = Comparator.comparing(ListedCharge::district)
            .thenComparing(ListedCharge::docketNumber)
            .thenComparingInt(ListedCharge::charge);

    private final Dockets dockets;
    private final Caller caller;

    /** Takes who asks. */
    public Comparison(Dockets dockets, Caller caller) {
        this.dockets = dockets;
        this.caller = caller;
    }

    /**
     * Writes the changes.
     *
     * @param out not closed
     * @return how many charges changed
     */
    public long write(DocketRun run, DocketRun before, OutputStream out) throws IOException {
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
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
        long changes =
                dockets.byCase(caller, before, old -> dockets.byCase(caller, run, now -> compare(csv, old, now, run)));
        csv.flush();
        return changes;
    }

    private static long compare(CsvWriter csv, Iterator<ListedCharge> old, Iterator<ListedCharge> now, DocketRun run) {
        long changes = 0;
        boolean delta = run.order().kind() == org.vacatur.docket.DocketKind.DELTA;
        ListedCharge was = next(old);
        ListedCharge is = next(now);
        while (was != null || is != null) {
            int order = was == null ? 1 : is == null ? -1 : SAME_CHARGE.compare(was, is);
            if (order < 0) {
                // a delta leaves out what did not change
                changes += delta ? 0 : row(csv, Objects.requireNonNull(was), null, "gone");
                was = next(old);
            } else if (order > 0) {
                changes += row(csv, null, Objects.requireNonNull(is), "new");
                is = next(now);
            } else {
                ListedCharge one = Objects.requireNonNull(was);
                ListedCharge other = Objects.requireNonNull(is);
                if (one.outcome() != other.outcome() || one.ground() != other.ground()) {
                    changes += row(csv, one, other, "moved");
                }
                was = next(old);
                is = next(now);
            }
        }
        return changes;
    }

    private static @Nullable ListedCharge next(Iterator<ListedCharge> charges) {
        return charges.hasNext() ? charges.next() : null;
    }

    private static long row(CsvWriter csv, @Nullable ListedCharge was, @Nullable ListedCharge is, String change) {
        ListedCharge any = Objects.requireNonNull(is == null ? was : is);
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
        return 1;
    }

    private static String outcome(@Nullable ListedCharge charge) {
        return charge == null ? "" : charge.outcome().name();
    }

    private static String ground(@Nullable ListedCharge charge) {
        return charge == null || charge.ground() == null ? "" : charge.ground().name();
    }

    private static String rules(@Nullable ListedCharge charge) {
        return charge == null
                ? ""
                : charge.rules().stream().map(ListedCharge.RuleShown::id).collect(Collectors.joining(" "));
    }
}
