package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.District;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.RecommendationLog.Filter;
import org.vacatur.recommendation.RecommendationLog.Page;
import org.vacatur.rulebook.Outcome;

class StoredRecommendationsTests {
    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = new Store(folder.resolve("test"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_was_answered_is_found_again_byte_for_byte() {
        Recommendation recorded = append(District.ESSEX, "1", Outcome.SECOND_LETTER, Outcome.SECOND_LETTER);
        assertThat(recorded.recordedAt()).isEqualTo(Instant.parse("2026-11-20T12:00:00.123Z"));
        assertThat(store.log.find(recorded.id())).contains(recorded);
        String answered = ContractJson.mapper().writeValueAsString(recorded);
        assertThat(store.jdbc
                        .sql("select answer from recommendations")
                        .query(String.class)
                        .single())
                .isEqualTo(answered);
        assertThat(store.jdbc
                        .sql("select facts from recommendations")
                        .query(String.class)
                        .single())
                .isEqualTo(
                        "{\"docketNumber\":\"1\",\"district\":\"ESSEX\",\"charges\":[{\"number\":1,\"offense\":\"COCAINE \u00a7\","
                                + "\"certificates\":[],\"independentEvidence\":[]}]}");
    }

    @Test
    void an_id_that_was_never_given_is_not_found() {
        assertThat(store.log.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void pages_follow_each_other_newest_first_and_none_is_lost_or_shown_twice() {
        List<UUID> newestFirst = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            newestFirst.add(
                    0, append(District.ESSEX, "d" + i, Outcome.FIRST_LETTER).id());
        }
        List<UUID> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page page = store.log.list(new Filter(null, null, null, cursor, 3));
            page.items().forEach(each -> seen.add(each.id()));
            append(District.ESSEX, "while reading", Outcome.FIRST_LETTER);
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).isEqualTo(newestFirst);
    }

    @Test
    void a_list_shows_only_what_was_asked_for() {
        append(District.ESSEX, "1", Outcome.FIRST_LETTER, Outcome.OUT_OF_SCOPE);
        append(District.ESSEX, "2", Outcome.SECOND_LETTER);
        append(District.SUFFOLK, "1", Outcome.FIRST_LETTER);
        assertThat(dockets(new Filter(District.ESSEX, null, null, null, 50))).containsExactly("2", "1");
        assertThat(dockets(new Filter(null, "1", null, null, 50))).containsExactly("1", "1");
        assertThat(dockets(new Filter(null, null, Outcome.SECOND_LETTER, null, 50)))
                .containsExactly("2");
        assertThat(dockets(new Filter(District.ESSEX, "1", Outcome.OUT_OF_SCOPE, null, 50)))
                .containsExactly("1");
        assertThat(dockets(new Filter(District.SUFFOLK, "1", Outcome.OUT_OF_SCOPE, null, 50)))
                .isEmpty();
    }

    @Test
    void a_recommendation_that_cannot_be_kept_whole_is_not_kept_at_all() {
        Recommendation tooLong = Store.made(District.ESSEX, "x".repeat(201), Outcome.FIRST_LETTER);
        assertThatThrownBy(() -> store.log.append(Store.facts(District.ESSEX, "1"), tooLong))
                .isNotNull();
        store.jdbc.sql("drop table recommendation_outcomes").update();
        assertThatThrownBy(() -> append(District.ESSEX, "1", Outcome.FIRST_LETTER))
                .isNotNull();
        assertThat(store.jdbc
                        .sql("select count(*) from recommendations")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Recommendation append(District district, String docket, Outcome... outcomes) {
        return store.log.append(Store.facts(district, docket), Store.made(district, docket, outcomes));
    }

    private List<String> dockets(Filter filter) {
        return store.log.list(filter).items().stream()
                .map(Recommendation::docketNumber)
                .toList();
    }
}
