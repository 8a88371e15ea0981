package org.vacatur.verification;

/** Something that does not hold; where, is added by who reads the lines. */
final class Flaw extends Exception {
    private final String what;

    Flaw(String what) {
        super(what, null, false, false);
        this.what = what;
    }

    String what() {
        return what;
    }
}
