package org.vacatur.docket.intake;

/** The shape of a value: what may be shown of it where cases are not. */
final class Shape {
    private static final int LONGEST = 40;

    private Shape() {}

    /** Letters as {@code A}, digits as {@code 9}, other characters as they are, of a long text the beginning. */
    static String of(String value) {
        StringBuilder shape = new StringBuilder();
        int length = 0;
        for (int at = 0; at < value.length() && length < LONGEST; length++) {
            int each = value.codePointAt(at);
            at += Character.charCount(each);
            shape.append(one(each));
        }
        return shape.toString();
    }

    private static String one(int character) {
        if (Character.isDigit(character)) {
            return "9";
        }
        if (Character.isLetter(character)) {
            return "A";
        }
        boolean seen = character >= ' ' && character < 127;
        return seen ? Character.toString(character) : "?";
    }
}
