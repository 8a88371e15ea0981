package org.vacatur.doors;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
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

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Request request;
    private final long until = System.nanoTime() + LONGEST.toNanos();
    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private long read;

    private Leftover(Request request) {
        this.request = request;
    }

    /** Ends a request: its body is read if it is here already; else the answer is sent and the connection closed. */
    static void endOf(Request request, Response response) throws IOException {
        Leftover left = new Leftover(request);
        if (left.whole() || !left.waitsForLeave() && left.read(true)) {
            return;
        }
        if (!response.isCommitted()) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        response.finishResponse();
        if (!left.waitsForLeave()) {
            // the client is still sending, and would lose the answer with the connection
            left.read(false);
        }
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

    private boolean read(boolean onlyWhatIsHere) {
        try {
            while (!whole()) {
                if (read > MOST_BYTES || System.nanoTime() - until > 0 || onlyWhatIsHere && !here()) {
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
