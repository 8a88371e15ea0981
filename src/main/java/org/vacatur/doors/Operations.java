package org.vacatur.doors;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/** What a request asks for, as it may be said: a pattern of a path, never the path. */
final class Operations {
    /** What no pattern of the service fits. */
    static final String UNKNOWN = "unknown";

    private static final int LONGEST = 500;

    private final Supplier<List<PathPattern>> known;

    /**
     * Knows operations.
     *
     * @param known every pattern, the most specific first
     */
    Operations(Supplier<List<PathPattern>> known) {
        this.known = known;
    }

    String of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path == null || !path.startsWith("/") || path.length() > LONGEST) {
            return UNKNOWN;
        }
        try {
            PathContainer parsed = PathContainer.parsePath(path);
            return known.get().stream()
                    .filter(each -> each.matches(parsed))
                    .findFirst()
                    .map(PathPattern::getPatternString)
                    .orElse(UNKNOWN);
        } catch (IllegalArgumentException e) {
            // an escape in it that is none
            return UNKNOWN;
        }
    }
}
