package org.vacatur.record;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks, before the service answers anybody, whether the log still ends as it says and still leads to the newest signed root. It is
 * quick and finds a store that was cut off or mixed up; only {@code record verify} reads every record.
 */
final class StoredLogCheck {
    private final JdbcClient jdbc;
    private final StoredRecords records;
    private final Checkpoints checkpoints;
    private final RecordsFound found;

    StoredLogCheck(JdbcClient jdbc, StoredRecords records, Checkpoints checkpoints, RecordsFound found) {
        this.jdbc = jdbc;
        this.records = records;
        this.checkpoints = checkpoints;
        this.found = found;
    }

    /**
     * Checks the end of the log.
     *
     * @throws LogDamaged if it is not as it says
     */
    LogChecked check() {
        StoredRecords.LogEnd end = records.end();
        long size = end.tree().size();
        long most = jdbc.sql("select coalesce(max(sequence), 0) from records")
                .query(Long.class)
                .single();
        expect(most == size, "the last record is %d, and the log says that it ends with %d", most, size);
        if (size > 0) {
            String last = jdbc.sql("select record from records where sequence = :size")
                    .param("size", size)
                    .query(String.class)
                    .single();
            expect(Hash.ofLeaf(last).equals(end.leaf()), "record %d is not the one the log ends with", size);
            expect(found.root(size).equals(end.tree().root()), "the tree over %d records is not complete", size);
        }
        checkpoints.newest().ifPresent(this::check);
        return new LogChecked(size);
    }

    private void check(Checkpoints.Checkpoint newest) {
        long size = records.end().tree().size();
        expect(newest.size() <= size, "a checkpoint signs %d records, and there are %d", newest.size(), size);
        String root = newest.note().lines().skip(2).findFirst().orElse("");
        String hex = HexFormat.of().formatHex(Base64.getDecoder().decode(root));
        expect(
                found.root(newest.size()).equals(hex),
                "the first %d records are not those that were signed",
                newest.size());
    }

    private static void expect(boolean holds, String otherwise, Object... values) {
        if (!holds) {
            throw new LogDamaged(String.format(Locale.ROOT, otherwise, values));
        }
    }
}
