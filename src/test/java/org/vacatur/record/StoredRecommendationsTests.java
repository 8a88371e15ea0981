package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.vacatur.TestDatabase;
import org.vacatur.contract.RequestRefused;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.recommendation.RecommendationLog.Answer;
import org.vacatur.recommendation.RecommendationLog.Filter;
import org.vacatur.recommendation.RecommendationLog.Page;
import org.vacatur.rulebook.Outcome;

@ParameterizedClass
@MethodSource("org.vacatur.TestDatabase#each")
class StoredRecommendationsTests {
    private static final Caller ESSEX = Store.prosecutor(District.ESSEX);

    @TempDir
    Path folder;

    private final TestDatabase database;
    private Store store;

    StoredRecommendationsTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        store = new Store(database.emptied(), folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_was_answered_is_found_again_byte_for_byte() {
        Answer answer = store.append(District.ESSEX, "1", Outcome.SECOND_LETTER, Outcome.SECOND_LETTER);
        assertThat(answer.json())
                .contains("\"id\":\"" + answer.id() + "\"", "\"recordedAt\":\"2026-11-20T12:00:00.123Z\"");
        assertThat(store.log.find(ESSEX, answer.id())).contains(answer);
        assertThat(contents("facts"))
                .containsExactly(
                        "{\"docketNumber\":\"1\",\"district\":\"ESSEX\",\"charges\":[{\"number\":1,\"offense\":\"COCAINE \u00a7\","
                                + "\"certificates\":[],\"independentEvidence\":[]}]}");
        assertThat(contents("explanation")).containsExactly(answer.json());
    }

    @Test
    void an_id_that_was_never_given_is_not_found() {
        assertThat(store.log.find(ESSEX, UUID.randomUUID())).isEmpty();
    }

    @Test
    void a_case_of_another_district_is_not_there_and_an_auditor_sees_it() {
        Answer answer = store.append(District.ESSEX, "1", Outcome.FIRST_LETTER);
        Caller suffolk = Store.prosecutor(District.SUFFOLK);
        assertThat(store.log.find(suffolk, answer.id())).isEmpty();
        assertThat(store.log
                        .list(suffolk, new Filter(null, null, null, null, 50))
                        .items())
                .isEmpty();
        assertThat(store.log
                        .list(suffolk, new Filter(District.ESSEX, "1", null, null, 50))
                        .items())
                .isEmpty();
        assertThat(store.log.find(Store.AUDITOR, answer.id())).contains(answer);
        assertThat(store.log.find(Caller.SERVICE, answer.id())).isEmpty();
    }

    @Test
    void pages_follow_each_other_newest_first_and_none_is_lost_or_shown_twice() {
        List<UUID> newestFirst = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            newestFirst.add(
                    0,
                    store.append(District.ESSEX, "d" + i, Outcome.FIRST_LETTER).id());
        }
        List<UUID> seen = new ArrayList<>();
        String cursor = null;
        do {
            Page page = store.log.list(ESSEX, new Filter(null, null, null, cursor, 3));
            page.items().forEach(each -> seen.add(each.id()));
            store.append(District.ESSEX, "while reading", Outcome.FIRST_LETTER);
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).isEqualTo(newestFirst);
    }

    @Test
    void a_list_shows_only_what_was_asked_for() {
        UUID first = store.append(District.ESSEX, "1", Outcome.FIRST_LETTER, Outcome.OUT_OF_SCOPE)
                .id();
        UUID second = store.append(District.ESSEX, "2", Outcome.SECOND_LETTER).id();
        UUID third = store.append(District.SUFFOLK, "1", Outcome.FIRST_LETTER).id();
        assertThat(listed(new Filter(District.ESSEX, null, null, null, 50))).containsExactly(second, first);
        assertThat(listed(new Filter(null, "1", null, null, 50))).containsExactly(third, first);
        assertThat(listed(new Filter(null, null, Outcome.SECOND_LETTER, null, 50)))
                .containsExactly(second);
        assertThat(listed(new Filter(District.ESSEX, "1", Outcome.OUT_OF_SCOPE, null, 50)))
                .containsExactly(first);
        assertThat(listed(new Filter(District.SUFFOLK, "1", Outcome.OUT_OF_SCOPE, null, 50)))
                .isEmpty();
    }

    @Test
    void the_same_request_under_the_same_key_is_recorded_once() {
        Answer answer = store.append("a key", District.ESSEX, "1", Outcome.FIRST_LETTER);
        assertThat(store.append("a key", District.ESSEX, "1", Outcome.FIRST_LETTER))
                .isEqualTo(answer);
        assertThatThrownBy(() -> store.append("a key", District.ESSEX, "2", Outcome.FIRST_LETTER))
                .isInstanceOf(RequestRefused.class);
        assertThat(store.append("a key", District.SUFFOLK, "1", Outcome.FIRST_LETTER)
                        .id())
                .as("the key of somebody else")
                .isNotEqualTo(answer.id());
        assertThat(contents("facts")).hasSize(2);
    }

    @Test
    void a_recommendation_that_cannot_be_kept_whole_is_not_kept_at_all() {
        assertThatThrownBy(() -> store.append(District.ESSEX, "x".repeat(201), Outcome.FIRST_LETTER))
                .isNotNull();
        assertThat(contents("facts")).isEmpty();
        assertThat(store.records.end().tree().size()).isZero();
    }

    private List<String> contents(String name) {
        return store.transactions.within(
                org.vacatur.office.Reach.EVERYWHERE,
                () -> store.jdbc
                        .sql("select content from record_contents where name = :name order by sequence")
                        .param("name", name)
                        .query(String.class)
                        .list());
    }

    private List<UUID> listed(Filter filter) {
        return store.log.list(Store.AUDITOR, filter).items().stream()
                .map(Answer::id)
                .toList();
    }
}
