package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.record.DecidedCases.accept;
import static org.vacatur.record.DecidedCases.charge;
import static org.vacatur.record.DecidedCases.defer;
import static org.vacatur.record.DecidedCases.override;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.vacatur.TestDatabase;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.office.Role;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

@ParameterizedClass
@MethodSource("org.vacatur.TestDatabase#each")
class DecisionCountsTests {
    @TempDir
    Path folder;

    private final TestDatabase database;
    private Store store;
    private DecidedCases cases;
    private DecisionCounts counts;

    DecisionCountsTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        store = new Store(database.emptied(), folder);
        cases = new DecidedCases(store);
        counts = new DecisionCounts(store.transactions);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void before_anybody_decided_there_is_nothing_to_count() {
        recommended(District.ESSEX);
        for (StatisticsBy by : StatisticsBy.values()) {
            assertThat(counts.by(by, Store.AUDITOR)).isEqualTo(new DecisionStatistics(by, List.of()));
        }
    }

    @Test
    void what_is_in_force_is_counted_and_what_was_superseded_is_not() {
        UUID id = recommended(District.ESSEX);
        cases.decided(District.ESSEX, id, override(1, Outcome.OUT_OF_SCOPE, null), defer(3));
        assertThat(by(StatisticsBy.DISTRICT)).containsExactly(new DecisionCount("ESSEX", 2, 0, 1, 0, 1));
        cases.decided(District.ESSEX, id, accept(1, Outcome.FIRST_LETTER, null));
        assertThat(by(StatisticsBy.DISTRICT)).containsExactly(new DecisionCount("ESSEX", 2, 1, 0, 0, 1));
        cases.decided(District.ESSEX, id, override(3, Outcome.FIRST_LETTER, null), defer(1));
        assertThat(by(StatisticsBy.DISTRICT)).containsExactly(new DecisionCount("ESSEX", 2, 0, 0, 1, 1));
    }

    @Test
    void a_charge_counts_for_each_rule_that_was_decisive() {
        cases.decided(
                District.ESSEX,
                recommended(District.ESSEX),
                accept(1, Outcome.FIRST_LETTER, null),
                override(2, Outcome.SECOND_LETTER, Ground.WOULD_NOT),
                accept(4, Outcome.SECOND_LETTER, Ground.COULD_NOT));
        cases.decided(
                District.SUFFOLK,
                recommended(District.SUFFOLK),
                accept(2, Outcome.SECOND_LETTER, Ground.COULD_NOT),
                defer(3));
        assertThat(by(StatisticsBy.RULE))
                .containsExactly(
                        new DecisionCount("R-2", 2, 1, 1, 0, 0),
                        new DecisionCount("R-1", 3, 2, 1, 0, 0),
                        new DecisionCount("R-3", 1, 0, 0, 0, 1),
                        new DecisionCount("R-4", 1, 0, 0, 1, 0));
    }

    @Test
    void the_greatest_share_of_overrides_comes_first_then_the_most_decided_then_the_key() {
        overrides(District.NORFOLK, 1, 3);
        overrides(District.BRISTOL, 1, 2);
        overrides(District.PLYMOUTH, 2, 4);
        overrides(District.ESSEX, 1, 2);
        cases.decided(District.SUFFOLK, recommended(District.SUFFOLK), defer(1), defer(2), defer(3));
        assertThat(by(StatisticsBy.DISTRICT))
                .extracting(DecisionCount::key)
                .containsExactly("PLYMOUTH", "BRISTOL", "ESSEX", "NORFOLK", "SUFFOLK");
        assertThat(by(StatisticsBy.REVIEWER))
                .extracting(DecisionCount::key)
                .containsExactly("p-PLYMOUTH", "p-BRISTOL", "p-ESSEX", "p-NORFOLK", "p-SUFFOLK");
    }

    @Test
    void a_prosecutor_sees_the_own_district_and_who_watches_the_rules_sees_all() {
        overrides(District.ESSEX, 1, 2);
        overrides(District.SUFFOLK, 1, 3);
        for (StatisticsBy by : StatisticsBy.values()) {
            assertThat(decided(by, Store.prosecutor(District.ESSEX))).isEqualTo(2);
            assertThat(decided(by, Store.prosecutor(District.BRISTOL))).isZero();
            assertThat(decided(by, Store.AUDITOR)).isEqualTo(5);
            assertThat(decided(by, of(Role.LEGAL_EDITOR))).isEqualTo(5);
            assertThat(decided(by, of(Role.APPROVER))).isEqualTo(5);
            assertThat(decided(by, of(Role.ADMINISTRATOR))).isZero();
        }
    }

    private static Caller of(Role role) {
        return new Caller("somebody", "urn:test", "Somebody", Set.of(role), null);
    }

    /** Decides as many cases of one rule, overriding the first of them. */
    private void overrides(District district, int overridden, int all) {
        for (int i = 0; i < all; i++) {
            UUID id = cases.recommended(district, charge(1, Outcome.FIRST_LETTER, null, null, "R-1"));
            cases.decided(
                    district,
                    id,
                    i < overridden ? override(1, Outcome.OUT_OF_SCOPE, null) : accept(1, Outcome.FIRST_LETTER, null));
        }
    }

    private UUID recommended(District district) {
        return cases.recommended(
                district,
                charge(1, Outcome.FIRST_LETTER, null, null, "R-1"),
                charge(2, Outcome.SECOND_LETTER, Ground.COULD_NOT, null, "R-1", "R-2"),
                charge(3, Outcome.NEEDS_HUMAN_REVIEW, null, null, "R-3"),
                charge(4, Outcome.NEEDS_HUMAN_REVIEW, null, Outcome.SECOND_LETTER, "R-4"));
    }

    private List<DecisionCount> by(StatisticsBy by) {
        return counts.by(by, Store.AUDITOR).items();
    }

    private int decided(StatisticsBy by, Caller caller) {
        return counts.by(by, caller).items().stream()
                .mapToInt(DecisionCount::decided)
                .sum();
    }
}
