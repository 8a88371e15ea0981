package org.vacatur.contract;

import org.jspecify.annotations.Nullable;

/** Characters that no court record needs and that make a text read otherwise than it is. */
public final class Texts {
    private Texts() {}

    /** What is wrong with the characters of a text; null if nothing. Line breaks are for texts of several lines only. */
    public static @Nullable String fault(String text, boolean severalLines) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return "holds half a character (" + escape(c) + ") at position " + (i + 1) + "; write the text again";
            } else if (lineBreak(c)) {
                if (!severalLines) {
                    return "holds a line break at position " + (i + 1) + "; write it on one line";
                }
            } else if (c != '\t' && Character.isISOControl(c)) {
                return "holds a control character (" + escape(c) + ") at position " + (i + 1) + "; remove it";
            } else if (turnsDirection(c)) {
                return "holds an invisible character that turns the direction of the text (" + escape(c)
                        + ") at position " + (i + 1) + "; remove it";
            }
        }
        return null;
    }

    /** What may be said of a text that was sent: it could be a fact of a case, so how long it is, but not what it says. */
    static String shape(String text) {
        int length = text.codePointCount(0, text.length());
        return length == 0
                ? "an empty text"
                : length == 1 ? "a text of one character" : "a text of " + length + " characters";
    }

    private static boolean lineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean turnsDirection(char c) {
        return (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069') || c == '\u200e' || c == '\u200f';
    }

    private static String escape(char c) {
        return "U+%04X".formatted((int) c);
    }
}
