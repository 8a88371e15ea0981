package org.vacatur.record;

import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vacatur.office.Reach;

/**
 * Transactions that tell the database whose cases they are about. On PostgreSQL the database itself then shows the rows of
 * those districts only; elsewhere the queries alone see to that.
 */
public final class Transactions {
    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;
    private final TransactionTemplate transaction;
    private final TransactionTemplate snapshot;
    private final boolean walled;

    /** Takes a database that can be reached. */
    public Transactions(DataSource source) {
        this.batch = new NamedParameterJdbcTemplate(source);
        this.jdbc = JdbcClient.create(batch);
        JdbcTransactionManager manager = new JdbcTransactionManager(source);
        this.transaction = new TransactionTemplate(manager);
        this.snapshot = new TransactionTemplate(manager);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.walled = product(source).equals("PostgreSQL");
    }

    /** For what is asked in a transaction. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /**
     * Inserts rows together, in the transaction at hand; no rows are none to insert.
     *
     * @param sql with a name for each value, as in {@code :name}
     */
    public void insertAll(String sql, List<SqlParameterSource> rows) {
        if (!rows.isEmpty()) {
            batch.batchUpdate(sql, rows.toArray(SqlParameterSource[]::new));
        }
    }

    /**
     * Does something in one transaction, the one at hand or a new one; all of it is done or nothing.
     *
     * @param reach the districts whose rows it needs
     */
    public <T extends @Nullable Object> T within(Reach reach, Supplier<T> work) {
        return within(transaction, reach, work);
    }

    /**
     * Reads several things as they stood at one moment, whatever others do meanwhile: in the transaction at hand if that is such a one, else in
     * a new one, which does not see what the one at hand has done.
     *
     * @param reach the districts whose rows it needs
     */
    public <T extends @Nullable Object> T atOneMoment(Reach reach, Supplier<T> work) {
        Integer isolation = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
        boolean within = isolation != null && isolation == TransactionDefinition.ISOLATION_REPEATABLE_READ;
        return within(within ? transaction : snapshot, reach, work);
    }

    private <T extends @Nullable Object> T within(TransactionTemplate in, Reach reach, Supplier<T> work) {
        return in.execute(status -> {
            String before = walled ? enter(word(reach)) : "";
            T result = work.get();
            if (walled) {
                enter(before);
            }
            return result;
        });
    }

    /** Sets the reach to the end of the transaction and tells the one before. */
    private String enter(String reach) {
        String before = jdbc.sql("select coalesce(current_setting('vacatur.reach', true), '')")
                .query(String.class)
                .single();
        jdbc.sql("select set_config('vacatur.reach', :reach, true)")
                .param("reach", reach)
                .query(String.class)
                .single();
        return before;
    }

    private static String word(Reach reach) {
        if (reach.every()) {
            return "*";
        }
        return reach.only() == null ? "" : reach.only().name();
    }

    private static String product(DataSource source) {
        try {
            return JdbcUtils.extractDatabaseMetaData(source, meta -> meta.getDatabaseProductName());
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }
}
