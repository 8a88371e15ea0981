package org.vacatur.docket.run;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.vacatur.record.Transactions;

/**
 * A store of its own for one run on the command line, in a file beside the files of the run. Nothing is recorded there for others; it
 * lets a run that was broken off go on, and is removed with the run.
 */
final class OfflineStore implements AutoCloseable {
    private static final String OWNER = "sa";

    /**
     * As the store of the service, but: rows are given as they are found, so a list need not fit into memory; and the file, which is
     * removed with the run, is never made smaller. A process that is killed may lose its last half second, of the
     * run's place in the files and of its charges alike.
     */
    private static final String SETTINGS = ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE"
            + ";LAZY_QUERY_EXECUTION=1;AUTO_COMPACT_FILL_RATE=0;MAX_COMPACT_TIME=0";

    private final HikariDataSource source;

    private OfflineStore(HikariDataSource source) {
        this.source = source;
    }

    /** Opens it, or makes it. */
    static OfflineStore in(Path folder) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl("jdbc:h2:file:" + folder.resolve("run").toAbsolutePath() + SETTINGS);
        source.setUsername(OWNER);
        source.setPassword("");
        source.setMaximumPoolSize(4);
        source.setMinimumIdle(1);
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration/common")
                    .placeholders(Map.of("schema", "public"))
                    .load()
                    .migrate();
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
        return new OfflineStore(source);
    }

    HikariDataSource source() {
        return source;
    }

    /** Puts on the disk what was kept so far. */
    void flush() {
        transactions().jdbc().sql("checkpoint sync").update();
    }

    Transactions transactions() {
        return new Transactions(source);
    }

    @Override
    public void close() {
        source.close();
    }
}
