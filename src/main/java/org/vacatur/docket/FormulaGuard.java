package org.vacatur.docket;

/**
 * Keeps a spreadsheet program from taking the text of a CSV cell for a formula. One apostrophe is put in front of each piece of a text
 * that would be taken for one: its start, and whatever follows a semicolon, tab or line end, at which programs set up for another
 * country cut lines. A piece is taken for one if the first of its characters that is no apostrophe, quotation mark or space is one of
 * {@code = + - @}, also in full width; and a text that begins with a tab or line end is not trusted either.
 *
 * <p>Reading takes exactly one apostrophe off where the rest is such a piece, so every text comes back as it was.
 */
public final class FormulaGuard {
    private static final String TAKEN_FOR_FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String ENDS_PIECE = ";\t\r\n";

    private FormulaGuard() {}

    /** The text with its guards. */
    public static String on(String text) {
        StringBuilder guarded = null;
        int from = 0;
        for (int at = 0; at >= 0 && at < text.length(); at = nextPiece(text, at)) {
            if (endangered(text, at, at == 0)) {
                guarded = guarded == null ? new StringBuilder(text.length() + 4) : guarded;
                guarded.append(text, from, at).append('\'');
                from = at;
            }
        }
        return guarded == null
                ? text
                : guarded.append(text, from, text.length()).toString();
    }

    /** The text as it was before {@link #on}. */
    public static String off(String guarded) {
        StringBuilder text = null;
        int from = 0;
        for (int at = 0; at >= 0 && at < guarded.length(); at = nextPiece(guarded, at)) {
            if (guarded.charAt(at) == '\'' && endangered(guarded, at + 1, at == 0)) {
                text = text == null ? new StringBuilder(guarded.length()) : text;
                text.append(guarded, from, at);
                from = at + 1;
            }
        }
        return text == null
                ? guarded
                : text.append(guarded, from, guarded.length()).toString();
    }

    private static int nextPiece(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            if (ENDS_PIECE.indexOf(text.charAt(at)) >= 0) {
                return at + 1;
            }
        }
        return -1;
    }

    private static boolean endangered(String text, int from, boolean start) {
        int at = from;
        while (at < text.length() && passedOver(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return false;
        }
        char first = text.charAt(at);
        return TAKEN_FOR_FORMULA.indexOf(first) >= 0 || start && first != ';' && ENDS_PIECE.indexOf(first) >= 0;
    }

    private static boolean passedOver(char each) {
        return each == '\''
                || each == '"'
                || Character.isSpaceChar(each)
                || Character.getType(each) == Character.FORMAT;
    }
}
