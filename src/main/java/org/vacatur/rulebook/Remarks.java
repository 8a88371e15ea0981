package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.CriteriaReader.Question;
import org.vacatur.rulebook.Problem.Severity;

/** What can be meant so and is easily overlooked: blank cells, which let everything through, numbers beyond what is plausible, sources without pages. */
final class Remarks {
    private Remarks() {}

    static List<Problem> of(List<Rule> rules) {
        var remarks = new ArrayList<Problem>();
        var paged = rules.stream()
                .flatMap(each -> each.authorities().stream())
                .filter(each -> !each.pin().isEmpty())
                .map(Authority::id)
                .collect(Collectors.toSet());
        for (var rule : rules) {
            for (var each : rule.authorities()) {
                if (each.pin().isEmpty() && paged.contains(each.id())) {
                    remarks.add(
                            remark(
                                    rule,
                                    Severity.WARNING,
                                    "The source " + each.id()
                                            + " is named without its pages, and other rules name it with them. Write where it says so"));
                }
            }
            for (var each : rule.conditions()) {
                each.operands().forEach(operand -> implausible(rule, each, operand, remarks));
            }
            var blank = isCriterion(rule) ? blank(rule) : null;
            if (blank != null) {
                remarks.add(blank);
            }
        }
        return remarks;
    }

    private static boolean isCriterion(Rule rule) {
        return rule.file().endsWith(CriteriaReader.SUFFIX);
    }

    /** The questions of a row that are left open, in words; nothing of a row that asks all. */
    private static @Nullable Problem blank(Rule rule) {
        Map<String, String> open = new LinkedHashMap<>();
        for (var each : CriteriaReader.QUESTIONS) {
            if (rule.conditions().stream().noneMatch(asked -> asked.field().equals(each.field()))) {
                open.put(each.field(), ReadingFields.known(each.field()).entry().label());
            }
        }
        var questions = CriteriaReader.QUESTIONS.stream()
                .map(Question::field)
                .distinct()
                .count();
        if (open.size() == questions) {
            return remark(
                    rule,
                    Severity.WARNING,
                    "The row asks nothing but the office: it applies to every charge of it. Fill in what it depends on");
        }
        return open.isEmpty()
                ? null
                : remark(
                        rule,
                        Severity.NOTE,
                        "A blank cell means any: " + rule.id()
                                + " applies whatever the record says, or does not say, of "
                                + listed(List.copyOf(open.values())));
    }

    private static String listed(List<String> words) {
        var last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static Problem remark(Rule rule, Severity severity, String message) {
        return new Problem(rule.file(), rule.line(), 0, severity, rule.id(), message, null);
    }

    private static void implausible(Rule rule, Condition condition, Operand operand, List<Problem> remarks) {
        var field = Objects.requireNonNull(ReadingFields.named(condition.field()));
        var most = field.entry().most();
        if (operand instanceof Operand.Literal literal && literal.value() instanceof Integer number && number > most) {
            remarks.add(new Problem(
                    rule.file(),
                    condition.line(),
                    isCriterion(rule) ? column(condition) : 0,
                    Severity.WARNING,
                    number.toString(),
                    "More than " + most + " " + field.entry().label() + " is hardly meant. Look whether it is mistyped",
                    null));
        }
    }

    /** The cell a condition of a criterion was read from. */
    private static int column(Condition condition) {
        var title = condition.sentence().replaceFirst(":.*", "");
        return CriteriaReader.COLUMNS.indexOf(title) + 1;
    }
}
