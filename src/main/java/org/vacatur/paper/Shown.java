package org.vacatur.paper;

/**
 * Any text of a file as a paper shows it. What the paper's font cannot show, what would change the direction or order of the text around it, and what XML
 * cannot hold is written out as its code, e.g. {@code [U+202E]}: nothing is hidden and nothing is left out.
 */
public final class Shown {
    private Shown() {}

    /** The text in characters that the font shows; line breaks and tabs become spaces. */
    public static String plain(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            if (codePoint == '\t' || codePoint == '\n' || codePoint == '\r') {
                shown.append(' ');
            } else if (showsAsItIs(codePoint)) {
                shown.appendCodePoint(codePoint);
            } else {
                shown.append("[U+%04X]".formatted(codePoint));
            }
        });
        return shown.toString();
    }

    /** The same, for the text or an attribute of XML. */
    public static String xml(String text) {
        return plain(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static boolean showsAsItIs(int codePoint) {
        return PaperFont.holds(codePoint)
                && switch (Character.getType(codePoint)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> !rightToLeft(codePoint);
                };
    }

    private static boolean rightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }
}
