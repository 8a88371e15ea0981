package org.vacatur.secondopinion;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** What a row of a test says about a charge. Notes say nothing here: they never decide. */
sealed interface Said {
    /** A person must review. */
    record Review(String code, @Nullable Outcome leaning) implements Said {}

    /** Out of scope or already resolved. */
    record Excluded(Outcome outcome) implements Said {}

    /** One of the three letters. */
    record Letter(Outcome outcome, @Nullable Ground ground, boolean proposed, Set<String> reasonsBeside)
            implements Said {}

    static Said review(String code) {
        return new Review(code, null);
    }

    static Said review(String code, @Nullable Outcome leaning) {
        return new Review(code, leaning);
    }

    static Said outOfScope() {
        return new Excluded(Outcome.OUT_OF_SCOPE);
    }

    static Said alreadyResolved() {
        return new Excluded(Outcome.ALREADY_RESOLVED);
    }

    static Said first(Set<String> reasonsBeside) {
        return new Letter(Outcome.FIRST_LETTER, null, false, reasonsBeside);
    }

    static Said second(Ground ground) {
        return new Letter(Outcome.SECOND_LETTER, ground, false, Set.of());
    }

    static Said secondProposed(Ground ground) {
        return new Letter(Outcome.SECOND_LETTER, ground, true, Set.of());
    }

    static Said third() {
        return new Letter(Outcome.THIRD_LETTER, null, false, Set.of());
    }
}
