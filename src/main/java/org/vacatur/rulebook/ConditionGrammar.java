package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Blank.NotAValue;

/**
 * Reads the right-hand side of a condition's sentence: one field, compared with values, a list of values or another field; or
 * {@code == null}, {@code != null}; or {@code field == null || } before a comparison of the same field. Nothing else.
 */
final class ConditionGrammar {
    private static final Pattern TOKEN = Pattern.compile(
            "\\s*(\\{[A-Za-z][A-Za-z0-9]*}|\"[^\"]*\"|[A-Za-z_][A-Za-z0-9_]*|-?\\d+|==|!=|>=|<=|>|<|\\|\\||[(),.])");
    private static final Map<String, Operator> SIGNS = Map.of(
            "==", Operator.EQUAL,
            "!=", Operator.NOT_EQUAL,
            ">", Operator.GREATER,
            ">=", Operator.GREATER_OR_EQUAL,
            "<", Operator.LESS,
            "<=", Operator.LESS_OR_EQUAL);

    private final List<String> tokens;
    private int next;

    private ConditionGrammar(List<String> tokens) {
        this.tokens = tokens;
    }

    /** The meaning of a right-hand side; refuses everything that is not one. */
    static ConditionForm read(String text) throws NotAValue {
        var tokens = new ArrayList<String>();
        var token = TOKEN.matcher(text);
        var end = 0;
        while (end < text.length() && token.region(end, text.length()).lookingAt()) {
            tokens.add(token.group(1));
            end = token.end();
        }
        if (!text.substring(end).isBlank()) {
            throw new NotAValue(text.substring(end).strip(), "This cannot stand in a condition", null);
        }
        return new ConditionGrammar(tokens).form();
    }

    private ConditionForm form() throws NotAValue {
        var first = comparison(false);
        if (first.operator() == Operator.IS_UNKNOWN && accept("||")) {
            var second = comparison(true);
            if (!second.field().equals(first.field())) {
                throw new NotAValue(
                        second.field().name(),
                        "Both sides of || must ask about the same field",
                        first.field().name());
            }
            first = second;
        }
        if (next < tokens.size()) {
            throw new NotAValue(tokens.get(next), "A sentence is one condition; nothing may follow it", null);
        }
        return first;
    }

    private ConditionForm comparison(boolean orUnknown) throws NotAValue {
        var field = field(take());
        var word = take();
        if (word.equals("in")) {
            return new ConditionForm(field, Operator.IN, list(field), orUnknown);
        }
        if (word.equals("not")) {
            expect("in");
            return new ConditionForm(field, Operator.NOT_IN, list(field), orUnknown);
        }
        var operator = SIGNS.get(word);
        if (operator == null) {
            throw new NotAValue(word, "Expected ==, !=, >, >=, <, <=, in or not in", null);
        }
        if (accept("null")) {
            return unknown(field, operator, orUnknown);
        }
        if (operator != Operator.EQUAL && operator != Operator.NOT_EQUAL && !field.ordered()) {
            throw new NotAValue(
                    word, "Only numbers and days can be more or less; " + field.name() + " is neither", null);
        }
        return new ConditionForm(field, operator, List.of(value(field)), orUnknown);
    }

    private static ConditionForm unknown(ReadingField field, Operator operator, boolean orUnknown) throws NotAValue {
        if (orUnknown || (operator != Operator.EQUAL && operator != Operator.NOT_EQUAL)) {
            throw new NotAValue("null", "null stands only after == or !=, and not after ||", null);
        }
        if (!field.canBeUnknown()) {
            throw new NotAValue(field.name(), "This field is always known; there is nothing to ask", null);
        }
        return new ConditionForm(
                field, operator == Operator.EQUAL ? Operator.IS_UNKNOWN : Operator.IS_KNOWN, List.of(), false);
    }

    private List<Blank> list(ReadingField field) throws NotAValue {
        expect("(");
        var values = new ArrayList<Blank>();
        do {
            var value = value(field);
            if (value instanceof Blank.Filled filled && filled.operand() instanceof Operand.Field other) {
                throw new NotAValue(other.name(), "A list holds values, not fields", null);
            }
            values.add(value);
            if (values.size() > Limits.VALUES) {
                throw new NotAValue("", "A list holds " + Limits.VALUES + " values at most", null);
            }
        } while (accept(","));
        expect(")");
        return values;
    }

    private Blank value(ReadingField field) throws NotAValue {
        var word = take();
        if (field.type().isEnum() && accept(".")) {
            if (!word.equals(field.type().getSimpleName())) {
                throw new NotAValue(
                        word,
                        "The values of " + field.name() + " are of another list",
                        field.type().getSimpleName());
            }
            return constant(field, take());
        }
        if (field.type().isEnum() && (word.startsWith("{") || Words.constant(field.type(), word) != null)) {
            throw new NotAValue(
                    word, "Name the list before the value", field.type().getSimpleName() + "." + word);
        }
        if (word.startsWith("{") || word.startsWith("\"{")) {
            return new Blank.Slot(word.replaceAll("[\"{}]", ""));
        }
        if (word.startsWith("\"")) {
            return new Blank.Filled(new Operand.Literal(Literals.of(field, word.substring(1, word.length() - 1))));
        }
        if (word.matches("true|false|-?\\d+")) {
            return new Blank.Filled(new Operand.Literal(Literals.of(field, word)));
        }
        return other(field, word);
    }

    private static Blank constant(ReadingField field, String word) throws NotAValue {
        return word.startsWith("{")
                ? new Blank.Slot(word.substring(1, word.length() - 1))
                : new Blank.Filled(new Operand.Literal(Literals.constant(field.type(), word)));
    }

    private static Blank other(ReadingField field, String word) throws NotAValue {
        var other = field(word);
        if (other.type() != field.type()) {
            throw new NotAValue(word, "The two fields hold different kinds of values and cannot be compared", null);
        }
        return new Blank.Filled(new Operand.Field(word));
    }

    private static ReadingField field(String name) throws NotAValue {
        var field = ReadingFields.named(name);
        if (field == null) {
            throw new NotAValue(name, "A reading has no such field", Nearest.of(name, ReadingFields.names()));
        }
        return field;
    }

    private String take() throws NotAValue {
        if (next == tokens.size()) {
            throw new NotAValue("", "The condition stops too early", null);
        }
        return tokens.get(next++);
    }

    private boolean accept(String token) {
        @Nullable String here = next < tokens.size() ? tokens.get(next) : null;
        if (token.equals(here)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String token) throws NotAValue {
        if (!accept(token)) {
            throw new NotAValue(next < tokens.size() ? tokens.get(next) : "", "Expected " + token, null);
        }
    }
}
