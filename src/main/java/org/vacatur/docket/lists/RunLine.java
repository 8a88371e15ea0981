package org.vacatur.docket.lists;

import java.util.ArrayList;
import java.util.List;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.RunHeading;

/**
 * A line at the head of an output.
 *
 * @param label what it says
 * @param text the words
 */
public record RunLine(String label, String text) {

    /**
     * What every output of a run says of it, with both sums. Neither the id of the run nor a time of the clock is among it: two runs
     * over the same facts give the same pages, and what tells them apart stands on the seal page.
     */
    public static List<RunLine> of(RunHeading heading, Ledger ledger) {
        LedgerSums sums = LedgerSums.of(ledger);
        List<RunLine> lines = new ArrayList<>();
        if (heading.synthetic()) {
            lines.add(new RunLine("SYNTHETIC", "This docket is invented. No person and no case in it is real."));
        }
        lines.add(new RunLine("docket", heading.name()));
        lines.add(new RunLine("as of", heading.asOf().toString()));
        lines.add(new RunLine("rule set", heading.ruleSet()));
        lines.add(new RunLine("rule-set version (SHA-256)", heading.ruleSetVersion()));
        lines.add(new RunLine("county policy", heading.countyPolicy()));
        lines.add(new RunLine(
                "recorded", heading.recorded() ? "yes, each recommendation is in the log of the service" : "no"));
        lines.add(new RunLine("rows", sums.rows().inWords()));
        lines.add(new RunLine("charges", sums.charges().inWords()));
        return List.copyOf(lines);
    }
}
