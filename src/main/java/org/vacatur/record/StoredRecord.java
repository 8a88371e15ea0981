package org.vacatur.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ContractJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A row of the log with what its text says.
 *
 * @param sequence number of the row
 * @param leaf hash of the text, made anew
 * @param previous what the text names as the hash before
 * @param type kind of record
 * @param at when it was made
 * @param object the id concerned
 * @param said what the text says
 */
record StoredRecord(
        long sequence,
        String leaf,
        String previous,
        RecordType type,
        Instant at,
        @Nullable UUID object,
        JsonNode said) {
    static final String COLUMNS = "sequence, recorded_at, type, district, object, previous, leaf, record";

    /**
     * Reads a row.
     *
     * @throws LogDamaged if a column says something else than the text
     */
    static StoredRecord read(ResultSet row) throws SQLException {
        long sequence = row.getLong("sequence");
        String text = row.getString("record");
        StoredRecord record = read(sequence, text);
        record.same("sequence", Long.toString(sequence), "sequence");
        record.same("recorded_at", instant(row).toString(), "at");
        record.same("type", row.getString("type"), "type");
        record.same("district", row.getString("district"), "district");
        record.same("object", row.getString("object"), "object");
        record.same("previous", row.getString("previous"), "previous");
        if (!record.leaf().equals(row.getString("leaf"))) {
            throw damaged(sequence, "leaf");
        }
        return record;
    }

    private static StoredRecord read(long sequence, String text) {
        try {
            JsonNode said = ContractJson.mapper().readTree(text);
            JsonNode object = said.get("object");
            return new StoredRecord(
                    sequence,
                    Hash.ofLeaf(text),
                    said.path("previous").asString(""),
                    RecordType.valueOf(said.path("type").asString("")),
                    Instant.parse(said.path("at").asString("")),
                    object == null ? null : UUID.fromString(object.asString("")),
                    said);
        } catch (JacksonException | IllegalArgumentException | DateTimeParseException e) {
            throw damaged(sequence, "record");
        }
    }

    /** What the text says under this name; null if nothing. */
    @Nullable String text(String name) {
        JsonNode value = said.get(name);
        return value == null ? null : value.asString("");
    }

    String detail(String name) {
        return said.path("details").path(name).asString("");
    }

    /** The salted hashes of its contents, by name. */
    Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        said.path("contents").properties().forEach(each -> hashes.put(each.getKey(), each.getValue().asString("")));
        return hashes;
    }

    private void same(String column, @Nullable String stored, String name) {
        if (!Objects.equals(stored, text(name))) {
            throw damaged(sequence, column);
        }
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
    }

    private static LogDamaged damaged(long sequence, String column) {
        return new LogDamaged("record " + sequence + " and its column '" + column + "' do not agree");
    }
}
