package org.vacatur.scenario;

import java.time.LocalDate;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.InputRefused;
import org.vacatur.contract.InputTooLarge;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.scenario.steps.NotAsSaid;
import org.vacatur.scenario.steps.RulesAsked;
import tools.jackson.databind.JsonNode;

/** Asks one version of the rules, as the service would, without the service. */
final class RulesInProcess implements RulesAsked {
    /** The day the letters were due: the day of judgment where the facts give none. */
    static final LocalDate LETTERS_DUE = LocalDate.of(2017, 4, 18);

    private final CaseFactsReader reader = new CaseFactsReader();
    private final Recommender recommender;

    RulesInProcess(RuleSet rules) {
        this.recommender = new Recommender(rules);
    }

    @Override
    public JsonNode recommend(JsonNode facts, String countyPolicy) {
        CaseFacts read;
        try {
            read = reader.read(ContractJson.mapper().writeValueAsBytes(facts));
        } catch (InputRefused | InputTooLarge e) {
            throw new NotAsSaid("The facts that the scenario states are refused: " + e.getMessage());
        }
        return ContractJson.mapper()
                .valueToTree(recommender.recommend(read, CountyPolicy.parse(countyPolicy), LETTERS_DUE));
    }
}
