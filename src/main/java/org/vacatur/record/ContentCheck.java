package org.vacatur.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks that the contents of records are those that were hashed; none is missing but those of a case that was sealed. */
final class ContentCheck {
    /** Records whose contents a sealing removes. */
    private static final Set<RecordType> OF_CASE = Set.of(RecordType.RECOMMENDATION, RecordType.DECISION);

    private final JdbcClient jdbc;

    ContentCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(long sequence, String name, @Nullable String district, String salt, String content) {}

    private record Removal(UUID object, long sequence) {}

    /**
     * Reads the contents of records that follow each other.
     *
     * @return the contents of each record by name; a record of a sealed case is missing here
     * @throws LogDamaged naming the record of the first content that is not as it should be
     */
    Map<Long, Map<String, String>> check(List<StoredRecord> page) {
        long from = page.get(0).sequence();
        long to = page.get(page.size() - 1).sequence();
        Map<UUID, Long> removed = removed(from, to);
        Map<Long, Map<String, Row>> rows = rows(from, to);
        Map<Long, Map<String, String>> contents = new HashMap<>();
        for (StoredRecord record : page) {
            Map<String, Row> kept = rows.getOrDefault(record.sequence(), Map.of());
            UUID object = record.object();
            boolean sealed = OF_CASE.contains(record.type())
                    && object != null
                    && removed.getOrDefault(object, 0L) > record.sequence();
            if (sealed) {
                LogDamaged.unless(
                        kept.isEmpty(), "record %d is of a sealed case, and contents of it are there", record.sequence());
            } else {
                contents.put(record.sequence(), check(record, kept));
            }
        }
        return contents;
    }

    private static Map<String, String> check(StoredRecord record, Map<String, Row> kept) {
        Map<String, String> hashes = record.hashes();
        LogDamaged.unless(
                kept.keySet().equals(hashes.keySet()),
                "record %d has contents %s, and it names %s",
                record.sequence(),
                kept.keySet(),
                hashes.keySet());
        Map<String, String> contents = new TreeMap<>();
        kept.forEach((name, row) -> {
            LogDamaged.unless(
                    Hash.isOne(row.salt()) && Hash.ofContent(row.salt(), row.content()).equals(hashes.get(name)),
                    "the content '%s' of record %d, or its salt, is not the one that was hashed",
                    name,
                    record.sequence());
            LogDamaged.unless(
                    Objects.equals(row.district(), record.text("district")),
                    "the content '%s' of record %d is kept under another district",
                    name,
                    record.sequence());
            contents.put(name, row.content());
        });
        return contents;
    }

    private Map<Long, Map<String, Row>> rows(long from, long to) {
        Map<Long, Map<String, Row>> rows = new HashMap<>();
        jdbc.sql("select sequence, name, district, salt, content from record_contents"
                        + " where sequence >= :from and sequence <= :to")
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new Row(
                        row.getLong("sequence"),
                        row.getString("name"),
                        row.getString("district"),
                        row.getString("salt"),
                        row.getString("content")))
                .list()
                .forEach(each -> rows.computeIfAbsent(each.sequence(), sequence -> new TreeMap<>())
                        .put(each.name(), each));
        return rows;
    }

    /** The number of the record of its sealing or expunging, for each case among these records. */
    private Map<UUID, Long> removed(long from, long to) {
        Map<UUID, Long> removed = new HashMap<>();
        jdbc.sql("select object, sequence from records where type in ('SEALING', 'EXPUNGEMENT') and object in"
                        + " (select object from records where sequence >= :from and sequence <= :to)")
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new Removal(row.getObject("object", UUID.class), row.getLong("sequence")))
                .list()
                .forEach(each -> removed.merge(each.object(), each.sequence(), Math::max));
        return removed;
    }
}
