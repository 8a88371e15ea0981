package org.vacatur.record;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;

/**
 * The log in a relational store. Whoever adds to it first locks its end, so that there is one order on all instances; the
 * database refuses a second record of the same number or after the same one.
 */
final class StoredRecords implements Records {
    private static final String FORM = "vacatur-record-1";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final Clock clock;

    StoredRecords(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.jdbc = transactions.jdbc();
        this.clock = clock;
    }

    @Override
    public Recorded append(@Nullable Caller who, Event event) {
        return append(who, event, now());
    }

    /** Adds a record that says it was made at this time, which {@link #now} told. */
    Recorded append(@Nullable Caller who, Event event, Instant at) {
        return transactions.within(Reach.EVERYWHERE, () -> {
            LogEnd end = lock();
            long sequence = end.tree().size() + 1;
            Map<String, String> salts = salts(event);
            String record = CanonicalJson.of(members(who, event, at, sequence, end.leaf(), salts));
            String leaf = Hash.ofLeaf(record);
            insert(event, at, sequence, end.leaf(), leaf, record);
            salts.forEach((name, salt) -> insertContent(event, sequence, name, salt));
            end.tree().add(leaf, this::insertSubtree);
            jdbc.sql("update record_head set size = :size, leaf = :leaf, tree = :tree where one = 1")
                    .param("size", sequence)
                    .param("leaf", leaf)
                    .param("tree", end.tree().toString())
                    .update();
            return new Recorded(sequence, at);
        });
    }

    /** The time as records tell it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Locks the end of the log to the end of the transaction at hand: nobody else adds meanwhile. */
    LogEnd lock() {
        return end(" for update");
    }

    /** The end of the log without a lock. */
    LogEnd end() {
        return end("");
    }

    /** The tree over the records, from the hashes that are kept of it. */
    Tree tree() {
        return new Tree((level, position) -> jdbc.sql(
                        "select hash from record_tree where level = :level and position = :position")
                .param("level", level)
                .param("position", position)
                .query(String.class)
                .optional()
                .filter(Hash::isOne)
                .orElseThrow(() -> new LogDamaged("the tree over the records is not complete at level " + level)));
    }

    private LogEnd end(String lock) {
        return jdbc.sql("select size, leaf, tree from record_head where one = 1" + lock)
                .query((row, number) ->
                        new LogEnd(row.getString("leaf"), Frontier.parse(row.getLong("size"), row.getString("tree"))))
                .optional()
                .orElseThrow(() -> new LogDamaged("where the log ends is not kept"));
    }

    /** Where the log ends: the hash of its last record, and the edge of its tree. */
    record LogEnd(String leaf, Frontier tree) {}

    private static Map<String, String> salts(Event event) {
        Map<String, String> salts = new TreeMap<>();
        event.contents().keySet().forEach(name -> {
            byte[] salt = new byte[32];
            RANDOM.nextBytes(salt);
            salts.put(name, HexFormat.of().formatHex(salt));
        });
        return salts;
    }

    private static Map<String, Object> members(
            @Nullable Caller who, Event event, Instant at, long sequence, String previous, Map<String, String> salts) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("form", FORM);
        members.put("sequence", Long.toString(sequence));
        members.put("previous", previous);
        members.put("type", event.type().name());
        members.put("at", at.toString());
        if (who != null) {
            members.put("actor", Map.of("subject", who.subject(), "issuer", who.issuer()));
        }
        District district = event.district();
        if (district != null) {
            members.put("district", district.name());
        }
        if (event.object() != null) {
            members.put("object", event.object().toString());
        }
        members.put("details", event.details());
        Map<String, String> hashes = new TreeMap<>();
        salts.forEach((name, salt) -> hashes.put(
                name, Hash.ofContent(salt, String.valueOf(event.contents().get(name)))));
        members.put("contents", hashes);
        return members;
    }

    private void insert(Event event, Instant at, long sequence, String previous, String leaf, String record) {
        jdbc.sql("insert into records (sequence, recorded_at, type, district, object, previous, leaf, record)"
                        + " values (:sequence, :at, :type, :district, :object, :previous, :leaf, :record)")
                .param("sequence", sequence)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("type", event.type().name())
                .param("district", name(event.district()))
                .param("object", event.object())
                .param("previous", previous)
                .param("leaf", leaf)
                .param("record", record)
                .update();
    }

    private void insertContent(Event event, long sequence, String name, String salt) {
        jdbc.sql("insert into record_contents (sequence, name, district, salt, content)"
                        + " values (:sequence, :name, :district, :salt, :content)")
                .param("sequence", sequence)
                .param("name", name)
                .param("district", name(event.district()))
                .param("salt", salt)
                .param("content", event.contents().get(name))
                .update();
    }

    private void insertSubtree(Frontier.Subtree subtree) {
        jdbc.sql("insert into record_tree (level, position, hash) values (:level, :position, :hash)")
                .param("level", subtree.level())
                .param("position", subtree.position())
                .param("hash", subtree.hash())
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
