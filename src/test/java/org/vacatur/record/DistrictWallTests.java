package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.TestDatabase;
import org.vacatur.facts.District;
import org.vacatur.office.Reach;

/** PostgreSQL itself shows a district's rows only, whatever is asked. */
class DistrictWallTests {
    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void fill() {
        store = new Store(TestDatabase.postgreSql(), folder);
        FilledStore.fill(store);
        FilledStore.decideElsewhere(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record_contents",
                "recommendations",
                "recommendation_outcomes",
                "charge_decisions",
                "charge_decision_rules"
            })
    void each_table_with_cases_shows_no_row_without_a_reach_and_own_rows_within_one(String table) {
        String all = "select coalesce(district, '-') from " + table;
        assertThat(store.jdbc.sql(all).query(String.class).list()).as("outside a transaction").isEmpty();
        assertThat(within(Reach.NOWHERE, all)).isEmpty();
        assertThat(new TreeSet<>(within(Reach.of(District.ESSEX), all))).containsExactly("ESSEX");
        assertThat(new TreeSet<>(within(Reach.of(District.SUFFOLK), all))).containsExactly("SUFFOLK");
        assertThat(within(Reach.of(District.BRISTOL), all)).isEmpty();
        assertThat(new TreeSet<>(within(Reach.EVERYWHERE, all))).contains("ESSEX", "SUFFOLK");
        assertThat(within(Reach.of(District.ESSEX), all + " where district = 'SUFFOLK' or 1 = 1"))
                .containsOnly("ESSEX");
        assertThat(within(
                        Reach.of(District.ESSEX), "select cast(count(*) as varchar) from " + table + " where district <> 'ESSEX'"))
                .containsExactly("0");
    }

    @Test
    void every_table_with_a_district_is_walled_but_the_log_itself() {
        List<String> open = store.jdbc
                .sql("select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid"
                        + " where c.relkind = 'r' and a.attname = 'district' and not c.relrowsecurity"
                        + " and c.relnamespace = 'public'::regnamespace")
                .query(String.class)
                .list();
        // its texts name nobody, and who adds to it must see where it ends
        assertThat(open).containsExactly("records");
    }

    @Test
    void nothing_is_put_into_another_district() {
        long sequence = store.records.end().tree().size();
        Supplier<Integer> insert = () -> store.jdbc
                .sql("insert into record_contents (sequence, name, district, salt, content)"
                        + " values (:sequence, 'more', 'SUFFOLK', 'x', 'x')")
                .param("sequence", sequence)
                .update();
        assertThatThrownBy(() -> store.transactions.within(Reach.of(District.ESSEX), insert))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThatThrownBy(insert::get).rootCause().hasMessageContaining("row-level security");
    }

    @Test
    void the_sealing_role_removes_within_its_reach_only() {
        JdbcClient sealing = JdbcClient.create(store.database.as(TestDatabase.SEALING));
        assertThat(sealing.sql("delete from record_contents").update()).isZero();
        assertThat(sealing.sql("delete from charge_decision_rules").update()).isZero();
        assertThat(within(Reach.EVERYWHERE, "select name from record_contents")).isNotEmpty();
    }

    @Test
    void a_reach_ends_with_its_transaction_and_is_not_left_to_the_next_one_on_the_same_connection() {
        try (HikariDataSource one = store.database.as(TestDatabase.SERVICE)) {
            one.setMaximumPoolSize(1);
            Transactions transactions = new Transactions(one);
            JdbcClient jdbc = transactions.jdbc();
            String sql = "select count(*) from recommendations";
            Supplier<Long> count = () -> jdbc.sql(sql).query(Long.class).single();
            Supplier<Integer> process =
                    () -> jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
            int connection = process.get();
            assertThat(transactions.within(Reach.EVERYWHERE, count)).isPositive();
            assertThat(count.get()).isZero();
            assertThat(transactions.within(Reach.of(District.ESSEX), count)).isPositive();
            assertThat(count.get()).isZero();
            assertThatThrownBy(() -> transactions.within(Reach.EVERYWHERE, () -> {
                        throw new IllegalArgumentException("in the middle");
                    }))
                    .hasMessage("in the middle");
            assertThat(count.get()).as("after a rollback").isZero();
            assertThat(transactions.within(Reach.NOWHERE, count)).isZero();
            assertThat(process.get()).as("all on one connection").isEqualTo(connection);
        }
    }

    @Test
    void a_transaction_within_another_gives_back_the_reach_it_found() {
        Map<String, Integer> seen = store.transactions.within(Reach.of(District.ESSEX), () -> {
            int before = count();
            int all = store.transactions.within(Reach.EVERYWHERE, this::count);
            return Map.of("before", before, "all", all, "after", count());
        });
        assertThat(seen.get("after")).isEqualTo(seen.get("before"));
        assertThat(seen.get("all")).isGreaterThan(seen.get("before"));
    }

    private int count() {
        return store.jdbc.sql("select count(*) from recommendations").query(Integer.class).single();
    }

    private List<String> within(Reach reach, String sql) {
        return store.transactions.within(
                reach, () -> store.jdbc.sql(sql).query(String.class).list());
    }
}
