package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.TableRow;
import org.vacatur.rulebook.Blank.NotAValue;

/**
 * Reads a decision table of retry criteria: one row is one criterion of one office, and becomes one rule of kind OFFICE_POLICY.
 * Only a criterion toward relief that the office stated or adopted concludes, and only where no person has answered; every other
 * is a note with a leaning.
 */
final class CriteriaReader {
    /** How the name of such a table ends. */
    static final String SUFFIX = ".drl.csv";

    private static final String NOTE = "POLICY";

    private enum Status {
        STATED,
        ADOPTED,
        ASSUMED
    }

    private enum Answer {
        RETRY,
        NOT_RETRY
    }

    /** A column that is a condition where it is not blank. */
    record Question(String column, String field, Operator operator) {}

    static final List<Question> QUESTIONS = List.of(
            new Question("court department", "courtDepartment", Operator.IN),
            new Question("offense kind", "offenseKind", Operator.IN),
            new Question("violence or weapons at least", "violentOrWeaponsConvictions", Operator.GREATER_OR_EQUAL),
            new Question("violence or weapons at most", "violentOrWeaponsConvictions", Operator.LESS_OR_EQUAL),
            new Question("convictions at least", "convictions", Operator.GREATER_OR_EQUAL),
            new Question("convictions at most", "convictions", Operator.LESS_OR_EQUAL),
            new Question("probation violations at least", "probationViolations", Operator.GREATER_OR_EQUAL),
            new Question("probation violations at most", "probationViolations", Operator.LESS_OR_EQUAL),
            new Question("independent evidence", "evidence", Operator.IN),
            new Question("retest available", "retestAvailable", Operator.EQUAL),
            new Question("evidence review complete", "reviewComplete", Operator.EQUAL));

    static final List<String> COLUMNS = columns();

    private final RuleContext context;
    private final RuleTest test;
    private final Table table;

    private CriteriaReader(RuleContext context, RuleTest test, Table table) {
        this.context = context;
        this.test = test;
        this.table = table;
    }

    static List<Rule> read(RuleContext context, TextFile file, RuleTest test) {
        var table = Table.read(file, COLUMNS, context.faults());
        var reader = new CriteriaReader(context, test, table);
        return table.rows().stream().map(reader::rule).flatMap(Optional::stream).toList();
    }

    private Optional<Rule> rule(TableRow row) {
        var before = context.faults().errors();
        for (var column : List.of("id", "title", "source", "because")) {
            if (row.cell(column).isEmpty()) {
                problem(row, column, "", "Every criterion needs its " + column, null);
            }
        }
        if (!row.cell("id").isEmpty() && !RuleHead.isId(row.cell("id"))) {
            problem(row, "id", row.cell("id"), "An id is letters, digits and hyphens, 60 at most", null);
        }
        var status = constant(row, "status", Status.class);
        var answer = constant(row, "answer", Answer.class);
        var conditions = conditions(row);
        var sources = context.sources()
                .resolve(row.cell("source"), table.file(), row.line(), table.number("source"), context.faults());
        if (!row.cell("because").isEmpty()) {
            context.checkReason(row.cell("because"), table.file(), row.line(), table.number("because"));
        }
        var alternatives = conditions.stream()
                .mapToLong(each -> Math.max(1, each.operands().size()))
                .reduce(1, Math::multiplyExact);
        if (alternatives > Limits.ALTERNATIVES) {
            problem(
                    row,
                    "id",
                    row.cell("id"),
                    "The row allows " + alternatives + " combinations of values, more than " + Limits.ALTERNATIVES
                            + ". Leave a cell blank where any value will do",
                    null);
        }
        if (context.faults().errors() > before || status == null || answer == null) {
            return Optional.empty();
        }
        var concludes = answer == Answer.NOT_RETRY && status != Status.ASSUMED;
        if (concludes) {
            conditions.addAll(nobodyHasAnswered(row.line()));
        }
        return Optional.of(new Rule(
                row.cell("id"),
                row.cell("title"),
                RuleKind.OFFICE_POLICY,
                sources,
                table.file(),
                row.line(),
                test.number(),
                test.scope(),
                conditions,
                concludes ? new Conclusion.Letter(Outcome.SECOND_LETTER, Ground.WOULD_NOT, true) : note(answer),
                row.cell("because")));
    }

    /** A person's answer, and a certification by name, always outrank an office's criterion. */
    private static List<Condition> nobodyHasAnswered(int line) {
        return List.of(
                new Condition(
                        "no person has answered whether the office would reprosecute",
                        "would",
                        Operator.IS_UNKNOWN,
                        List.of(),
                        false,
                        line),
                new Condition(
                        "no person has answered that the office could not reprosecute",
                        "could",
                        Operator.NOT_EQUAL,
                        List.of(new Operand.Literal(OfficeAnswer.NO)),
                        true,
                        line),
                new Condition(
                        "nobody has certified",
                        "certified",
                        Operator.EQUAL,
                        List.of(new Operand.Literal(Certified.NO)),
                        false,
                        line));
    }

    private static Conclusion note(Answer answer) {
        return new Conclusion.Note(NOTE, answer == Answer.RETRY ? Outcome.THIRD_LETTER : Outcome.SECOND_LETTER);
    }

    private List<Condition> conditions(TableRow row) {
        var conditions = new ArrayList<Condition>();
        var office = constant(row, "office", District.class);
        if (office != null) {
            conditions.add(new Condition(
                    "office: " + Words.of(office),
                    "policyDistrict",
                    Operator.EQUAL,
                    List.of(new Operand.Literal(office)),
                    false,
                    row.line()));
        }
        for (var question : QUESTIONS) {
            if (!row.cell(question.column()).isEmpty()) {
                condition(row, question).ifPresent(conditions::add);
            }
        }
        return conditions;
    }

    private Optional<Condition> condition(TableRow row, Question question) {
        var cell = row.cell(question.column());
        var values = new ArrayList<Object>();
        try {
            for (var each : question.operator() == Operator.IN ? cell.split("(?i)\\s+or\\s+") : new String[] {cell}) {
                var value = value(ReadingFields.known(question.field()), each);
                if (values.contains(value)) {
                    throw new NotAValue(each.strip(), "This value stands twice in the cell", null);
                }
                values.add(value);
            }
        } catch (NotAValue e) {
            problem(row, question.column(), e.read(), String.valueOf(e.getMessage()), e.nearest());
            return Optional.empty();
        }
        var one = question.operator() == Operator.IN && values.size() == 1;
        var words = String.join(" or ", values.stream().map(Words::of).toList());
        return Optional.of(new Condition(
                question.column() + ": " + words,
                question.field(),
                one ? Operator.EQUAL : question.operator(),
                values.stream().<Operand>map(Operand.Literal::new).toList(),
                false,
                row.line()));
    }

    private static Object value(ReadingField field, String text) throws NotAValue {
        if (field.type() == Boolean.class) {
            return Literals.yesOrNo(text);
        }
        return field.type().isEnum() ? value(field.type(), text) : Literals.of(field, text);
    }

    private static Object value(Class<?> type, String text) throws NotAValue {
        var constant = Words.constant(type, text);
        if (constant == null) {
            var names = Words.constantNames(type);
            throw new NotAValue(text, "This value is not one of " + String.join(", ", names), Nearest.of(text, names));
        }
        return constant;
    }

    private <T extends Enum<T>> @Nullable T constant(TableRow row, String column, Class<T> type) {
        try {
            return type.cast(value(type, row.cell(column)));
        } catch (NotAValue e) {
            problem(row, column, e.read(), String.valueOf(e.getMessage()), e.nearest());
            return null;
        }
    }

    private void problem(TableRow row, String column, String read, String message, @Nullable String nearest) {
        context.faults().error(table.file(), row.line(), table.number(column), read, message, nearest);
    }

    private static List<String> columns() {
        var columns = new ArrayList<>(List.of("id", "title", "source", "status", "office"));
        QUESTIONS.forEach(each -> columns.add(each.column()));
        columns.addAll(List.of("answer", "because"));
        return List.copyOf(columns);
    }
}
