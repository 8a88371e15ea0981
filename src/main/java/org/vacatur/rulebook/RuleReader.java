package org.vacatur.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one rule. A line that is out of place moves the reader on to where that line belongs, so that one missing word gives
 * one message.
 */
final class RuleReader {
    private enum Part {
        HEAD,
        WHEN,
        CONDITIONS,
        ACTION,
        ACTED,
        DONE
    }

    private final RuleContext context;
    private final TextFile file;
    private final RuleTest test;
    private final RuleSentences sentences;
    private final List<Condition> conditions = new ArrayList<>();
    private ActionForm.@Nullable Action action;
    private Part part = Part.HEAD;
    private int asked;
    /** An error was reported in this part of the rule: what seems to be missing after it may be that error. */
    private boolean trouble;

    RuleReader(RuleContext context, TextFile file, RuleTest test) {
        this.context = context;
        this.file = file;
        this.test = test;
        this.sentences = new RuleSentences(context, file);
    }

    /** The rule that these lines are; nothing if it has a problem. The first line is the one with its name. */
    Optional<Rule> read(List<RuleLine> lines) {
        var before = context.faults().errors();
        var head = new RuleHead(context, file, lines.get(0));
        for (var line : lines.subList(1, lines.size())) {
            switch (part) {
                case HEAD -> head(head, line);
                case WHEN, CONDITIONS -> condition(head, line);
                case ACTION, ACTED -> action(head, line);
                case DONE -> throw new IllegalStateException("Lines after the end of a rule");
            }
        }
        if (part != Part.DONE && !trouble) {
            var last = lines.get(lines.size() - 1);
            if (part == Part.HEAD) {
                head.close();
            }
            problem(
                    last,
                    last.text(),
                    head.called() + " is not closed: after this line its " + missing() + " is missing",
                    missing());
        }
        if (context.faults().errors() > before || action == null) {
            return Optional.empty();
        }
        var done = Objects.requireNonNull(action);
        return Optional.of(new Rule(
                head.id(),
                head.title(),
                head.kind(),
                head.sources(),
                file.path(),
                head.line(),
                test.number(),
                test.scope(),
                conditions,
                done.conclusion(),
                done.because()));
    }

    private String missing() {
        return switch (part) {
            case HEAD -> "when";
            case WHEN, CONDITIONS -> "then";
            default -> "end";
        };
    }

    private void head(RuleHead head, RuleLine line) {
        if (head.annotations(line)) {
            return;
        }
        var text = line.text();
        if (text.equals("when")) {
            head.close();
            enter(Part.WHEN);
        } else if (RuleSentences.isOpening(text)
                || text.startsWith("- ")
                || text.equals("then")
                || text.equals("end")) {
            head.close();
            unlessTroubled(line, head.called() + " has no when before this line", "when");
            enter(Part.WHEN);
            condition(head, line);
        } else {
            trouble = true;
            var message = "This cannot stand between the name of a rule and its when";
            problem(line, text, message, Nearest.of(text, RuleHead.keywords()));
        }
    }

    private void condition(RuleHead head, RuleLine line) {
        var text = line.text();
        if (text.equals("then") || text.equals("end") || sentences.isAction(text)) {
            if (asked == 0) {
                unlessTroubled(line, head.called() + " has no condition", null);
                trouble = true;
            }
            if (!text.equals("then")) {
                unlessTroubled(line, head.called() + " has no then before this line", "then");
            }
            enter(Part.ACTION);
            if (!text.equals("then")) {
                trouble = text.equals("end");
                action(head, line);
            }
        } else if (RuleSentences.isOpening(text) && part == Part.WHEN) {
            part = Part.CONDITIONS;
        } else {
            if (part == Part.WHEN && text.startsWith("-")) {
                unlessTroubled(line, "Before the first condition stands the line", Vocabulary.OPENING);
            }
            part = Part.CONDITIONS;
            asked++;
            if (asked > Limits.CONDITIONS) {
                throw context.faults()
                        .stop(
                                file.path(),
                                line.number(),
                                head.called() + " has more than " + Limits.CONDITIONS
                                        + " conditions. Divide it into rules of their own");
            }
            trouble |= !sentences.isCondition(line.text());
            sentences.condition(line).ifPresent(conditions::add);
        }
    }

    private void action(RuleHead head, RuleLine line) {
        var text = line.text();
        if (text.equals("end")) {
            if (part == Part.ACTION) {
                unlessTroubled(line, head.called() + " has no action before this line", null);
            }
            enter(Part.DONE);
        } else if (part == Part.ACTED) {
            unlessTroubled(line, "A rule has one action, and after it the word end", "end");
            trouble = true;
        } else {
            part = Part.ACTED;
            action = sentences.action(line).orElse(null);
            trouble |= !sentences.isAction(text);
        }
    }

    private void enter(Part next) {
        part = next;
        trouble = false;
    }

    private void unlessTroubled(RuleLine line, String message, @Nullable String nearest) {
        if (!trouble) {
            problem(line, line.text(), message, nearest);
        }
    }

    private void problem(RuleLine line, String read, String message, @Nullable String nearest) {
        context.faults().error(file.path(), line.number(), read, message, nearest);
    }
}
