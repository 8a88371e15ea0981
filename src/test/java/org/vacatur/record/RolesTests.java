package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.TestDatabase;

/** What the database itself allows each of its roles. */
@ParameterizedClass
@MethodSource("org.vacatur.TestDatabase#each")
class RolesTests {
    private static final Set<String> SEALING_DELETES = Set.of(
            "record_contents",
            "idempotency_keys",
            "recommendations",
            "recommendation_outcomes",
            "charge_decisions",
            "charge_decision_rules");
    private static final Set<String> SEALED_WITH_A_CASE =
            Set.of("docket_cases", "docket_charges", "docket_listed", "impact_flips");
    private static final Set<String> SEALED_BY_NAME = Set.of("docket_rejects", "docket_corrections");
    private static final String SEALED_IS_COUNTED = "docket_sealed";
    private static final Set<String> WORKING = Set.of(
            "docket_runs",
            "docket_files",
            "docket_cases",
            "docket_charges",
            "docket_listed",
            "docket_rejects",
            "docket_samples",
            "docket_tables",
            "docket_corrections",
            "docket_sealed",
            "impacts",
            "impact_flips",
            "batch_job_instance",
            "batch_job_execution",
            "batch_job_execution_params",
            "batch_job_execution_context",
            "batch_step_execution",
            "batch_step_execution_context");
    private static final Set<String> ADDED_ONLY = Set.of("scenario_versions", "rule_scenarios", "amendment_steps");

    /** What is worked on with drafts; a draft and its trials are kept as long as there are records of them. */
    private static final Set<String> DRAFTS = Set.of("amendments", "amendment_files", "amendment_trials");

    private static final Set<String> SEALING_INSERTS =
            Set.of("records", "record_contents", "record_tree", "idempotency_keys");

    @TempDir
    Path folder;

    private final TestDatabase database;
    private Store store;
    private Attacker owner;

    RolesTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void fill() throws SQLException {
        store = new Store(database.emptied(), folder);
        FilledStore.fill(store);
        owner = new Attacker(store.database);
    }

    @AfterEach
    void close() throws SQLException {
        owner.close();
        store.close();
    }

    @Test
    void every_table_is_one_of_those_tested_here() throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (HikariDataSource source = store.database.as(store.database.owner());
                Connection connection = source.getConnection();
                ResultSet found =
                        connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        tables.remove("flyway_schema_history");
        Set<String> known = new TreeSet<>(Attacker.TABLES);
        known.addAll(WORKING);
        known.addAll(ADDED_ONLY);
        known.addAll(DRAFTS);
        assertThat(tables).isEqualTo(known);
    }

    @Test
    void what_was_done_with_drafts_is_only_added_to_and_no_draft_is_removed() {
        for (String table : ADDED_ONLY) {
            assertAllowed(
                    TestDatabase.SERVICE, "insert into " + table + " select * from " + table + " where 1 = 0", true);
            assertAllowed(
                    TestDatabase.SERVICE, "update " + table + " set " + column(table) + " = " + column(table), false);
            assertAllowed(TestDatabase.SERVICE, "delete from " + table, false);
            assertAllowed(TestDatabase.SEALING, "select * from " + table, false);
        }
        for (String table : DRAFTS) {
            assertAllowed(
                    TestDatabase.SERVICE, "delete from " + table + " where 1 = 0", table.equals("amendment_files"));
            assertAllowed(TestDatabase.SEALING, "select * from " + table, false);
        }
    }

    @Test
    void what_runs_are_worked_on_with_is_no_record_and_its_form_changes_nobody() {
        for (String table : WORKING) {
            assertAllowed(TestDatabase.SERVICE, "delete from " + table + " where 1 = 0", true);
            assertAllowed(TestDatabase.SERVICE, "drop table " + table, false);
            assertAllowed(TestDatabase.SERVICE, "alter table " + table + " add column more integer", false);
            assertAllowed(
                    TestDatabase.SEALING,
                    "delete from " + table + " where 1 = 0",
                    // on PostgreSQL the tables' owner removes what goes with a recommendation
                    SEALED_BY_NAME.contains(table)
                            || (store.database.vendor().equals("h2") && SEALED_WITH_A_CASE.contains(table)));
            assertAllowed(
                    TestDatabase.SEALING,
                    "insert into " + table + " select * from " + table + " where 1 = 0",
                    table.equals(SEALED_IS_COUNTED));
        }
    }

    @Test
    void the_service_changes_and_removes_nothing_that_is_recorded() {
        for (String table : Attacker.TABLES) {
            String column = column(table);
            assertAllowed(
                    TestDatabase.SERVICE,
                    "update " + table + " set " + column + " = " + column,
                    table.equals("record_head"));
            assertAllowed(TestDatabase.SERVICE, "delete from " + table, false);
            assertAllowed(TestDatabase.SERVICE, "truncate table " + table, false);
            assertAllowed(TestDatabase.SERVICE, "drop table " + table, false);
            assertAllowed(TestDatabase.SERVICE, "alter table " + table + " add column more integer", false);
        }
        assertAllowed(TestDatabase.SERVICE, "create table more (one integer)", false);
        store.assertWhole();
    }

    @Test
    void the_sealing_role_removes_cases_and_changes_nothing() {
        for (String table : Attacker.TABLES) {
            String column = column(table);
            assertAllowed(
                    TestDatabase.SEALING,
                    "update " + table + " set " + column + " = " + column,
                    table.equals("record_head"));
            assertAllowed(
                    TestDatabase.SEALING, "delete from " + table + " where 1 = 0", SEALING_DELETES.contains(table));
            // who may remove each row on H2 may remove all at once, unless other rows name them
            if (store.database.vendor().equals("postgresql")) {
                assertAllowed(TestDatabase.SEALING, "truncate table " + table, false);
            }
            assertAllowed(
                    TestDatabase.SEALING,
                    "insert into " + table + " select * from " + table + " where 1 = 0",
                    SEALING_INSERTS.contains(table));
            assertAllowed(TestDatabase.SEALING, "drop table " + table, false);
        }
        store.assertWhole();
    }

    @Test
    void nobody_reads_the_history_of_migrations_or_makes_roles() {
        for (String role : List.of(TestDatabase.SERVICE, TestDatabase.SEALING)) {
            assertAllowed(role, "select * from flyway_schema_history", false);
            assertAllowed(role, "create user more password 'more'", false);
        }
    }

    private String column(String table) {
        if (ADDED_ONLY.contains(table)) {
            return table.equals("rule_scenarios") ? "scenarios" : "version";
        }
        return owner.rows(table).get(0).keySet().stream()
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private void assertAllowed(String role, String sql, boolean allowed) {
        List<String> refused = new ArrayList<>();
        try (HikariDataSource source = store.database.as(role);
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(sql);
            } catch (SQLException e) {
                refused.add(e.getMessage());
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        assertThat(refused.isEmpty()).as("%s: %s %s", role, sql, refused).isEqualTo(allowed);
        if (!allowed) {
            assertThat(refused.get(0))
                    .as(sql)
                    .containsAnyOf("ermission denied", "must be owner", "Not enough rights", "dmin rights");
        }
    }

    @Test
    void on_postgresql_triggers_stop_the_owner_too() throws SQLException {
        if (store.database.vendor().equals("h2")) {
            return;
        }
        JdbcClient jdbc = JdbcClient.create(store.database.as(store.database.owner()));
        for (String table : List.of(
                "records",
                "record_tree",
                "checkpoints",
                "rule_versions",
                "rule_events",
                "scenario_versions",
                "rule_scenarios",
                "amendment_steps")) {
            assertThatThrownBy(() -> jdbc.sql("delete from " + table).update()).hasMessageContaining("only added to");
            assertThatThrownBy(() -> jdbc.sql("truncate " + table + " cascade").update())
                    .hasMessageContaining("only added to");
            String column = column(table);
            assertThatThrownBy(() -> jdbc.sql("update " + table + " set " + column + " = " + column)
                            .update())
                    .hasMessageContaining("only added to");
        }
        assertThatThrownBy(
                        () -> jdbc.sql("update record_contents set salt = salt").update())
                .hasMessageContaining("only added to");
    }
}
