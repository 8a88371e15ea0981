package org.vacatur.scenario;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one scenario; each row of examples is one.
 *
 * @param file path, e.g. {@code "features/dookhan/60-timing.feature"}
 * @param line of the scenario, or of the row of its examples
 * @param name what it says in short
 * @param provision the law it is about, as it stands under {@code Rule:}, with its source; empty if it stands under none
 * @param rules ids of the rules it is filed under, those with {@code not-} that it shows silent
 * @param status what came of it
 * @param failure where it failed and why; absent if it passed or was not run
 */
public record ScenarioResult(
        String file,
        int line,
        String name,
        String provision,
        List<String> rules,
        Status status,
        @Nullable Failure failure) {
    public ScenarioResult {
        rules = List.copyOf(rules);
    }

    /** What came of a scenario. */
    public enum Status {
        PASSED,
        /** The rules say otherwise than the scenario. */
        FAILED,
        /** One of its sentences is none that scenarios may use. */
        UNDEFINED,
        /** The time was over before. */
        NOT_RUN
    }

    /**
     * Where a scenario failed, and why.
     *
     * @param step the sentence; empty where the scenario as a whole is meant
     * @param line where it stands
     * @param why what was expected, what came out and because of which rules, in words
     */
    public record Failure(String step, int line, String why) {}

    static ScenarioResult of(ToldScenario told, Status status, @Nullable Failure failure) {
        return new ScenarioResult(
                told.file(), told.line(), told.name(), told.provision(), told.tags(), status, failure);
    }
}
