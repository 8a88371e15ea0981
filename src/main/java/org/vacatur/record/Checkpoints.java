package org.vacatur.record;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.vacatur.office.Reach;

/**
 * Signs the root over all records, and keeps each signature in the store and in a file beside the key. Nothing is signed that does
 * not continue what was signed before: otherwise whoever changed the store could have the service sign the change.
 */
final class Checkpoints {
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final StoredRecords records;
    private final String origin;
    private final SigningKey key;
    private final CheckpointFile file;

    /**
     * Reads the key, or makes one for a new log.
     *
     * @throws KeyMissing if the log was signed before and its key is not there
     */
    Checkpoints(Transactions transactions, StoredRecords records, RecordSettings settings) {
        this.transactions = transactions;
        this.jdbc = transactions.jdbc();
        this.records = records;
        this.origin = settings.origin();
        this.key = key(settings);
        this.file = new CheckpointFile(settings.checkpoints(), origin, key);
    }

    /** The newest one in the store. */
    Optional<Checkpoint> newest() {
        return one("order by size desc fetch first 1 rows only", 0);
    }

    /** One over at least this many records: the newest if it is, else a new one over all there are. */
    Checkpoint over(long atLeast) {
        return newest().filter(each -> each.size() >= atLeast).orElseGet(this::make);
    }

    /** One over all records there are. */
    Checkpoint make() {
        return of(records.end().tree().size());
    }

    /**
     * The one over the first records.
     *
     * @throws LogDamaged if the store does not lead to what was signed before
     */
    Checkpoint of(long size) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("What is signed must be kept for good first");
        }
        return transactions.within(Reach.EVERYWHERE, () -> {
            Frontier tree = records.lock().tree();
            check(tree);
            return one("where size = :size", size)
                    .orElseGet(() -> sign(size, records.tree().root(size)));
        });
    }

    /**
     * Whether the store still leads to what was signed last, as the store itself and as the file beside the key have it.
     *
     * @param tree the end of the tree as the store has it
     * @throws LogDamaged if it does not
     */
    void check(Frontier tree) {
        LogDamaged.unless(
                records.tree().root(tree.size()).equals(tree.root()),
                "the tree over %d records is not complete",
                tree.size());
        for (Checkpoint signed : lastSigned()) {
            LogDamaged.unless(
                    signed.size() <= tree.size(),
                    "a checkpoint signs %d records, and there are %d",
                    signed.size(),
                    tree.size());
            LogDamaged.unless(
                    records.tree().root(signed.size()).equals(signed.root()),
                    "the first %d records are not those that were signed",
                    signed.size());
        }
    }

    /** The last ones in the store and in the file; mostly the same. */
    List<Checkpoint> lastSigned() {
        return Stream.of(newest(), file.last()).flatMap(Optional::stream).toList();
    }

    /** All in the store, by size. */
    List<Checkpoint> all() {
        return select("order by size", 0);
    }

    /** The key that checkpoints are signed with, as verifiers are given it. */
    String verifierKey() {
        return key.verifierKey();
    }

    private Checkpoint sign(long size, String root) {
        Checkpoint made = new Checkpoint(size, root, key.sign(Checkpoint.text(origin, size, root)));
        jdbc.sql("insert into checkpoints (size, note) values (:size, :note)")
                .param("size", size)
                .param("note", made.note())
                .update();
        file.add(made);
        return made;
    }

    private Optional<Checkpoint> one(String which, long size) {
        return select(which, size).stream().findFirst();
    }

    private List<Checkpoint> select(String which, long size) {
        return jdbc.sql("select size, note from checkpoints " + which)
                .param("size", size)
                .query((row, number) -> {
                    Checkpoint read = Checkpoint.read(origin, key, row.getString("note"));
                    LogDamaged.unless(
                            read.size() == row.getLong("size"),
                            "a checkpoint over %d records is kept as one over %d",
                            read.size(),
                            row.getLong("size"));
                    return read;
                })
                .list();
    }

    private SigningKey key(RecordSettings settings) {
        if (Files.exists(settings.key())) {
            return SigningKey.read(origin, settings.key());
        }
        long signed = jdbc.sql("select count(*) from checkpoints").query(Long.class).single();
        if (signed > 0 || Files.exists(settings.checkpoints())) {
            throw new KeyMissing(settings.key());
        }
        return SigningKey.make(origin, settings.key());
    }
}
