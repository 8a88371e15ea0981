package org.vacatur.amendment;

import java.util.List;
import java.util.Map;
import org.vacatur.rulebook.Problem;

/** Compiles rules and asks them for the first time where they can do no harm. */
@FunctionalInterface
interface FirstRun {
    /** What went wrong; rules that take too long or need too much are among it. */
    List<Problem> of(Map<String, String> rules);
}
