package org.vacatur.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.office.Reach;

/** Signs the root over all records, and keeps each signature in the store and in a file beside it. */
final class Checkpoints {
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final StoredRecords records;
    private final RecordSettings settings;
    private final SigningKey key;

    Checkpoints(Transactions transactions, StoredRecords records, RecordSettings settings) {
        this.transactions = transactions;
        this.jdbc = transactions.jdbc();
        this.records = records;
        this.settings = settings;
        this.key = key();
    }

    /**
     * A signed checkpoint.
     *
     * @param size records under it
     * @param note the signed note (C2SP)
     */
    record Checkpoint(long size, String note) {}

    /** The newest one. */
    Optional<Checkpoint> newest() {
        return jdbc.sql("select size, note from checkpoints order by size desc fetch first 1 rows only")
                .query((row, number) -> new Checkpoint(row.getLong("size"), row.getString("note")))
                .optional();
    }

    /** One over at least this many records: the newest if it is, else a new one over all there are. */
    Checkpoint over(long atLeast) {
        return newest().filter(each -> each.size() >= atLeast).orElseGet(this::make);
    }

    /** One over all records there are. */
    Checkpoint make() {
        return transactions.within(Reach.EVERYWHERE, () -> {
            Frontier tree = records.lock().tree();
            Optional<Checkpoint> newest = newest();
            if (newest.isPresent() && newest.get().size() == tree.size()) {
                return newest.get();
            }
            byte[] root = HexFormat.of().parseHex(tree.root());
            String note = key.sign(settings.origin() + "\n" + tree.size() + "\n"
                    + Base64.getEncoder().encodeToString(root) + "\n");
            jdbc.sql("insert into checkpoints (size, made_at, note) values (:size, :at, :note)")
                    .param("size", tree.size())
                    .param("at", records.now().atOffset(ZoneOffset.UTC))
                    .param("note", note)
                    .update();
            addToFile(note);
            return new Checkpoint(tree.size(), note);
        });
    }

    /** The key that checkpoints are signed with, as verifiers are given it. */
    String verifierKey() {
        return key.verifierKey();
    }

    private void addToFile(String note) {
        Path file = settings.checkpoints();
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(
                    file, note + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoint cannot be added to " + file, e);
        }
    }

    private SigningKey key() {
        if (Files.exists(settings.key())) {
            return SigningKey.read(settings.origin(), settings.key());
        }
        if (newest().isPresent()) {
            throw new KeyMissing(settings.key());
        }
        return SigningKey.make(settings.origin(), settings.key());
    }
}
