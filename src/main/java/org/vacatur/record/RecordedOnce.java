package org.vacatur.record;

import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;

/** Does what a request asks for in one transaction with its records, and once, however often the same request arrives. */
public final class RecordedOnce {
    private final Transactions transactions;
    private final StoredRecords records;
    private final IdempotencyKeys keys;

    RecordedOnce(Transactions transactions, StoredRecords records) {
        this.transactions = transactions;
        this.records = records;
        this.keys = new IdempotencyKeys(transactions.jdbc());
    }

    /**
     * A request as it arrived.
     *
     * @param caller who sent it
     * @param idempotencyKey the caller's key for it
     * @param operation id of the operation in the contract
     * @param sent all that was sent, in one text
     */
    public record Request(Caller caller, @Nullable String idempotencyKey, String operation, String sent) {
        IdempotencyKeys.Keyed keyed() {
            return new IdempotencyKeys.Keyed(idempotencyKey, operation, sent);
        }
    }

    /** Does something in one transaction while nobody else adds records. */
    public void inTransaction(Runnable work) {
        transactions.within(Reach.EVERYWHERE, () -> {
            records.lock();
            work.run();
            return true;
        });
    }

    /**
     * Does it, unless this caller had it done before under the same key. Nobody else adds records meanwhile.
     *
     * @param work adds records and gives an id for what it did
     * @return that id, or the one of the first time
     * @throws org.vacatur.contract.RequestRefused if the caller used the key for another request
     */
    public UUID once(Request request, Supplier<UUID> work) {
        return transactions.within(Reach.EVERYWHERE, () -> {
            records.lock();
            return keys.before(request.caller(), request.keyed()).orElseGet(() -> {
                UUID done = work.get();
                keys.keep(request.caller(), request.keyed(), done);
                return done;
            });
        });
    }
}
