package org.vacatur.docket.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vacatur.TestDatabase;
import org.vacatur.office.Reach;
import org.vacatur.record.Transactions;

class ImpactsOnPostgreSqlTests extends ImpactsOverDockets {
    ImpactsOnPostgreSqlTests() {
        super(TestDatabase.postgreSql());
    }

    @Test
    void the_database_itself_shows_recorded_flips_within_their_district_only_and_invented_ones_to_everybody() {
        Impact recorded = run(on(ofSuffolk), DraftRules.OTHER_THRESHOLD);
        Impact invented = run(ImpactOrder.onNewest(Reach.NOWHERE), DraftRules.OTHER_THRESHOLD);
        assertThat(recorded.report().total().flips()).isPositive();
        for (Reach each : List.of(ESSEX, SUFFOLK, Reach.NOWHERE)) {
            assertThat(seen(recorded, each))
                    .isEqualTo(each.equals(SUFFOLK) ? recorded.report().total().flips() : 0);
            assertThat(seen(invented, each)).isEqualTo(invented.report().total().flips());
        }
    }

    private long seen(Impact impact, Reach reach) {
        Transactions transactions = office.context().getBean(Transactions.class);
        return transactions.within(
                reach,
                () -> transactions
                        .jdbc()
                        .sql("select count(*) from impact_flips where impact = :id")
                        .param("id", impact.id())
                        .query(Long.class)
                        .single());
    }
}
