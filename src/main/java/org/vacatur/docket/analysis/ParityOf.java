package org.vacatur.docket.analysis;

import java.util.ArrayList;
import java.util.List;
import org.vacatur.docket.AnalysisHead;
import org.vacatur.docket.Parity;
import org.vacatur.docket.Parity.Count;
import org.vacatur.docket.ParityTable;
import org.vacatur.rulebook.RuleKind;

/** Makes the parity of a docket, for the offices and for everybody. */
final class ParityOf {
    /** Pairs that are shown. */
    static final int PAIRS = 50;

    private static final String OWN = "OWN";

    private enum Without {
        OTHERWISE,
        SAME
    }

    private enum Answer {
        ANSWERED,
        NOT_ANSWERED
    }

    private final AnalysisHead head;
    private final List<ComparedCharge> charges;

    ParityOf(AnalysisHead head, List<ComparedCharge> charges) {
        this.head = head;
        this.charges = List.copyOf(charges);
    }

    /** With every count, and pairs to read side by side. */
    Parity full() {
        List<Count> counts = new ArrayList<>();
        outcomes().forEach(each -> counts.addAll(each.counts(null)));
        others().forEach(each -> counts.addAll(each.counts(null)));
        MatchedPairs pairs = new MatchedPairs(charges);
        return new Parity(head, false, counts, pairs.count(), pairs.first(PAIRS));
    }

    /** Without small counts, without what they could be worked out from, and without any case. */
    Parity forEverybody() {
        List<Count> counts = new ArrayList<>();
        List<Grid> outcomes = outcomes();
        boolean[][] shown = PublicCopy.shown(outcomes);
        outcomes.forEach(each -> counts.addAll(each.counts(shown)));
        others().forEach(each -> counts.addAll(each.counts(PublicCopy.shown(List.of(each)))));
        AnalysisHead unnamed = new AnalysisHead(
                List.of(),
                head.synthetic(),
                head.asOf(),
                head.ruleSet(),
                head.ruleSetVersion(),
                head.countyPolicy(),
                null,
                null);
        return new Parity(unnamed, true, counts, null, List.of());
    }

    /** Charges whose outcome depends on nothing but whose criteria apply. */
    List<ComparedCharge> dependingOnGeography() {
        return charges.stream()
                .filter(each -> Geography.of(each) == Geography.OUTCOME_DIFFERS)
                .toList();
    }

    private List<Grid> outcomes() {
        List<Grid> grids = new ArrayList<>();
        for (int at = 0; at < ComparedCharge.CRITERIA.size(); at++) {
            int criteria = at;
            grids.add(Grid.of(
                    ParityTable.OUTCOMES,
                    ComparedCharge.CRITERIA.get(at).name(),
                    Result.values(),
                    charges,
                    each -> Result.of(each.compared().under().get(criteria))));
        }
        return grids;
    }

    private List<Grid> others() {
        return List.of(
                Grid.of(
                        ParityTable.RESTS_ON,
                        OWN,
                        RuleKind.values(),
                        charges,
                        each -> each.own().kind()),
                Grid.of(
                        ParityTable.WITHOUT_CRITERIA,
                        OWN,
                        Without.values(),
                        charges,
                        each -> each.own().outcome() == each.without().outcome() ? Without.SAME : Without.OTHERWISE),
                Grid.of(ParityTable.GEOGRAPHY, OWN, Geography.values(), charges, Geography::of),
                Grid.of(
                        ParityTable.ANSWERED,
                        OWN,
                        Answer.values(),
                        charges,
                        each -> each.compared().traits().answered() ? Answer.ANSWERED : Answer.NOT_ANSWERED));
    }
}
