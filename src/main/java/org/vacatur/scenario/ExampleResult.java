package org.vacatur.scenario;

import java.util.List;

/**
 * What came of one row of {@code examples.csv}.
 *
 * @param file path under the rules folder
 * @param line where the row begins
 * @param name of the example
 * @param passed whether it came out as the row says
 * @param expected what the row says, in words
 * @param found what came out, in words
 * @param rules ids of the rules on which that rests
 * @param why that, in one sentence
 */
public record ExampleResult(
        String file,
        int line,
        String name,
        boolean passed,
        String expected,
        String found,
        List<String> rules,
        String why) {
    public ExampleResult {
        rules = List.copyOf(rules);
    }
}
