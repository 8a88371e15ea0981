package org.vacatur.facts;

import org.jspecify.annotations.Nullable;

/** What is said beside the offence itself. */
record Details(
        @Nullable DrugClass drugClass,
        @Nullable String substance,
        @Nullable Boolean subsequent,
        @Nullable String weightBand) {
    static final Details NONE = new Details(null, null, null, null);

    Details ofSubstance(@Nullable DrugClass otherClass, @Nullable String otherSubstance) {
        return new Details(otherClass, otherSubstance, subsequent, weightBand);
    }

    boolean isNone() {
        return equals(NONE);
    }
}
