package org.vacatur.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One test of the standard, as {@code rule-set.yaml} declares it.
 *
 * @param number its number, e.g. 60
 * @param name its name
 * @param scope whether it is a scope test
 * @param files lines of {@code rule-set.yaml} by the name of the file declared there, in order
 */
public record RuleTest(int number, String name, boolean scope, Map<String, Integer> files) {
    public RuleTest {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    List<String> fileNames() {
        return List.copyOf(files.keySet());
    }
}
