package org.vacatur.docket.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vacatur.docket.AnalysisHead;
import org.vacatur.docket.lists.RunLine;

/** What every table of an analysis says of it. */
final class HeadLines {
    private HeadLines() {}

    /**
     * On the last sheet of a workbook.
     *
     * @param title name of the table
     * @param meaning what it shows, and how that was found
     */
    static List<RunLine> about(AnalysisHead head, String title, String meaning) {
        List<RunLine> lines = new ArrayList<>();
        lines.add(new RunLine(title, meaning));
        if (head.synthetic()) {
            lines.add(new RunLine("SYNTHETIC", "This docket is invented. No person and no case in it is real."));
        }
        if (!head.dockets().isEmpty()) {
            lines.add(new RunLine("docket", String.join("; ", head.dockets())));
        }
        lines.add(new RunLine("as of", head.asOf().toString()));
        lines.add(new RunLine("rule set", head.ruleSet()));
        lines.add(new RunLine("rule-set version (SHA-256)", head.ruleSetVersion()));
        lines.add(new RunLine("county policy", head.countyPolicy()));
        if (head.cases() != null && head.charges() != null) {
            lines.add(new RunLine("cases", String.format(Locale.ROOT, "%,d", head.cases())));
            lines.add(new RunLine("charges", String.format(Locale.ROOT, "%,d", head.charges())));
        }
        return lines;
    }

    /** In each row of a CSV. */
    static List<RunLine> repeated(AnalysisHead head) {
        String name = String.join("; ", head.dockets());
        return List.of(
                new RunLine("docket", head.synthetic() ? "SYNTHETIC: " + name : name),
                new RunLine("asOf", head.asOf().toString()),
                new RunLine("ruleSet", head.ruleSet()),
                new RunLine("ruleSetVersion", head.ruleSetVersion()));
    }
}
