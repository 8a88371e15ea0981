package org.vacatur.rulebook.engine;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vacatur.rulebook.ChargeReading;

/**
 * What a constraint and a statement of written DRL may be: fields of a reading compared with literals, constants, days and each
 * other. There is no call in it but the one that makes a day, and no word that is not listed.
 */
final class DrlGrammar {
    private static final String FIELD = Arrays.stream(ChargeReading.class.getRecordComponents())
            .map(each -> each.getName())
            .collect(Collectors.joining("|", "(?:", ")\\b"));
    private static final String CONSTANT = Arrays.stream(ChargeReading.class.getRecordComponents())
            .map(each -> each.getType())
            .filter(Class::isEnum)
            .distinct()
            .map(DrlGrammar::constants)
            .collect(Collectors.joining("|", "(?:", ")"));

    /** Java turns a number that stands for a plain character into the character before it reads the literal: none may. */
    private static final String TEXT = "\"(?:[ !#-\\[\\]-~]|\\\\[\"\\\\]|\\\\u(?!00[0-7])[0-9a-f]{4})*+\"";

    private static final String NUMBER = "-?\\d{1,9}";
    private static final String DAY = "LocalDate\\.of\\(" + NUMBER + ", \\d{1,2}, \\d{1,2}\\)";
    private static final String LITERAL =
            "(?:" + CONSTANT + "|" + TEXT + "|" + NUMBER + "|" + DAY + "|true|false|null)";
    private static final String LIST = "\\(" + LITERAL + "(?:, " + LITERAL + ")*+\\)";
    private static final String COMPARISON =
            FIELD + " (?:(?:==|!=|>=|<=|>|<) (?:" + LITERAL + "|" + FIELD + ")|(?:not )?in " + LIST + ")";
    private static final String ALL = COMPARISON + "(?: && " + COMPARISON + "){0,2}";
    private static final Pattern CONSTRAINT = Pattern.compile(ALL + "|\\(" + FIELD + " == null \\|\\| " + ALL + "\\)");
    private static final Pattern STATEMENT =
            Pattern.compile("findings\\.fired\\(\"[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*+\"\\);");

    private DrlGrammar() {}

    static boolean isConstraint(String text) {
        return CONSTRAINT.matcher(text).matches();
    }

    static boolean isStatement(String text) {
        return STATEMENT.matcher(text).matches();
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(each -> ((Enum<?>) each).name())
                .collect(Collectors.joining("|", type.getSimpleName() + "\\.(?:", ")\\b"));
    }
}
