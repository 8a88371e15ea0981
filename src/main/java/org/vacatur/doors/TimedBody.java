package org.vacatur.doors;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.coyote.BadRequestException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** A body that must be here whole by a time, however many drops it comes in. It lies below everything that reads bodies, forms too. */
final class TimedBody implements InputBuffer {
    private final InputBuffer body;
    private volatile long until;
    private boolean late;

    /**
     * Times a body.
     *
     * @param until reading of {@link System#nanoTime} after which nothing is read
     */
    TimedBody(InputBuffer body, long until) {
        this.body = body;
        this.until = until;
    }

    /**
     * Reads on.
     *
     * @throws BadRequestException if it is late; for a time-out of its own the server would close the connection without an answer where
     *     a form is read
     */
    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (System.nanoTime() - until > 0) {
            late = true;
            throw new BadRequestException("The body did not arrive in time");
        }
        try {
            return body.doRead(handler);
        } catch (SocketTimeoutException e) {
            late = true;
            throw new BadRequestException("The body did not go on", e);
        }
    }

    /** Sets another time. */
    void until(long nanos) {
        until = nanos;
    }

    /** Whether somebody was told that the time is over. */
    boolean late() {
        return late;
    }

    @Override
    public int available() {
        return body.available();
    }
}
