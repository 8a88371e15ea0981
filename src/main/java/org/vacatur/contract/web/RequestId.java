package org.vacatur.contract.web;

import jakarta.servlet.ServletRequest;
import java.util.UUID;

/**
 * The id of a request: made here, answered as {@code X-Request-Id} and in problem details, and said in every log line of the request.
 * What a client calls its request is not taken over: it could be anything.
 */
public final class RequestId {
    /** Name of the header that answers it. */
    public static final String HEADER = "X-Request-Id";

    private static final String ATTRIBUTE = RequestId.class.getName();

    private RequestId() {}

    /** The id of a request; it is made when it is first asked for. */
    public static UUID of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof UUID id) {
            return id;
        }
        UUID id = UUID.randomUUID();
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /** The same as the address that problem details give, {@code urn:uuid:...}. */
    public static String instance(ServletRequest request) {
        return "urn:uuid:" + of(request);
    }
}
