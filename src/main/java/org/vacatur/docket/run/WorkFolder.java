package org.vacatur.docket.run;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The folder beside a pack that holds how far its run has come. It goes at once when the run has ended: part of it would pass for a run.
 *
 * @param pack where the pack shall be
 */
record WorkFolder(Path pack) {
    /** What the embedded database says of a file that another process has open. */
    private static final int OPEN_ELSEWHERE = 90020;

    /** Whether a run was begun there and has not ended. */
    boolean begun() {
        return Files.exists(path());
    }

    Path path() {
        return beside(".run");
    }

    /**
     * Opens its store, or makes it. One that its process was killed in the making of is made anew.
     *
     * @throws RunRefused if another process works there, or nothing can be written
     */
    OfflineStore open() {
        boolean before = begun();
        try {
            Files.createDirectories(path());
        } catch (IOException e) {
            throw new RunRefused(path() + ": cannot be made; is the folder above it there, and may you write to it?");
        }
        try {
            return OfflineStore.in(path());
        } catch (FlywayException | PoolInitializationException e) {
            if (inUse(e)) {
                throw new RunRefused(pack + ": another process is making it; wait until that has ended.");
            }
            if (!before) {
                throw e;
            }
        }
        remove();
        return open();
    }

    /** Removes all of it; a kill in between leaves nothing under its name. */
    void remove() {
        try {
            Files.move(path(), ended(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(path() + ": cannot be removed", e);
        }
        tidy();
    }

    /** Removes what a process left that was killed while it removed a run. */
    void tidy() {
        try {
            FileSystemUtils.deleteRecursively(ended());
        } catch (IOException e) {
            throw new UncheckedIOException(ended() + ": cannot be removed", e);
        }
    }

    private Path ended() {
        return beside(".run.ended");
    }

    private Path beside(String ending) {
        Path whole = pack.toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + ending);
    }

    private static boolean inUse(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && sql.getErrorCode() == OPEN_ELSEWHERE) {
                return true;
            }
        }
        return false;
    }
}
