package org.vacatur.docket.impact;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.vacatur.contract.ContractJson;
import org.vacatur.docket.sample.StatewideDocket;
import org.vacatur.docket.sample.StatewidePlan;
import org.vacatur.docket.sample.SyntheticCase;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.FactPointer;

/**
 * The docket that is compared on where there is none: invented cases of the seven districts, always the same. Every second one is as it was
 * before anybody of the office had answered, for only there do criteria of an office lead anywhere.
 */
final class InventedDocket {
    private static final int CASES = 2_000;
    private static final long SEED = 2_017;
    private static final LocalDate AS_OF = LocalDate.of(2017, 4, 18);

    private InventedDocket() {}

    private static StatewideDocket cases() {
        return new StatewideDocket(StatewidePlan.published(), CASES, SEED);
    }

    /** What is said of it. */
    static ImpactDocket docket() {
        return new ImpactDocket(
                null,
                "Invented cases of the seven districts",
                null,
                AS_OF,
                "OWN",
                true,
                CASES,
                cases().plan().charges());
    }

    /** Gives the facts of each case, in the JSON of the contract. */
    static void each(Consumer<String> to) {
        boolean answered = true;
        for (SyntheticCase each : cases()) {
            CaseFacts facts = answered ? each.facts() : unanswered(each.facts());
            to.accept(ContractJson.mapper().writeValueAsString(facts));
            answered = !answered;
        }
    }

    private static CaseFacts unanswered(CaseFacts facts) {
        CaseFacts without = facts;
        for (int charge = 0; charge < facts.charges().size(); charge++) {
            without =
                    FactPointer.parse("/charges/" + charge + "/officeDecision").with(without, null);
        }
        return without;
    }
}
