package org.vacatur.record;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.vacatur.facts.District;
import org.vacatur.office.Caller;

/** Records that follow each other at the end of the log, with all that is kept of them, until they are inserted together. */
final class RecordRows {
    private static final String FORM = "vacatur-record-1";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<SqlParameterSource> records = new ArrayList<>();
    private final List<SqlParameterSource> contents = new ArrayList<>();
    private final List<SqlParameterSource> subtrees = new ArrayList<>();
    private final Frontier tree;
    private final Instant at;
    private String leaf;

    /**
     * Begins where the log ends.
     *
     * @param tree the edge of its tree; grows with each record
     * @param leaf hash of its last record
     * @param at time that each record says
     */
    RecordRows(Frontier tree, String leaf, Instant at) {
        this.tree = tree;
        this.leaf = leaf;
        this.at = at;
    }

    /** The next record. */
    Recorded add(@Nullable Caller who, Event event) {
        long sequence = tree.size() + 1;
        Map<String, String> salts = salts(event);
        String record = CanonicalJson.of(members(who, event, sequence, salts));
        String hash = Hash.ofLeaf(record);
        records.add(row(event.district())
                .addValue("sequence", sequence)
                .addValue("at", at.atOffset(ZoneOffset.UTC))
                .addValue("type", event.type().name())
                .addValue("object", event.object())
                .addValue("previous", leaf)
                .addValue("leaf", hash)
                .addValue("record", record));
        salts.forEach((name, salt) -> contents.add(row(event.district())
                .addValue("sequence", sequence)
                .addValue("name", name)
                .addValue("salt", salt)
                .addValue("content", event.contents().get(name))));
        tree.add(
                hash,
                subtree -> subtrees.add(new MapSqlParameterSource("level", subtree.level())
                        .addValue("position", subtree.position())
                        .addValue("hash", subtree.hash())));
        leaf = hash;
        return new Recorded(sequence, at);
    }

    /** Hash of the last record. */
    String leaf() {
        return leaf;
    }

    /** Inserts all of them. */
    void insert(Transactions transactions) {
        transactions.insertAll(
                "insert into records (sequence, recorded_at, type, district, object, previous, leaf, record)"
                        + " values (:sequence, :at, :type, :district, :object, :previous, :leaf, :record)",
                records);
        transactions.insertAll(
                "insert into record_contents (sequence, name, district, salt, content)"
                        + " values (:sequence, :name, :district, :salt, :content)",
                contents);
        transactions.insertAll(
                "insert into record_tree (level, position, hash) values (:level, :position, :hash)", subtrees);
    }

    private static MapSqlParameterSource row(@Nullable District district) {
        return new MapSqlParameterSource("district", district == null ? null : district.name());
    }

    private static Map<String, String> salts(Event event) {
        Map<String, String> salts = new TreeMap<>();
        event.contents().keySet().forEach(name -> {
            byte[] salt = new byte[32];
            RANDOM.nextBytes(salt);
            salts.put(name, HexFormat.of().formatHex(salt));
        });
        return salts;
    }

    private Map<String, Object> members(@Nullable Caller who, Event event, long sequence, Map<String, String> salts) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("form", FORM);
        members.put("sequence", Long.toString(sequence));
        members.put("previous", leaf);
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
}
