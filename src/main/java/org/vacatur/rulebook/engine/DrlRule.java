package org.vacatur.rulebook.engine;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One rule as it is written in DRL.
 *
 * @param id name of the rule
 * @param constraints constraints on the one pattern, in order
 * @param consequence the one statement
 */
record DrlRule(String id, List<String> constraints, String consequence) {

    String text() {
        return constraints.stream()
                        .collect(Collectors.joining(
                                ",\n        ",
                                "rule " + Drl.text(id) + "\nwhen\n    $charge : ChargeReading(\n        ",
                                ")\n"))
                + "then\n    " + consequence + "\nend\n";
    }
}
