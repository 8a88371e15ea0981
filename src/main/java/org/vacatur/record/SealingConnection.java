package org.vacatur.record;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/** The database as the sealing role sees it. Connects when it is needed and lets go after. */
final class SealingConnection implements AutoCloseable {
    private final HikariDataSource source = new HikariDataSource();

    SealingConnection(String url, SealingSettings settings) {
        source.setPoolName("sealing");
        source.setJdbcUrl(url);
        source.setUsername(settings.username());
        source.setPassword(settings.password());
        source.setMaximumPoolSize(2);
        source.setMinimumIdle(0);
    }

    DataSource source() {
        return source;
    }

    @Override
    public void close() {
        source.close();
    }
}
