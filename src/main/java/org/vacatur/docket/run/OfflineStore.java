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

    private final HikariDataSource source;

    private OfflineStore(HikariDataSource source) {
        this.source = source;
    }

    /** Opens it, or makes it. */
    static OfflineStore in(Path folder) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(
                "jdbc:h2:file:" + folder.resolve("run").toAbsolutePath()
                        + ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;LAZY_QUERY_EXECUTION=1;AUTO_COMPACT_FILL_RATE=0;MAX_COMPACT_TIME=0;CACHE_SIZE=65536");
        source.setUsername(OWNER);
        source.setPassword("");
        source.setMaximumPoolSize(4);
        source.setMinimumIdle(1);
        OfflineStore store = new OfflineStore(source);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common")
                .placeholders(Map.of("schema", "public"))
                .load()
                .migrate();
        return store;
    }

    HikariDataSource source() {
        return source;
    }

    Transactions transactions() {
        return new Transactions(source);
    }

    @Override
    public void close() {
        source.close();
    }
}
