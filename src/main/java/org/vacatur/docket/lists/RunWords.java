package org.vacatur.docket.lists;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.RunHeading;
import org.vacatur.facts.District;

/** What the tables of one run have in common. */
final class RunWords {
    private final List<RunLine> lines;
    private final List<RunLine> repeated;

    RunWords(RunHeading heading, Ledger ledger) {
        this.lines = RunLine.of(heading, ledger).stream()
                .map(it -> new RunLine(it.label(), ShownText.of(it.text())))
                .toList();
        LedgerSums sums = LedgerSums.of(ledger);
        String name = heading.synthetic() ? "SYNTHETIC: " + heading.name() : heading.name();
        this.repeated = List.of(
                new RunLine("docket", ShownText.of(name)),
                new RunLine("asOf", heading.asOf().toString()),
                new RunLine("ruleSet", ShownText.of(heading.ruleSet())),
                new RunLine("ruleSetVersion", ShownText.of(heading.ruleSetVersion())),
                new RunLine(sums.rows().names(), sums.rows().numbers()),
                new RunLine(sums.charges().names(), sums.charges().numbers()));
    }

    TableHead head(ListKind list, @Nullable District office, List<ListColumn> columns) {
        return head(
                ListNames.title(list),
                ListNames.meaning(list),
                office,
                columns.stream().map(TableHead.Column::new).toList());
    }

    /**
     * The head of a table of this run.
     *
     * @param office whose charges it holds; null for all
     */
    TableHead head(String title, String meaning, @Nullable District office, List<TableHead.Column> columns) {
        var own = Stream.of(new RunLine(title, meaning), new RunLine("office", office == null ? "all" : office.name()));
        return new TableHead(title, columns, Stream.concat(own, lines.stream()).toList(), repeated);
    }
}
