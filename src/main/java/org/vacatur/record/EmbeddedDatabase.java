package org.vacatur.record;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Holds the embedded database open with every commit on disk before it is answered. H2 loses up to half a second of answered
 * writes at a kill otherwise; only its owner may say so, and it forgets when the last connection closes. Any other database
 * is left alone.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private final @Nullable Connection owner;

    /**
     * Opens it.
     *
     * @param url of the database; nothing is done unless it is one of H2
     * @param user owner of the tables
     */
    EmbeddedDatabase(String url, String user, String password) {
        this.owner = url.startsWith("jdbc:h2:") ? open(url, user, password) : null;
    }

    private static Connection open(String url, String user, String password) {
        try {
            Connection connection = DriverManager.getConnection(url, user, password);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set write_delay 0");
            }
            return connection;
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded database cannot be opened", e);
        }
    }

    @Override
    public void close() throws SQLException {
        if (owner != null) {
            owner.close();
        }
    }
}
