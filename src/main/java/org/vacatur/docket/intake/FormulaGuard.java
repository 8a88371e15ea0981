package org.vacatur.docket.intake;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a value for a formula: an apostrophe is put before a value that begins with one of
 * {@code = + - @}, a tab or a carriage return. A value that begins so after apostrophes gets one more, so that exactly one can be
 * taken off again.
 */
final class FormulaGuard {
    private static final Pattern READ_AS_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r]");
    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\\t\\r]");

    private FormulaGuard() {}

    static String guarded(String value) {
        return special(value) && READ_AS_FORMULA.matcher(value).lookingAt() ? "'" + value : value;
    }

    static String trueValue(String written) {
        return special(written) && GUARDED.matcher(written).lookingAt() ? written.substring(1) : written;
    }

    private static boolean special(String value) {
        return !value.isEmpty() && "'=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    }
}
