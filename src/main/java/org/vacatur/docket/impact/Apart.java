package org.vacatur.docket.impact;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Does long work in a thread of its own while the caller waits. An interrupt of the caller stops the work at its next step and reaches none of
 * it: the embedded database takes an interrupt while it reads for the end of its file.
 */
final class Apart {
    private Apart() {}

    /**
     * Does it.
     *
     * @param work is given what says whether to stop; then it throws a {@link CancellationException}
     * @throws CancellationException if the caller was interrupted; the work has ended by then
     */
    static <T> T work(Function<BooleanSupplier, T> work) {
        Stop stop = new Stop();
        FutureTask<T> task = new FutureTask<>(() -> work.apply(stop));
        Thread thread = new Thread(task, "impact");
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop.asked = true;
                }
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException("The comparison met an error", e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static final class Stop implements BooleanSupplier {
        private volatile boolean asked;

        @Override
        public boolean getAsBoolean() {
            return asked;
        }
    }
}
