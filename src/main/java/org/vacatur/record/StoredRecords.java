package org.vacatur.record;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;

/**
 * The log in a relational store. Whoever adds to it first locks its end, so that there is one order on all instances; the
 * database refuses a second record of the same number or after the same one.
 */
final class StoredRecords implements Records {
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
        return appendAll(who, List.of(event), at).get(0);
    }

    /** Adds records one after the other, as one; each says it was made at this time, which {@link #now} told. */
    List<Recorded> appendAll(@Nullable Caller who, List<Event> events, Instant at) {
        return transactions.within(Reach.EVERYWHERE, () -> {
            LogEnd end = lock();
            RecordRows rows = new RecordRows(end.tree(), end.leaf(), at);
            List<Recorded> recorded =
                    events.stream().map(event -> rows.add(who, event)).toList();
            rows.insert(transactions);
            jdbc.sql("update record_head set size = :size, leaf = :leaf, tree = :tree where one = 1")
                    .param("size", end.tree().size())
                    .param("leaf", rows.leaf())
                    .param("tree", end.tree().toString())
                    .update();
            return recorded;
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
}
