package org.vacatur.doors;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Questions after the health of the service. */
final class Health {
    private static final String PATH = "/actuator/health";

    private Health() {}

    /** Whether a request asks after the health, and sends nothing that would have to be waited for. */
    static boolean asked(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path != null
                && (path.equals(PATH) || path.equals(PATH + "/liveness") || path.equals(PATH + "/readiness"))
                && request.getContentLengthLong() <= 0
                && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }
}
