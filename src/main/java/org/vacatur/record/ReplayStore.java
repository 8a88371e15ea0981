package org.vacatur.record;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The records of this installation, opened by a command while the service does not run on them. Makes no table and no database. */
public final class ReplayStore implements AutoCloseable {
    private final EmbeddedDatabase embedded;
    private final HikariDataSource source;
    private final Replay replay;

    private ReplayStore(EmbeddedDatabase embedded, HikariDataSource source, Clock clock, @Nullable Path compiled) {
        this.embedded = embedded;
        this.source = source;
        Transactions transactions = new Transactions(source);
        this.replay = new Replay(
                transactions,
                new StoredRecords(transactions, clock),
                new RuleVersions(transactions.jdbc()),
                new KeptRules(compiled));
        transactions.jdbc().sql("select count(*) from record_head").query(Long.class).single();
    }

    /**
     * Opens the database that the service here would open: its settings come from {@code application.yaml} in the working directory, from
     * the environment, and from what is given.
     *
     * @param settings by their names, such as {@code spring.datasource.url}; they come first
     * @throws StoreNotOpened if there is no such database, or none with records, or it is in use
     */
    public static ReplayStore open(Map<String, String> settings, Clock clock) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("given", new LinkedHashMap<>(settings)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        DataSourceProperties database =
                Binder.get(environment).bindOrCreate("spring.datasource", DataSourceProperties.class);
        String compiled = environment.getProperty("vacatur.compiled-rules", "");
        EmbeddedDatabase embedded = null;
        HikariDataSource source = null;
        try {
            String url = existing(String.valueOf(database.getUrl()));
            embedded = new EmbeddedDatabase(
                    url,
                    environment.getProperty("spring.flyway.user", ""),
                    environment.getProperty("spring.flyway.password", ""));
            source = new HikariDataSource();
            source.setJdbcUrl(url);
            source.setUsername(database.getUsername());
            source.setPassword(database.getPassword());
            source.setMaximumPoolSize(2);
            source.setMinimumIdle(0);
            source.setConnectionTimeout(5000);
            return new ReplayStore(embedded, source, clock, compiled.isBlank() ? null : Path.of(compiled));
        } catch (RuntimeException e) {
            close(source, embedded);
            throw new StoreNotOpened(e);
        }
    }

    public Replay replay() {
        return replay;
    }

    @Override
    public void close() {
        close(source, embedded);
    }

    /** H2 would make a database that is not there. */
    private static String existing(String url) {
        return url.startsWith("jdbc:h2:") && !url.toUpperCase(Locale.ROOT).contains(";IFEXISTS=")
                ? url + ";IFEXISTS=TRUE"
                : url;
    }

    private static void close(@Nullable HikariDataSource source, @Nullable EmbeddedDatabase embedded) {
        if (source != null) {
            source.close();
        }
        if (embedded != null) {
            try {
                embedded.close();
            } catch (SQLException e) {
                throw new IllegalStateException("The embedded database cannot be closed", e);
            }
        }
    }
}
