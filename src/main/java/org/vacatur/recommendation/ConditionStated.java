package org.vacatur.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Truth;

/**
 * One sentence of a rule, and whether it holds for the charge.
 *
 * @param sentence as it stands in the rule file
 * @param status whether it holds; UNKNOWN where a fact it needs is not known
 * @param path JSON pointer to the fact it rests on; where it rests on several and one of them is missing, to that one
 * @param value what stands there; absent where nothing does
 * @param otherFacts the other facts it rests on
 */
public record ConditionStated(
        String sentence,
        Truth status,
        @Nullable String path,
        @Nullable String value,
        List<FactUsed> otherFacts) {
    public ConditionStated {
        otherFacts = List.copyOf(otherFacts);
    }
}
