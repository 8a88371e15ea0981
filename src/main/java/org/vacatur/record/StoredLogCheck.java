package org.vacatur.record;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks, before the service answers anybody, whether the log still ends as it says and still leads to what was signed last. It is
 * quick and finds a store that was cut off, put back or mixed up; {@link WholeLogCheck} reads every record.
 */
final class StoredLogCheck {
    private final JdbcClient jdbc;
    private final StoredRecords records;
    private final Checkpoints checkpoints;

    StoredLogCheck(JdbcClient jdbc, StoredRecords records, Checkpoints checkpoints) {
        this.jdbc = jdbc;
        this.records = records;
        this.checkpoints = checkpoints;
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
        LogDamaged.unless(
                most == size, "the last record is %d, and the log says that it ends with %d", most, size);
        Optional<String> last = jdbc.sql("select record from records where sequence = :size")
                .param("size", size)
                .query(String.class)
                .optional();
        LogDamaged.unless(
                last.map(Hash::ofLeaf).orElse(Hash.NONE).equals(end.leaf()),
                "record %d is not the one the log ends with",
                size);
        checkpoints.check(end.tree());
        return new LogChecked(size);
    }
}
