package org.vacatur.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vacatur.recommendation.whatif.Answered;
import org.vacatur.recommendation.whatif.FactChange;
import org.vacatur.recommendation.whatif.WhatIf;
import org.vacatur.rulebook.Outcome;

/** Adds to each question what its answers would lead to, and says where none would matter. */
final class Questions {
    private final int charge;
    private final Outcome outcome;
    private final Map<String, List<Answered>> answers;
    private final List<WhatWouldChange> sets;

    private Questions(Decided decided, WhatIf whatIf, List<WhatWouldChange> sets) {
        this.charge = decided.index();
        this.outcome = decided.weighed().outcome();
        this.answers = whatIf.answers(charge);
        this.sets = sets;
    }

    static List<UnknownFact> answered(Decided decided, WhatIf whatIf, List<WhatWouldChange> sets) {
        var questions = new Questions(decided, whatIf, sets);
        return decided.explained().unknown().stream().map(questions::answered).toList();
    }

    private UnknownFact answered(UnknownFact question) {
        String path = fact(question.path());
        List<Answered> known = answers.get(path);
        if (known == null) {
            return question;
        }
        boolean matters = known.stream().anyMatch(each -> each.outcome() != outcome);
        List<String> with = together(path);
        List<AnswerLeadsTo> leadTo = known.stream().map(Questions::leadsTo).toList();
        return new UnknownFact(
                question.path(), question.question(), matters, with, leadTo, saying(path, matters, with, leadTo));
    }

    /** The fact that answers the question: the words of a charge are answered by the offence of conviction. */
    private String fact(String asked) {
        if (answers.containsKey(asked)) {
            return asked;
        }
        String own = "/charges/" + charge + "/";
        if (List.of(own + "statute", own + "offense", own + "offenseKind").contains(asked)) {
            return own + "offenseOfConviction";
        }
        return answers.keySet().stream()
                .filter(each -> each.matches(asked + "/\\d+"))
                .findFirst()
                .orElse(asked);
    }

    private List<String> together(String path) {
        List<String> others = new ArrayList<>();
        for (WhatWouldChange set : sets) {
            List<String> paths = set.changes().stream().map(FactChange::path).toList();
            if (paths.size() > 1 && paths.contains(path)) {
                paths.stream().filter(each -> !each.equals(path)).forEach(others::add);
            }
        }
        return others.stream().distinct().toList();
    }

    private static AnswerLeadsTo leadsTo(Answered answered) {
        return new AnswerLeadsTo(
                answered.values().stream().map(FactChange::to).toList(),
                answered.values().stream().map(FactChange::means).distinct().collect(Collectors.joining("; ")),
                answered.outcome());
    }

    private String saying(String path, boolean matters, List<String> with, List<AnswerLeadsTo> leadTo) {
        String fact = FactWords.of(path);
        if (matters) {
            return "The " + fact + " matters. "
                    + leadTo.stream().map(Questions::sentence).collect(Collectors.joining(" "));
        }
        if (with.isEmpty()) {
            return "Whatever the " + fact + " turns out to be, the charge "
                    + (outcome == Outcome.NEEDS_HUMAN_REVIEW
                            ? "still needs a person"
                            : "stays where it is: " + Summaries.place(outcome))
                    + ".";
        }
        return "By itself the " + fact + " changes nothing; together with another fact it may: "
                + with.stream().map(FactWords::of).distinct().collect(Collectors.joining(", ")) + ".";
    }

    private static String sentence(AnswerLeadsTo answer) {
        String means = answer.means();
        return means.substring(0, 1).toUpperCase(Locale.ROOT) + means.substring(1) + ": "
                + Summaries.place(answer.outcome()) + ".";
    }
}
