package org.vacatur.docket.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.vacatur.contract.ContractJson;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.RunHeading;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;

/** The totals of a run: a line a count, as CSV, as a workbook and as JSON. */
final class TotalsTables {
    private static final String NAME = "totals";
    private static final List<TableHead.Column> COLUMNS = List.of(
            new TableHead.Column("district", 20),
            new TableHead.Column("unit", 12),
            new TableHead.Column("name", 40),
            new TableHead.Column("text", 80),
            new TableHead.Column("count", 12, true));

    private final RunHeading heading;
    private final Ledger ledger;

    TotalsTables(RunHeading heading, Ledger ledger) {
        this.heading = heading;
        this.ledger = ledger;
    }

    void write(PackFiles files, RunWords run) throws IOException {
        String meaning = "Charges, cases and defendants are counted apart. Never add one to another.";
        try (PackTable table =
                files.begin(NAME, run.head("Totals", meaning, null, COLUMNS).withoutRepeated())) {
            for (TotalsRow row : TotalsRow.of(heading, ledger)) {
                table.row(row.cells());
            }
            table.complete();
        }
        try (OutputStream to = files.open(NAME + ".json")) {
            to.write(json());
        }
    }

    private byte[] json() {
        var everyMachine = new DefaultIndenter("  ", "\n");
        return ContractJson.mapper()
                .writer()
                .with(new DefaultPrettyPrinter()
                        .withObjectIndenter(everyMachine)
                        .withArrayIndenter(everyMachine))
                .with(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .writeValueAsBytes(Totals.of(heading, ledger));
    }

    /** The totals as JSON has them. */
    record Totals(Run run, Sums sums, Ledger ledger) {

        record Run(
                String docket,
                boolean synthetic,
                LocalDate asOf,
                String ruleSet,
                String ruleSetVersion,
                String countyPolicy,
                boolean recorded) {}

        record Sums(String rows, String charges) {}

        static Totals of(RunHeading heading, Ledger ledger) {
            LedgerSums sums = LedgerSums.of(ledger);
            return new Totals(
                    new Run(
                            heading.name(),
                            heading.synthetic(),
                            heading.asOf(),
                            heading.ruleSet(),
                            heading.ruleSetVersion(),
                            heading.countyPolicy(),
                            heading.recorded()),
                    new Sums(sums.rows().inWords(), sums.charges().inWords()),
                    ledger);
        }
    }
}
