package org.vacatur.rulebook.engine;

import java.util.ArrayList;
import java.util.List;

/** Takes down which rules fired for one charge. The one thing in reach of a compiled rule; used by one thread. */
public final class Findings {
    private final List<String> fired = new ArrayList<>();

    /** Called by a compiled rule. */
    public void fired(String rule) {
        fired.add(rule);
    }

    List<String> fired() {
        return fired;
    }
}
