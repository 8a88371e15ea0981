package org.vacatur.doors;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.apache.catalina.connector.Response;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.http.HttpHeaders;

/**
 * What is left of a body when the answer is ready: refused before it was read, or too large. The server by itself would read it to its
 * end, however slowly it comes, on a thread that nobody counts any more.
 */
final class Leftover implements ApplicationBufferHandler {
    /** More than the largest body that is read: whoever only just sent too much gets the answer, not a broken connection. */
    private static final long MOST_BYTES = 2L * 1_048_576;

    /** As long as a thread may be held by a client that is answered already. */
    private static final Duration LONGEST = Duration.ofMillis(500);

    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Request request;
    private final long until = System.nanoTime() + LONGEST.toNanos();
    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private long read;

    private Leftover(Request request) {
        this.request = request;
    }

    /**
     * Ends a request: its body is read if it is here already; else the answer is sent, and the connection closed if that can still be
     * told or the body does not come.
     */
    static void endOf(Request request, Response response) throws IOException {
        Leftover left = new Leftover(request);
        if (left.whole() || !left.waitsForLeave() && left.readWhatIsHere()) {
            return;
        }
        boolean told = !response.isCommitted();
        send(response);
        if (!left.waitsForLeave()) {
            left.readWhatComes();
        }
        // whoever was not told that the connection ends goes on with it, unless it is still sending
        if (told || !left.whole()) {
            close(request, response);
        }
    }

    /** Ends a request that gets no time at all. */
    static void cutOff(Request request, Response response) throws IOException {
        Leftover left = new Leftover(request);
        if (!left.whole() && !left.waitsForLeave()) {
            left.readWhatIsHere();
        }
        send(response);
        close(request, response);
    }

    private static void send(Response response) throws IOException {
        if (!response.isCommitted()) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        response.finishResponse();
    }

    private static void close(Request request, Response response) {
        request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
    }

    /** Whether the body was read to its end. */
    private boolean whole() {
        AtomicBoolean whole = new AtomicBoolean();
        request.action(ActionCode.REQUEST_BODY_FULLY_READ, whole);
        return whole.get();
    }

    /** A client that asked whether to send its body, and was not told to, does not send it. */
    private boolean waitsForLeave() {
        return request.hasExpectation();
    }

    /** Whether that was all of it. Never waits. */
    private boolean readWhatIsHere() {
        try {
            while (!whole()) {
                if (read > MOST_BYTES || !here()) {
                    return false;
                }
                int bytes = request.doRead(this);
                if (bytes < 0) {
                    return true;
                }
                read += bytes;
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A client that is still sending would lose the answer with the connection; it is given a moment. */
    private void readWhatComes() {
        while (System.nanoTime() - until < 0 && read <= MOST_BYTES && !readWhatIsHere()) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean here() {
        request.action(ActionCode.AVAILABLE, Boolean.TRUE);
        return request.getAvailable() > 0;
    }

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
        this.buffer = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
        return buffer;
    }

    @Override
    public void expand(int size) {
        // the bytes are dropped, there is no need for room
    }
}
