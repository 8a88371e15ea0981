package org.vacatur;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/**
 * A database of its own for a test, with the roles that the service uses.
 *
 * @param url where it is
 * @param vendor folder of its migrations
 * @param owner role that owns the tables
 */
public record TestDatabase(String url, String vendor, String owner) {
    public static final String SERVICE = "vacatur_service";
    public static final String SEALING = "vacatur_sealing";
    public static final String PASSWORD = "embedded-only";
    private static final String H2 = ";DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE";

    /** The embedded database in a file, as the service has it by default. */
    public static TestDatabase h2(Path file) {
        return new TestDatabase("jdbc:h2:file:" + file.toAbsolutePath() + H2, "h2", "sa");
    }

    /** The embedded database in memory, gone with the process. */
    public static TestDatabase h2InMemory() {
        TestDatabase made = new TestDatabase("jdbc:h2:mem:" + UUID.randomUUID() + H2, "h2", "sa");
        try (Connection connection = DriverManager.getConnection(made.url(), "sa", "")) {
            execute(connection, "set db_close_delay -1");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return made;
    }

    /** A new database on a real PostgreSQL server, which runs as long as the process. */
    public static TestDatabase postgreSql() {
        return postgreSql("");
    }

    /** The same, sorting texts as an English dictionary does, as many servers of offices do. */
    public static TestDatabase postgreSqlInEnglish() {
        return postgreSql(" template template0 encoding 'UTF8' locale_provider icu icu_locale 'en-US' locale 'C'");
    }

    private static TestDatabase postgreSql(String options) {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection()) {
            execute(connection, "create database " + name + options);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        // names no user: one in the address would win over the role that a test connects as
        return new TestDatabase(
                "jdbc:postgresql://localhost:" + Server.RUNNING.getPort() + "/" + name, "postgresql", "postgres");
    }

    /** Each kind of database that the service supports. */
    public static List<TestDatabase> each() {
        return List.of(h2InMemory(), postgreSql());
    }

    /** The settings of a service on it. */
    public String[] settings() {
        return new String[] {
            "spring.datasource.url=" + url,
            "spring.datasource.username=" + SERVICE,
            "spring.datasource.password=" + PASSWORD,
            "spring.flyway.user=" + owner,
            "vacatur.sealing.username=" + SEALING,
            "vacatur.sealing.password=" + PASSWORD,
        };
    }

    /** Makes the tables, as the service does at its start. */
    public TestDatabase migrated() {
        Flyway.configure()
                .dataSource(url, owner, "")
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .placeholders(java.util.Map.of(
                        "schema",
                        "public",
                        "service",
                        SERVICE,
                        "servicePassword",
                        PASSWORD,
                        "sealing",
                        SEALING,
                        "sealingPassword",
                        PASSWORD))
                .load()
                .migrate();
        return this;
    }

    /** The same kind of database, new and empty. */
    public TestDatabase emptied() {
        return vendor.equals("h2") ? h2InMemory() : postgreSql();
    }

    /** Connections as one of the roles. */
    public HikariDataSource as(String role) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(role);
        source.setPassword(role.equals(owner) ? "" : PASSWORD);
        source.setMaximumPoolSize(8);
        source.setMinimumIdle(0);
        return source;
    }

    /** Does something that the service may not. On PostgreSQL the walls against changing what is recorded are taken down for it. */
    public void asOwner(String sql) {
        try (Connection connection = DriverManager.getConnection(url, owner, "")) {
            if (vendor.equals("postgresql")) {
                execute(connection, "set session_replication_role = replica");
            }
            execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return vendor;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Started by whichever test needs it first. */
    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                try (Connection connection = server.getPostgresDatabase().getConnection()) {
                    execute(connection, "create role " + SERVICE + " login password '" + PASSWORD + "'");
                    execute(connection, "create role " + SEALING + " login password '" + PASSWORD + "'");
                }
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
