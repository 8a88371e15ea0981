package org.vacatur.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.FactPointer;
import org.vacatur.recommendation.whatif.WhatIf;
import org.vacatur.rulebook.Finding;
import org.vacatur.rulebook.Outcome;

/** Tries whether an outcome stands with one finding less, and with one fact less. */
final class Firm {
    /** What says which case or charge this is, or is only shown. */
    private static final Set<String> NO_EVIDENCE = Set.of(
            "/district",
            "/asOf",
            "/court",
            "/defendantRef",
            "/sentenceStatus",
            "/charges/*/number",
            "/charges/*/independentEvidence/*/notes");

    private Firm() {}

    static Standing standing(Decided decided, WhatIf whatIf, CaseFacts facts) {
        List<String> findings = findings(decided);
        List<FactLost> lost = facts(decided, whatIf, facts);
        boolean fragile = !findings.isEmpty() || !lost.isEmpty();
        return new Standing(fragile ? Firmness.FRAGILE : Firmness.ROBUST, findings, lost);
    }

    private static List<String> findings(Decided decided) {
        List<Finding> all = decided.evaluation().findings();
        List<String> needed = new ArrayList<>();
        for (Finding each : decided.weighed().decisive()) {
            List<Finding> less = all.stream().filter(other -> other != each).toList();
            if (Weighing.weigh(less).outcome() != decided.weighed().outcome()) {
                needed.add(each.rule().id());
            }
        }
        return needed;
    }

    /** A whole certificate or item of evidence is named only where no single value of it is. */
    private static List<FactLost> facts(Decided decided, WhatIf whatIf, CaseFacts facts) {
        String own = "/charges/" + decided.index() + "/";
        List<FactLost> values = new ArrayList<>();
        List<FactLost> items = new ArrayList<>();
        for (FactPointer each : FactPointer.present(facts)) {
            String path = each.toString();
            boolean about = path.startsWith(own) || !path.startsWith("/charges/");
            if (!about || NO_EVIDENCE.contains(each.kind())) {
                continue;
            }
            Outcome without = whatIf.without(decided.index(), path);
            if (without != decided.weighed().outcome()) {
                Object value = each.value(facts);
                boolean item = value instanceof Record;
                (item ? items : values)
                        .add(new FactLost(path, item || value == null ? null : value.toString(), without));
            }
        }
        items.stream()
                .filter(item -> values.stream().noneMatch(each -> each.path().startsWith(item.path() + "/")))
                .toList()
                .forEach(values::add);
        return values;
    }
}
