package org.vacatur.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;

/** More time for the body of a request whose sender is known by now: a file takes longer than the facts of a case. */
public final class BodyTime {
    static final String BODY = BodyTime.class.getName();

    private BodyTime() {}

    /**
     * Gives a body more time. A pause in it is still as short as for any other.
     *
     * @param within time within which it must be here whole, from now on
     */
    public static void extend(HttpServletRequest request, Duration within) {
        if (request.getAttribute(BODY) instanceof TimedBody body) {
            body.until(System.nanoTime() + within.toNanos());
        }
    }
}
