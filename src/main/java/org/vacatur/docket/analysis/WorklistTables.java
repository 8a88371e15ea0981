package org.vacatur.docket.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vacatur.docket.AnalysisHead;
import org.vacatur.docket.Worklist;
import org.vacatur.docket.Worklist.Counts;
import org.vacatur.docket.Worklist.Step;
import org.vacatur.docket.lists.FreeTable;
import org.vacatur.docket.lists.FreeTable.Column;

/** The worklist as tables. */
final class WorklistTables {
    private static final String METHOD =
            "Each step is one kind of fact of one office, or two kinds together, looked up wherever that may "
                    + "settle a charge. JOINTLY: the steps were found greedily, each the one worth most per lookup given those before it; "
                    + "another order may do better. SINGLY: each as if it alone were looked up. Worth is the number of charges settled if every "
                    + "answer were as likely as any other; that is no forecast, it only ranks.";
    private static final String LOOKUPS = "Each fact of each case that the steps done JOINTLY ask for, once a case.";

    private static final List<Column> STEP_COLUMNS = List.of(
            new Column("way", 10, false),
            new Column("step", 6, true),
            new Column("district", 18, false),
            new Column("facts", 44, false),
            new Column("paths", 44, false),
            new Column("lookups", 10, true),
            new Column("chargesSettled", 14, true),
            new Column("chargesMaySettle", 16, true),
            new Column("settledIfAlike", 14, false),
            new Column("chargesPerLookup", 16, false),
            new Column("sumLookups", 12, true),
            new Column("sumSettled", 12, true),
            new Column("sumMaySettle", 13, true),
            new Column("sentence", 80, false));
    private static final List<Column> LOOKUP_COLUMNS = List.of(
            new Column("step", 6, true),
            new Column("district", 18, false),
            new Column("docketNumber", 16, false),
            new Column("charges", 10, false),
            new Column("fact", 36, false),
            new Column("path", 44, false));

    private WorklistTables() {}

    static FreeTable steps(Worklist worklist) {
        List<List<String>> rows = new ArrayList<>();
        worklist.jointly().forEach(each -> rows.add(row("JOINTLY", each)));
        worklist.singly().forEach(each -> rows.add(row("SINGLY", each)));
        String meaning = String.format(
                Locale.ROOT,
                "%,d charges need a person; %,d of them no one or two facts of a file can settle, and %,d were not searched,"
                        + " because too much of their cases is open. %s",
                worklist.chargesForAPerson(),
                worklist.chargesWithoutLookup(),
                worklist.chargesNotSearched(),
                METHOD);
        AnalysisHead head = worklist.head();
        return new FreeTable(
                "Worklist", STEP_COLUMNS, HeadLines.about(head, "Worklist", meaning), HeadLines.repeated(head), rows);
    }

    static FreeTable lookups(AnalysisHead head, List<LookupToDo> lookups) {
        return new FreeTable(
                "Lookups",
                LOOKUP_COLUMNS,
                HeadLines.about(head, "Lookups", LOOKUPS),
                HeadLines.repeated(head),
                lookups.stream()
                        .map(each -> List.of(
                                Integer.toString(each.step()),
                                each.district().name(),
                                each.docketNumber(),
                                each.charges().stream().map(String::valueOf).collect(Collectors.joining("; ")),
                                each.words(),
                                each.path()))
                        .toList());
    }

    private static List<String> row(String way, Step step) {
        Counts counts = step.counts();
        Counts sum = step.sum();
        return List.of(
                way,
                Integer.toString(step.number()),
                step.district().name(),
                String.join(" and ", step.words()),
                String.join("; ", step.facts()),
                Long.toString(counts.lookups()),
                Long.toString(counts.settled()),
                Long.toString(counts.maySettle()),
                String.format(Locale.ROOT, "%.2f", counts.settledIfAlike()),
                String.format(Locale.ROOT, "%.3f", step.chargesPerLookup()),
                sum == null ? "" : Long.toString(sum.lookups()),
                sum == null ? "" : Long.toString(sum.settled()),
                sum == null ? "" : Long.toString(sum.maySettle()),
                step.sentence());
    }
}
