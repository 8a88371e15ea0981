package org.vacatur.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.Recommender;

/**
 * A case that was recommended on, to be asked again.
 *
 * @param record its record
 * @param contents what the record holds, by name
 */
record RecordedCase(StoredRecord record, Map<String, String> contents) {
    /** Reads one that is there and not sealed, in the transaction at hand. */
    static RecordedCase read(JdbcClient jdbc, UUID recommendation) {
        StoredRecord record = jdbc.sql(
                        "select " + StoredRecord.COLUMNS + " from records where object = :id and type = :type")
                .param("id", recommendation)
                .param("type", RecordType.RECOMMENDATION.name())
                .query((row, number) -> StoredRecord.read(row))
                .single();
        Map<String, String> contents = new HashMap<>();
        jdbc.sql("select name, content from record_contents where sequence = :sequence")
                .param("sequence", record.sequence())
                .query(row -> {
                    contents.put(row.getString("name"), row.getString("content"));
                });
        return new RecordedCase(record, contents);
    }

    String ruleSet() {
        return record.detail("ruleSet");
    }

    String version() {
        return record.detail("ruleSetVersion");
    }

    /** What was answered. */
    String answered() {
        return contents.getOrDefault(StoredRecommendations.EXPLANATION, "");
    }

    /** What these rules answer, in the JSON of the contract. */
    String recommended(Recommender rules) {
        return json(rules.recommend(facts(), policy(), asOf()));
    }

    /** What these rules answer in full. */
    Recommendation explained(Recommender rules) {
        return recorded(rules.explain(facts(), policy(), asOf()));
    }

    private String json(Recommendation made) {
        return ContractJson.mapper().writeValueAsString(recorded(made));
    }

    private Recommendation recorded(Recommendation made) {
        return made.recorded(record.object(), record.at());
    }

    private CaseFacts facts() {
        return ContractJson.mapper().readValue(contents.getOrDefault(StoredRecommendations.FACTS, ""), CaseFacts.class);
    }

    private CountyPolicy policy() {
        return CountyPolicy.parse(record.detail("countyPolicy"));
    }

    private LocalDate asOf() {
        return LocalDate.parse(record.detail("asOf"));
    }
}
