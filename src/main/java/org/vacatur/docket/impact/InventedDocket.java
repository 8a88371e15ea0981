package org.vacatur.docket.impact;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.vacatur.contract.ContractJson;
import org.vacatur.docket.sample.StatewideDocket;
import org.vacatur.docket.sample.StatewidePlan;
import org.vacatur.docket.sample.SyntheticCase;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.CriminalHistory;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.FactPointer;
import org.vacatur.facts.Identification;

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
        int number = 0;
        for (SyntheticCase each : cases()) {
            CaseFacts facts = number % 2 == 0 ? each.facts() : withRecord(unanswered(each.facts()), number);
            if (number % 4 == 1) {
                facts = withEvidence(facts);
            }
            to.accept(ContractJson.mapper().writeValueAsString(facts));
            number++;
        }
    }

    /**
     * The records of persons, from none to more than any office spoke of, each number with every other: so that a changed number of any office's
     * criteria is one that some charge stands at.
     */
    private static CaseFacts withRecord(CaseFacts facts, int number) {
        int violent = number / 2 % 13;
        int weapons = number / 26 % 4;
        int convictions = violent + weapons + number / 6 % 17;
        return FactPointer.parse("/criminalHistory")
                .with(facts, new CriminalHistory(convictions, violent, weapons, number / 10 % 10));
    }

    /** A search that ended and found a retest: only where the evidence leaves it open is the case left to the office's choice. */
    private static CaseFacts withEvidence(CaseFacts facts) {
        Evidence retest = new Evidence(
                EvidenceKind.RETEST_RETAINED_SAMPLE,
                true,
                true,
                false,
                Identification.ALLEGED_SUBSTANCE,
                true,
                true,
                null);
        CaseFacts with = facts;
        for (int charge = 0; charge < facts.charges().size(); charge++) {
            String at = "/charges/" + charge;
            with = FactPointer.parse(at + "/evidenceReviewComplete").with(with, true);
            with = FactPointer.parse(at + "/independentEvidence").with(with, List.of(retest));
        }
        return with;
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
