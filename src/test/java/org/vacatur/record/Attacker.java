package org.vacatur.record;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.vacatur.TestDatabase;

/** Somebody with all rights on the database, who does not hold the key: no grant, trigger or constraint stops them. */
final class Attacker implements AutoCloseable {
    /** The tables in which what is recorded stands, and those that find it. */
    static final List<String> TABLES = List.of(
            "records",
            "record_contents",
            "record_tree",
            "record_head",
            "checkpoints",
            "rule_versions",
            "rule_events",
            "recommendations",
            "recommendation_outcomes",
            "charge_decisions",
            "charge_decision_rules",
            "idempotency_keys");

    private final Connection connection;
    final JdbcClient jdbc;

    Attacker(TestDatabase database) throws SQLException {
        connection = DriverManager.getConnection(database.url(), database.owner(), "");
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        // neither triggers nor foreign keys
        execute(
                database.vendor().equals("h2")
                        ? "set referential_integrity false"
                        : "set session_replication_role = replica");
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<Map<String, Object>> rows(String table) {
        return jdbc.sql("select * from " + table).query().listOfRows();
    }

    /** Names of the columns that tell a row of the table from others. */
    List<String> key(String table) throws SQLException {
        try (ResultSet columns = connection.getMetaData().getPrimaryKeys(null, null, table)) {
            List<String> names = new ArrayList<>();
            while (columns.next()) {
                names.add(columns.getString("column_name"));
            }
            return names;
        }
    }

    /** Changes one column of one row, and says how to take it back. */
    Runnable change(String table, Map<String, Object> row, String column, Object value) throws SQLException {
        List<String> key = key(table);
        Map<String, Object> changed = new LinkedHashMap<>(row);
        changed.put(column, value);
        set(table, key, row, column, value);
        return () -> set(table, key, changed, column, row.get(column));
    }

    private void set(String table, List<String> key, Map<String, Object> row, String column, Object value) {
        List<Object> values = new ArrayList<>();
        values.add(value);
        key.forEach(each -> values.add(row.get(each)));
        int rows = jdbc.sql("update " + table + " set " + column + " = ? where " + matching(key))
                .params(values)
                .update();
        if (rows != 1) {
            throw new IllegalStateException(rows + " rows of " + table);
        }
    }

    Runnable delete(String table, Map<String, Object> row) throws SQLException {
        List<String> key = key(table);
        jdbc.sql("delete from " + table + " where " + matching(key))
                .params(key.stream().map(row::get).toList())
                .update();
        return () -> insert(table, row);
    }

    void insert(String table, Map<String, Object> row) {
        jdbc.sql("insert into " + table + " (" + String.join(", ", row.keySet()) + ") values ("
                        + row.keySet().stream().map(each -> "?").collect(Collectors.joining(", ")) + ")")
                .params(new ArrayList<>(row.values()))
                .update();
    }

    private static String matching(List<String> key) {
        return key.stream().map(each -> each + " = ?").collect(Collectors.joining(" and "));
    }

    /**
     * Writes the log anew, so that it fits together: texts, chain, tree and end.
     *
     * @param size records it has then
     * @param text of each record by number; what it names as the one before is put right
     */
    void rewrite(long size, LongFunction<String> text) {
        List<String> texts = new ArrayList<>();
        for (long i = 1; i <= size; i++) {
            texts.add(text.apply(i));
        }
        Frontier tree = Frontier.parse(0, "");
        jdbc.sql("delete from record_tree").update();
        jdbc.sql("delete from checkpoints where size > ?").param(size).update();
        for (String table : List.of("charge_decision_rules", "charge_decisions", "rule_events", "record_contents")) {
            jdbc.sql("delete from " + table + " where sequence > ?").param(size).update();
        }
        jdbc.sql("delete from recommendation_outcomes where recommendation_id in"
                        + " (select id from recommendations where sequence > ?)")
                .param(size)
                .update();
        jdbc.sql("delete from recommendations where sequence > ?").param(size).update();
        jdbc.sql("delete from records where sequence > ?").param(size).update();
        String previous = Hash.NONE;
        for (int i = 0; i < size; i++) {
            String record = texts.get(i).replaceFirst("\"previous\":\"[0-9a-f]{64}\"", "\"previous\":\"" + previous + "\"");
            String leaf = Hash.ofLeaf(record);
            jdbc.sql("update records set record = ?, leaf = ?, previous = ? where sequence = ?")
                    .params(record, leaf, previous, i + 1L)
                    .update();
            previous = leaf;
            tree.add(
                    leaf,
                    each -> jdbc.sql("insert into record_tree (level, position, hash) values (?, ?, ?)")
                            .params(each.level(), each.position(), each.hash())
                            .update());
        }
        jdbc.sql("update record_head set size = ?, leaf = ?, tree = ?")
                .params(size, previous, tree.toString())
                .update();
    }

    String record(long sequence) {
        return jdbc.sql("select record from records where sequence = ?")
                .param(sequence)
                .query(String.class)
                .single();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
