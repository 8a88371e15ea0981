package org.vacatur.doors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Says 408 of a body that was late, whatever whoever read it took it for: a form that breaks off, a text that is no JSON. */
final class LateBody extends ValveBase {
    LateBody() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.getCoyoteRequest().getInputBuffer() instanceof TimedBody body
                && body.late()
                && !response.isCommitted()) {
            request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
            response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT);
        }
    }
}
