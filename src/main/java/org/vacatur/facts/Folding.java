package org.vacatur.facts;

/** Brings court text to one form, so that case, spacing, the kind of dash and a lost section sign make no difference. */
final class Folding {
    private Folding() {}

    /** Lower case; one space for any white space; {@code -} for any dash; {@code §} for a section sign or what an old export left of it. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = true;
                continue;
            }
            if (space && folded.length() > 0) {
                folded.append(' ');
            }
            space = false;
            folded.append(one(c));
        }
        return folded.toString();
    }

    private static char one(char c) {
        if (c < 128) {
            return c == '?' ? '§' : Character.toLowerCase(c);
        }
        if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\uFE58' || c == '\uFE63' || c == '\uFF0D') {
            return '-';
        }
        if (c == '\uFFFD' || c == '\uFF1F') {
            return '§';
        }
        // upper case first, as String.equalsIgnoreCase does: some letters agree only there
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
