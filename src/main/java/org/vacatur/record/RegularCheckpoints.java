package org.vacatur.record;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Signs what there is at the start, from time to time, and at the end of the service, so that never more than a day's records stand
 * unsigned. A failure is told in the log and stops nothing: the records are kept all the same.
 */
class RegularCheckpoints implements SmartLifecycle, LogSigning {
    private static final Logger LOG = LoggerFactory.getLogger(RegularCheckpoints.class);

    /** After the web server, which stops when the last request was answered. */
    private static final int AFTER_THE_LAST_ANSWER = 0;

    private final Checkpoints checkpoints;
    private volatile boolean running;

    RegularCheckpoints(Checkpoints checkpoints) {
        this.checkpoints = checkpoints;
    }

    @Override
    @Scheduled(fixedDelayString = "${vacatur.records.checkpoint-every:24h}")
    public void sign() {
        try {
            checkpoints.make();
        } catch (RuntimeException e) {
            // its message could repeat what is recorded
            LOG.error(
                    "No checkpoint could be made ({}). The records are kept; what was added since the last one is not signed yet.",
                    e.getClass().getName());
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** On a thread of its own: a store that does not answer keeps no service from ending. */
    @Override
    public void stop(Runnable done) {
        running = false;
        Thread last = new Thread(
                () -> {
                    try {
                        sign();
                    } finally {
                        done.run();
                    }
                },
                "last-checkpoint");
        last.setDaemon(true);
        last.start();
    }

    @Override
    public void stop() {
        running = false;
        sign();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return AFTER_THE_LAST_ANSWER;
    }
}
