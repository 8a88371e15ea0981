package org.vacatur.doors;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * A body that must be here whole by a time, however many drops it comes in. It lies below everything that reads bodies, forms too; for
 * the time-out it throws, the server answers 408 and closes the connection.
 */
final class TimedBody implements InputBuffer {
    private final InputBuffer body;
    private final long until;

    /**
     * Times a body.
     *
     * @param until reading of {@link System#nanoTime} after which nothing is read
     */
    TimedBody(InputBuffer body, long until) {
        this.body = body;
        this.until = until;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (System.nanoTime() - until > 0) {
            throw new SocketTimeoutException("The body did not arrive in time");
        }
        return body.doRead(handler);
    }

    @Override
    public int available() {
        return body.available();
    }
}
