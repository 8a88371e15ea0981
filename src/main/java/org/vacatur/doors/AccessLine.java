package org.vacatur.doors;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;
import org.vacatur.contract.web.RequestId;

/**
 * One line in the log for each request, those too that the server could not even read. It says what was asked for by a pattern, and who asked by
 * a keyed hash; no address, no path, no name.
 */
final class AccessLine extends ValveBase implements AccessLog {
    private static final Logger LOG = LoggerFactory.getLogger(AccessLine.class);
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private final Operations operations;

    AccessLine(Operations operations) {
        super(true);
        this.operations = operations;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
    }

    @Override
    public void log(Request request, Response response, long nanos) {
        LogLine.requestsCome();
        String method = String.valueOf(request.getMethod());
        LoggingEventBuilder line = LOG.atInfo()
                .addKeyValue(LogLine.REQUEST, RequestId.of(request).toString())
                .addKeyValue("method", METHODS.contains(method) ? method : "OTHER")
                .addKeyValue(LogLine.OPERATION, operations.of(request))
                .addKeyValue("status", response.getStatus())
                .addKeyValue("millis", TimeUnit.NANOSECONDS.toMillis(nanos));
        String caller = AccountDoor.caller(request);
        (caller == null ? line : line.addKeyValue("caller", caller)).log("request");
    }

    @Override
    public void setRequestAttributesEnabled(boolean enabled) {
        // no address is logged, so it does not matter whose
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}
