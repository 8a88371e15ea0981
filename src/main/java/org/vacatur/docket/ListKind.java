package org.vacatur.docket;

import org.vacatur.rulebook.Outcome;

/**
 * The lists that the charges of a docket are sorted onto; each charge is on one. A letter holds only what a person decided; what
 * the rules alone say stands on a list of proposals beside it.
 */
public enum ListKind {
    FIRST_LETTER(Outcome.FIRST_LETTER, true),
    FIRST_LETTER_PROPOSED(Outcome.FIRST_LETTER, false),
    SECOND_LETTER(Outcome.SECOND_LETTER, true),
    SECOND_LETTER_PROPOSED(Outcome.SECOND_LETTER, false),
    THIRD_LETTER(Outcome.THIRD_LETTER, true),
    /** Where a file states a certification that nobody has decided on; nothing is certified by the rules. */
    THIRD_LETTER_PROPOSED(Outcome.THIRD_LETTER, false),
    HUMAN_REVIEW(Outcome.NEEDS_HUMAN_REVIEW, false),
    OUT_OF_SCOPE(Outcome.OUT_OF_SCOPE, false),
    ALREADY_RESOLVED(Outcome.ALREADY_RESOLVED, false);

    private final Outcome outcome;
    private final boolean letter;

    ListKind(Outcome outcome, boolean letter) {
        this.outcome = outcome;
        this.letter = letter;
    }

    /** Where the charges of the list belong. */
    public Outcome outcome() {
        return outcome;
    }

    /** Whether it is one of the court's letters, to be filed. */
    public boolean letter() {
        return letter;
    }

    /**
     * The list of a charge.
     *
     * @param decided whether a person decided that outcome, in the file or here
     */
    public static ListKind of(Outcome outcome, boolean decided) {
        return switch (outcome) {
            case FIRST_LETTER -> decided ? FIRST_LETTER : FIRST_LETTER_PROPOSED;
            case SECOND_LETTER -> decided ? SECOND_LETTER : SECOND_LETTER_PROPOSED;
            case THIRD_LETTER -> decided ? THIRD_LETTER : THIRD_LETTER_PROPOSED;
            case NEEDS_HUMAN_REVIEW -> HUMAN_REVIEW;
            case OUT_OF_SCOPE -> OUT_OF_SCOPE;
            case ALREADY_RESOLVED -> ALREADY_RESOLVED;
        };
    }
}
