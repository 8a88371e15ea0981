package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.vacatur.TestDatabase;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Outcome;
import org.vacatur.verification.Verification;

/** Changes of single values, rows and notes, by somebody with all rights on the database. */
@ParameterizedClass
@MethodSource("org.vacatur.TestDatabase#each")
class TamperTests {
    /** What a verifier sees who has the export alone. */
    private static final Set<String> EXPORTED = Set.of(
            "records.sequence",
            "records.leaf",
            "records.record",
            "record_contents.sequence",
            "record_contents.name",
            "record_contents.salt",
            "record_contents.content");

    /** A key that leads to no record: the request under it is refused, see below. */
    private static final String KEYS_OBJECT = "idempotency_keys.object";

    @TempDir
    Path folder;

    private final TestDatabase database;
    private Store store;
    private RecordExport.Prepared honest;
    private Attacker attacker;

    TamperTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void fill() throws SQLException {
        store = new Store(database.emptied(), folder);
        honest = FilledStore.fill(store);
        attacker = new Attacker(store.database);
    }

    @AfterEach
    void close() throws SQLException {
        attacker.close();
        store.close();
    }

    @Test
    void what_nobody_changed_is_whole_and_no_table_is_empty() {
        assertThat(store.verified(honest)).isInstanceOf(Verification.Holds.class);
        store.assertWhole();
        assertThat(Attacker.TABLES).noneMatch(each -> attacker.rows(each).isEmpty());
    }

    @Test
    void every_changed_value_of_every_row_is_found_before_anything_is_signed() throws SQLException {
        Set<String> columns = new TreeSet<>();
        List<String> unseen = new ArrayList<>();
        int tried = 0;
        for (String table : Attacker.TABLES) {
            for (Map<String, Object> row : attacker.rows(table)) {
                for (String column : row.keySet()) {
                    if (KEYS_OBJECT.equals(table + "." + column)) {
                        continue;
                    }
                    columns.add(table + "." + column);
                    for (Object value : others(row.get(column))) {
                        tried += seen(table, row, column, value, unseen) ? 1 : 0;
                    }
                }
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(tried).isGreaterThan(700);
        assertThat(columns).hasSizeGreaterThan(45);
        assertThat(store.verified(honest)).as("all was put back").isInstanceOf(Verification.Holds.class);
    }

    /** Whether the database let it be changed at all. */
    private boolean seen(String table, Map<String, Object> row, String column, Object value, List<String> unseen)
            throws SQLException {
        Runnable back;
        try {
            back = attacker.change(table, row, column, value);
        } catch (DataAccessException e) {
            return false;
        }
        String what = table + "." + column + " of " + row.values().iterator().next() + " to " + value;
        if (!refused()) {
            unseen.add(what);
        }
        if (EXPORTED.contains(table + "." + column) && !breaks()) {
            unseen.add("in the export: " + what);
        }
        back.run();
        return true;
    }

    private boolean refused() {
        try {
            store.prepared();
            return false;
        } catch (LogDamaged e) {
            return true;
        }
    }

    /** Whether the export is found broken, or is broken off because a case looks sealed by now. */
    private boolean breaks() {
        try {
            return store.verified(honest) instanceof Verification.Broken;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private static List<Object> others(Object value) {
        List<Object> others = new ArrayList<>();
        if (value == null) {
            others.add("SUFFOLK");
        } else if (value instanceof String text) {
            for (int at : new TreeSet<>(List.of(0, text.length() / 2, Math.max(0, text.length() - 1)))) {
                if (!text.isEmpty()) {
                    others.add(flipped(text, at));
                }
            }
            others.add(text.isEmpty() ? "x" : text.substring(1));
        } else if (value instanceof Number number) {
            others.add(number.longValue() + 1);
            others.add(number.longValue() + 1_000_000);
        } else if (value instanceof UUID id) {
            others.add(new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1));
        } else if (value instanceof OffsetDateTime time) {
            others.add(time.plus(1, ChronoUnit.MILLIS));
        } else {
            others.add(new Timestamp(((Timestamp) value).getTime() + 1));
        }
        return others;
    }

    private static String flipped(String text, int at) {
        char other = (char) (text.charAt(at) ^ 1);
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    @Test
    void every_single_changed_character_of_a_record_and_a_content_is_found_in_the_export() throws SQLException {
        Map<String, Object> record = attacker.rows("records").get(2);
        for (String column : List.of("record", "leaf")) {
            everyCharacter("records", record, column);
        }
        Map<String, Object> content = attacker.rows("record_contents").stream()
                .filter(each -> each.get("name").equals("facts"))
                .findFirst()
                .orElseThrow();
        for (String column : List.of("content", "salt", "name")) {
            everyCharacter("record_contents", content, column);
        }
    }

    private void everyCharacter(String table, Map<String, Object> row, String column) throws SQLException {
        String text = (String) row.get(column);
        for (int i = 0; i < text.length(); i++) {
            Runnable back = attacker.change(table, row, column, flipped(text, i));
            assertThat(store.verified(honest))
                    .as("%s.%s, character %d", table, column, i)
                    .isInstanceOf(Verification.Broken.class);
            back.run();
        }
    }

    @Test
    void every_removed_row_is_found() throws SQLException {
        // a checkpoint is a copy: the file beside the key has it too; records do not name keys
        for (String table : Attacker.TABLES) {
            if (!Set.of("checkpoints", "idempotency_keys").contains(table)) {
                for (Map<String, Object> row : attacker.rows(table)) {
                    Runnable back = attacker.delete(table, row);
                    assertThat(refused()).as("%s %s", table, row).isTrue();
                    if (Set.of("records", "record_contents").contains(table)) {
                        assertThat(store.verified(honest)).isInstanceOf(Verification.Broken.class);
                    }
                    back.run();
                }
            }
        }
    }

    @Test
    void every_row_put_in_is_found() throws SQLException {
        for (String table :
                List.of("records", "record_contents", "record_tree", "checkpoints", "recommendations", "rule_events")) {
            Map<String, Object> row = new LinkedHashMap<>(attacker.rows(table).get(0));
            Map.of(
                            "records", "sequence",
                            "record_contents", "name",
                            "record_tree", "position",
                            "checkpoints", "size",
                            "recommendations", "id",
                            "rule_events", "sequence")
                    .forEach((name, column) -> {
                        if (name.equals(table)) {
                            row.put(
                                    column,
                                    others(row.get(column))
                                            .get(others(row.get(column)).size() - 1));
                        }
                    });
            row.computeIfPresent("leaf", (name, leaf) -> flipped((String) leaf, 3));
            row.computeIfPresent("previous", (name, leaf) -> flipped((String) leaf, 3));
            if (table.equals("rule_events") || table.equals("recommendations")) {
                row.put("sequence", 3L + (table.equals("recommendations") ? 2 : 0));
            }
            attacker.insert(table, row);
            assertThat(refused()).as("%s %s", table, row).isTrue();
            attacker.delete(table, row);
        }
        store.assertWhole();
    }

    @Test
    void contents_of_a_sealed_case_that_are_put_back_are_found() throws SQLException {
        UUID sealed = store.append(District.ESSEX, "9", Outcome.FIRST_LETTER).id();
        long sequence = store.records.end().tree().size();
        Map<String, Object> content = attacker.rows("record_contents").stream()
                .filter(each -> each.get("sequence").equals(sequence))
                .findFirst()
                .orElseThrow();
        FilledStore.seal(store, sealed, null);
        store.assertWhole();
        attacker.insert("record_contents", content);
        assertThatThrownBy(store::prepared).isInstanceOf(LogDamaged.class).hasMessageContaining("sealed case");
    }

    @Test
    void exchanged_values_are_found_by_the_number_of_the_first_record() throws SQLException {
        exchange("records", "record", 3, 4);
        assertBroken(3);
        exchange("records", "record", 4, 3);
        exchange("record_contents", "content", 3, 4);
        assertBroken(3);
        exchange("record_contents", "content", 4, 3);
        exchange("record_contents", "salt", 3, 4);
        assertBroken(3);
        exchange("record_contents", "salt", 4, 3);
        attacker.execute("update records set sequence = 1000 where sequence = 5");
        attacker.execute("update records set sequence = 5 where sequence = 6");
        attacker.execute("update records set sequence = 6 where sequence = 1000");
        assertBroken(5);
    }

    private void exchange(String table, String column, int one, int other) {
        record Value(Object text) {}
        String where = table.equals("records") ? "" : " and name = 'facts'";
        List<Value> values = List.of(one, other).stream()
                .map(each -> new Value(attacker.jdbc
                        .sql("select " + column + " from " + table + " where sequence = ?" + where)
                        .param(each)
                        .query()
                        .singleValue()))
                .toList();
        for (int i = 0; i < 2; i++) {
            attacker.jdbc
                    .sql("update " + table + " set " + column + " = ? where sequence = ?" + where)
                    .params(values.get(i).text(), i == 0 ? other : one)
                    .update();
        }
    }

    private void assertBroken(long record) {
        assertThat(store.verified(honest))
                .isInstanceOfSatisfying(
                        Verification.Broken.class,
                        broken -> assertThat(broken.record()).as(broken.what()).isEqualTo(record));
        assertThatThrownBy(store::prepared)
                .isInstanceOf(LogDamaged.class)
                .hasMessageMatching(".*record " + record + "\\b.*");
    }

    @Test
    void the_end_of_the_log_is_looked_at_before_the_service_answers() throws SQLException {
        StoredLogCheck check = new StoredLogCheck(store.jdbc, store.records, store.checkpoints);
        assertThatCode(check::check).doesNotThrowAnyException();
        long size = store.records.end().tree().size();
        Map<String, Object> head = attacker.rows("record_head").get(0);
        for (String column : List.of("size", "leaf", "tree")) {
            for (Object value : others(head.get(column))) {
                Runnable back = attacker.change("record_head", head, column, value);
                assertThatThrownBy(check::check).as("%s", value).isInstanceOf(LogDamaged.class);
                back.run();
            }
        }
        Runnable back = attacker.delete("record_head", head);
        assertThatThrownBy(check::check).isInstanceOf(LogDamaged.class);
        back.run();
        Map<String, Object> last = attacker.rows("records").stream()
                .filter(each -> each.get("sequence").equals(size))
                .findFirst()
                .orElseThrow();
        back = attacker.delete("records", last);
        assertThatThrownBy(check::check)
                .isInstanceOf(LogDamaged.class)
                .hasMessageContaining("the last record is " + (size - 1));
        back.run();
        for (Map<String, Object> note : attacker.rows("checkpoints")) {
            if (note.get("size").equals(size)) {
                for (Object value : others(note.get("note"))) {
                    back = attacker.change("checkpoints", note, "note", value);
                    assertThatThrownBy(check::check).as("%s", value).isInstanceOf(LogDamaged.class);
                    back.run();
                }
            }
        }
        assertThatCode(check::check).doesNotThrowAnyException();
    }

    @Test
    void a_key_that_was_made_to_lead_nowhere_answers_nothing() throws SQLException {
        UUID id =
                store.append("key-9", District.ESSEX, "9", Outcome.FIRST_LETTER).id();
        Map<String, Object> key = attacker.rows("idempotency_keys").stream()
                .filter(each -> each.get("object").equals(id))
                .findFirst()
                .orElseThrow();
        attacker.change("idempotency_keys", key, "object", UUID.randomUUID());
        assertThatThrownBy(() -> store.append("key-9", District.ESSEX, "9", Outcome.FIRST_LETTER))
                .isInstanceOf(IllegalStateException.class);
    }
}
