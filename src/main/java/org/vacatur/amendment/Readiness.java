package org.vacatur.amendment;

import java.util.List;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.office.Refusals;
import org.vacatur.record.LogDamaged;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.RulesRefused;

/** Looks at what is stored of a version from the bytes up once more, and loads it, before anybody relies on it. */
record Readiness(ActiveRules rules, Refusals refusals) {
    /**
     * Loads a version that is kept.
     *
     * @param operation id of the operation in the contract, for the record of the refusal
     * @throws org.vacatur.contract.RequestRefused with {@link ProblemType#RULES_REFUSED} if it is not what it was, or holds what no rule may
     *     hold
     */
    void require(String operation, String version) {
        try {
            rules.tryOut(version);
        } catch (RulesRefused e) {
            throw refusals.rulesRefused(
                    operation,
                    e.problems().stream()
                            .filter(Problem::error)
                            .map(RuleProblem::fault)
                            .toList());
        } catch (IllegalStateException | LogDamaged e) {
            throw refusals.rulesRefused(
                    operation, List.of(new Fault("", "what is stored of this version is damaged: " + e.getMessage())));
        }
    }
}
