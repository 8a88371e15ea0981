package org.vacatur.commandline;

import java.io.PrintWriter;
import java.util.Locale;
import org.vacatur.docket.run.OfflineDocket;

/** How work goes on, in one line of a terminal that is written over; where there is no terminal, nothing. */
final class ProgressLine {
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final boolean terminal;
    private boolean shown;

    ProgressLine(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    synchronized void show(OfflineDocket.Progress progress) {
        if (!terminal) {
            return;
        }
        shown = true;
        long done = progress.read() == 0 ? 0 : Math.min(WIDTH, progress.accounted() * WIDTH / progress.read());
        err.printf(
                Locale.ROOT,
                "\r[%s%s] %,d rows read, %,d cases decided ",
                "#".repeat((int) done),
                " ".repeat((int) (WIDTH - done)),
                progress.read(),
                progress.cases());
        err.flush();
    }

    /** Something of which not always is known how much there is. */
    synchronized void show(String what, long done, long total) {
        if (!terminal) {
            return;
        }
        shown = true;
        String known = total == 0 ? "" : String.format(Locale.ROOT, "%,d of %,d", done, total);
        err.printf(Locale.ROOT, "\r%-30s %-26s", what, known);
        err.flush();
    }

    synchronized void end() {
        if (shown) {
            err.println();
        }
    }
}
