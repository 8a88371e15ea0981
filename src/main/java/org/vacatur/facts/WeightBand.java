package org.vacatur.facts;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the weight band in the words of a charge: "36 GRAMS OR MORE, LESS THAN 100 GRAMS", "28 to 100 grams",
 * "200 g or more", "over 14 grams".
 *
 * @param band such as {@code "36-100 g"} or {@code "200 g or more"}; null where none is charged
 * @param rest the words without it
 */
record WeightBand(@Nullable String band, String rest) {
    private static final String NUMBER = "(\\d[\\d,]{0,8}(?:\\.\\d{1,3})?|one)";
    private static final String UNIT =
            "(grams?|grms?|gms?|gr|g|kilograms?|kilos?|kgs?|pounds?|lbs?|ounces?|ozs?)(?![a-z])\\.?";
    private static final String MORE = "(?: ?\\(?(?:or (?:more|over|greater)|and (?:over|more|above)|plus)\\)?|\\+)";
    private static final Pattern RANGE =
            Pattern.compile("(?:(?:over|more than|at least|between|from) )?" + NUMBER + " ?(?:"
                    + UNIT + ")?" + MORE
                    + "?,?(?: (?:but|and))?(?: ?(?:less than|not more than|under|up to|to|and|-|<) ?)" + NUMBER
                    + " ?" + UNIT);
    private static final Pattern OR_MORE = Pattern.compile(NUMBER + " ?" + UNIT + MORE);
    private static final Pattern MORE_THAN =
            Pattern.compile("(over|more than|in excess of|exceeding|at least|\\+|>) ?" + NUMBER + " ?" + UNIT);
    private static final Pattern LESS_THAN = Pattern.compile("(?:under|less than|<) ?" + NUMBER + " ?" + UNIT);
    private static final Pattern OR_LESS = Pattern.compile(NUMBER + " ?" + UNIT + " or (?:less|under)");
    private static final Pattern ANY_DIGIT = Pattern.compile("\\d|one (?:ounce|oz|pound|kilo)");

    static WeightBand in(String folded) {
        if (!ANY_DIGIT.matcher(folded).find()) {
            return new WeightBand(null, folded);
        }
        Matcher m = RANGE.matcher(folded);
        if (m.find()) {
            return found(m, number(m.group(1)) + "-" + number(m.group(3)) + " " + unit(m.group(4)), folded);
        }
        m = OR_MORE.matcher(folded);
        if (m.find()) {
            return found(m, number(m.group(1)) + " " + unit(m.group(2)) + " or more", folded);
        }
        m = MORE_THAN.matcher(folded);
        if (m.find()) {
            String amount = number(m.group(2)) + " " + unit(m.group(3));
            return found(m, m.group(1).equals("at least") ? amount + " or more" : "more than " + amount, folded);
        }
        m = OR_LESS.matcher(folded);
        if (m.find()) {
            return found(m, number(m.group(1)) + " " + unit(m.group(2)) + " or less", folded);
        }
        m = LESS_THAN.matcher(folded);
        if (m.find()) {
            return found(m, "less than " + number(m.group(1)) + " " + unit(m.group(2)), folded);
        }
        return new WeightBand(null, folded);
    }

    private static WeightBand found(Matcher m, String band, String folded) {
        return new WeightBand(band, folded.substring(0, m.start()) + " " + folded.substring(m.end()));
    }

    private static String number(String written) {
        return written.equals("one") ? "1" : written.replace(",", "");
    }

    private static String unit(String written) {
        return switch (written.charAt(0)) {
            case 'k' -> "kg";
            case 'p', 'l' -> "lb";
            case 'o' -> "oz";
            default -> "g";
        };
    }
}
