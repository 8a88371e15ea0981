package org.vacatur.recommendation;

import java.util.List;

/**
 * One test of the standard, and what came of it.
 *
 * @param number its number; tests are taken in the order of these
 * @param name its name
 * @param scope whether it is a scope test, whose exclusions go before every other test
 * @param state what came of it
 * @param fired ids of its rules that fired
 */
public record TestResult(int number, String name, boolean scope, TestState state, List<String> fired) {
    public TestResult {
        fired = List.copyOf(fired);
    }
}
