package org.vacatur.doors;

import io.micrometer.core.instrument.Counter;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.InputBuffer;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.vacatur.contract.web.RequestId;

/**
 * The first thing a request meets: it gets its id, a time within which its body must be here, and a place among those of its address, or is
 * turned away before anything of its body is read.
 */
final class Entrance extends ValveBase {
    private final DoorSettings settings;
    private final Operations operations;
    private final Counter turnedAway;
    private final ConcurrentHashMap<String, Integer> inside = new ConcurrentHashMap<>();

    Entrance(DoorSettings settings, Operations operations, Counter turnedAway) {
        super(true);
        this.settings = settings;
        this.operations = operations;
        this.turnedAway = turnedAway;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        LogLine.requestsCome();
        String id = RequestId.of(request).toString();
        response.setHeader(RequestId.HEADER, id);
        // also for what is answered before any filter
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        MDC.put(LogLine.REQUEST, id);
        MDC.put(LogLine.OPERATION, operations.of(request));
        try {
            timed(request, response);
        } finally {
            MDC.remove(LogLine.REQUEST);
            MDC.remove(LogLine.OPERATION);
        }
    }

    private void timed(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request raw = request.getCoyoteRequest();
        InputBuffer body = raw.getInputBuffer();
        TimedBody timed =
                new TimedBody(body, System.nanoTime() + settings.bodyWithin().toNanos());
        raw.setInputBuffer(timed);
        request.setAttribute(BodyTime.BODY, timed);
        try {
            if (!counted(request, response)) {
                Leftover.cutOff(raw, response);
            } else if (!request.isAsync()) {
                Leftover.endOf(raw, response);
            }
        } finally {
            // the server uses the same object for the next request of the connection
            raw.setInputBuffer(body);
        }
    }

    /** Whether the request had a place; if not, it is answered so. */
    private boolean counted(Request request, Response response) throws IOException, ServletException {
        if (settings.requestsAtOnce() == 0 || Health.asked(request)) {
            getNext().invoke(request, response);
            return true;
        }
        String address = Address.key(request.getRemoteAddr());
        try {
            if (inside.merge(address, 1, Integer::sum) > settings.requestsAtOnce()) {
                turnedAway.increment();
                Refused.tooMany(
                        request.getRequest(),
                        response.getResponse(),
                        1,
                        "Too many requests from this address are not yet answered.");
                return false;
            }
            getNext().invoke(request, response);
            return true;
        } finally {
            inside.computeIfPresent(address, (any, count) -> count == 1 ? null : count - 1);
        }
    }
}
