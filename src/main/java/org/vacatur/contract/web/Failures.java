package org.vacatur.contract.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ProblemType;

/** What is told and logged of a failure. */
final class Failures {
    private static final int FRAMES = 30;

    private Failures() {}

    /** The kind of problem for a status the framework or the server chose. */
    static ProblemType typeOf(int status) {
        return Arrays.stream(ProblemType.values())
                .filter(each -> each.status() == status && each != ProblemType.INVALID_FACTS)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? ProblemType.INVALID_REQUEST : ProblemType.INTERNAL);
    }

    /** Where a failure happened, cause by cause. The messages are left out: they may repeat the facts of a case. */
    static String withoutMessages(Throwable failure) {
        StringBuilder text = new StringBuilder();
        Throwable cause = failure;
        for (int i = 0; cause != null && i < 10; i++) {
            text.append(i == 0 ? "" : "caused by ")
                    .append(cause.getClass().getName())
                    .append('\n');
            Arrays.stream(cause.getStackTrace())
                    .limit(FRAMES)
                    .forEach(frame -> text.append("    at ").append(frame).append('\n'));
            cause = next(cause);
        }
        return text.toString();
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
