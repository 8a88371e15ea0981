package org.vacatur.docket.lists;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as every list shows it. What a workbook cannot hold, or would show as something else, is written out as {@code \}{@code u} and
 * four hexadecimal digits, so that nothing is dropped and every program shows the same: control characters but tab and line
 * feed, halves of surrogate pairs, and the first character of what would be read as such an escape itself.
 */
final class ShownText {
    /** An escape of ours, or one of the workbook format, standing in the text of an office. */
    private static final Pattern READ_AS_ESCAPE = Pattern.compile("\\\\(?=u\\p{XDigit}{4})|_(?=x\\p{XDigit}{4}_)");

    private ShownText() {}

    static String of(String text) {
        String told = text.indexOf('\\') < 0 && !text.contains("_x")
                ? text
                : READ_AS_ESCAPE
                        .matcher(text)
                        .replaceAll(found -> "\\" + escape(found.group().charAt(0)));
        int at = firstHidden(told, 0);
        return at < 0 ? told : escaped(told, at);
    }

    private static String escaped(String text, int first) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        int from = 0;
        for (int at = first; at >= 0; at = firstHidden(text, from)) {
            shown.append(text, from, at).append(escape(text.charAt(at)));
            from = at + 1;
        }
        return shown.append(text, from, text.length()).toString();
    }

    private static String escape(char each) {
        return String.format(Locale.ROOT, "\\u%04X", (int) each);
    }

    private static int firstHidden(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char each = text.charAt(at);
            if (Character.isHighSurrogate(each)
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                at++;
            } else if (hidden(each)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean hidden(char each) {
        return each < ' ' && each != '\t' && each != '\n'
                || each >= 0x7F && each <= 0x9F
                || Character.isSurrogate(each)
                || each >= 0xFFFE;
    }
}
