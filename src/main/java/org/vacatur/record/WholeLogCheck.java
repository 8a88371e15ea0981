package org.vacatur.record;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.office.Reach;

/**
 * Reads the whole log once, from its first record: that each record follows the one before, that all lead to every checkpoint, and
 * that what is kept beside the records to find them agrees with them. Reads page by page, so that the size of the log does not
 * matter. One instance is one way through the log.
 */
final class WholeLogCheck {
    private static final int PAGE = 500;

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final StoredRecords records;
    private final IndexCheck index;
    private final Map<Long, String> signed;
    private final Frontier tree = Frontier.parse(0, "");
    private String previous = Hash.NONE;

    WholeLogCheck(
            Transactions transactions, StoredRecords records, RuleVersions versions, Checkpoints checkpoints) {
        this.transactions = transactions;
        this.jdbc = transactions.jdbc();
        this.records = records;
        this.index = new IndexCheck(jdbc, versions);
        this.signed = new TreeMap<>();
        checkpoints.all().forEach(each -> signed.put(each.size(), each.root()));
        checkpoints.lastSigned().forEach(each -> signed.put(each.size(), each.root()));
    }

    /**
     * Reads on to a record.
     *
     * @param last its number
     * @throws LogDamaged naming the first record that is not as it should be
     */
    void upTo(long last) {
        while (tree.size() < last) {
            long after = tree.size();
            long to = Math.min(after + PAGE, last);
            transactions.within(Reach.EVERYWHERE, () -> page(after, to));
        }
    }

    /**
     * Checks, while the end of the log is locked, that it ends as it was read.
     *
     * @throws LogDamaged if it does not
     */
    void ends(StoredRecords.LogEnd end) {
        upTo(end.tree().size());
        long size = tree.size();
        LogDamaged.unless(
                end.leaf().equals(previous) && end.tree().toString().equals(tree.toString()),
                "what is kept of the end of the log does not fit its %d records",
                size);
        LogDamaged.unless(
                count("select count(*) from records") == size, "there are records after number %d", size);
        LogDamaged.unless(
                count("select count(*) from record_tree") == 2 * size - Long.bitCount(size),
                "the tree over %d records has other nodes than it should",
                size);
        signed.keySet().stream().filter(each -> each > size).forEach(each -> {
            throw new LogDamaged("a checkpoint signs " + each + " records, and there are " + size);
        });
        index.checkRules();
    }

    private boolean page(long after, long to) {
        List<StoredRecord> page = jdbc.sql("select " + StoredRecord.COLUMNS
                        + " from records where sequence > :after and sequence <= :to order by sequence")
                .param("after", after)
                .param("to", to)
                .query((row, number) -> StoredRecord.read(row))
                .list();
        Set<Frontier.Subtree> kept = subtrees(after, to);
        for (StoredRecord record : page) {
            add(record, kept);
        }
        LogDamaged.unless(tree.size() == to, "record %d is missing", tree.size() + 1);
        LogDamaged.unless(kept.isEmpty(), "the tree over the first %d records has other nodes than it should", to);
        checkIndex(page);
        return true;
    }

    private void add(StoredRecord record, Set<Frontier.Subtree> kept) {
        long number = tree.size() + 1;
        LogDamaged.unless(record.sequence() == number, "record %d is missing", number);
        LogDamaged.unless(record.previous().equals(previous), "record %d does not follow the one before", number);
        tree.add(
                record.leaf(),
                subtree -> LogDamaged.unless(
                        kept.remove(subtree),
                        "what is kept of the tree does not fit record %d",
                        number));
        previous = record.leaf();
        String root = signed.get(number);
        LogDamaged.unless(
                root == null || root.equals(tree.root()), "the first %d records are not those that were signed", number);
    }

    /** A case that is sealed at this moment looks as if it did not agree; nobody seals while the end of the log is locked. */
    private void checkIndex(List<StoredRecord> page) {
        try {
            index.check(page);
        } catch (LogDamaged e) {
            records.lock();
            index.check(page);
        }
    }

    /** What is kept of the tree and became complete with these records. */
    private Set<Frontier.Subtree> subtrees(long after, long to) {
        Set<Frontier.Subtree> kept = new HashSet<>();
        for (int level = 0; to >> level > 0; level++) {
            kept.addAll(jdbc.sql("select level, position, hash from record_tree where level = :level"
                            + " and position >= :from and position < :to")
                    .param("level", level)
                    .param("from", after >> level)
                    .param("to", to >> level)
                    .query((row, number) -> new Frontier.Subtree(
                            row.getInt("level"), row.getLong("position"), row.getString("hash")))
                    .list());
        }
        return kept;
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
