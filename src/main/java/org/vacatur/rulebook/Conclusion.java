package org.vacatur.rulebook;

import org.jspecify.annotations.Nullable;

/** What a rule says of a charge when all its conditions hold. */
public sealed interface Conclusion {
    /** Whether it takes the charge out: outside the protocol, or resolved before. */
    default boolean excludes() {
        return this instanceof OutOfScope || this instanceof AlreadyResolved;
    }

    /** Whether it says where the charge belongs; a note does not, nor does a reason for review that stands beside another conclusion. */
    default boolean concludes() {
        return !(this instanceof Note) && !(this instanceof Review review && review.beside());
    }

    /** The charge is outside the protocol. */
    record OutOfScope() implements Conclusion {}

    /** No conviction stands on this charge. */
    record AlreadyResolved() implements Conclusion {}

    /**
     * The charge belongs on a letter.
     *
     * @param letter FIRST_LETTER, SECOND_LETTER or THIRD_LETTER
     * @param ground ground of the second letter; null on the others
     * @param proposed true where no person has answered and one must still accept it
     */
    record Letter(Outcome letter, @Nullable Ground ground, boolean proposed) implements Conclusion {}

    /**
     * A person must look.
     *
     * @param code why, from the closed list of the rule set
     * @param leaning where the facts point, if anywhere
     * @param leaningAsPolicy take the leaning from the office's criteria that fired
     * @param beside a reason that stands beside another conclusion of the same test and does not replace it
     */
    record Review(String code, @Nullable Outcome leaning, boolean leaningAsPolicy, boolean beside)
            implements Conclusion {}

    /**
     * Something a person should know; it never decides.
     *
     * @param code stable name of the note
     * @param leaning where an office's criterion points, if it does
     */
    record Note(String code, @Nullable Outcome leaning) implements Conclusion {}
}
