package org.vacatur.rulebook.doctor;

/** How long all searches of one examination may take together, counted and not timed: the same rules get the same answer everywhere. */
final class Effort {
    /** Looks at one side of one box; the shipped rules take less than a hundredth of it, and it is spent within two seconds. */
    private static final long ALL = 60_000_000;

    private long left = ALL;

    /** Thrown where it is spent; what is being searched for is then not known. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Spent() {
            super("The rules overlap in too many ways", null, false, false);
        }
    }

    /**
     * Takes of it.
     *
     * @throws Spent if there is not so much left
     */
    void spend(long looks) {
        left -= looks;
        if (left < 0) {
            throw new Spent();
        }
    }

    long spent() {
        return ALL - left;
    }
}
