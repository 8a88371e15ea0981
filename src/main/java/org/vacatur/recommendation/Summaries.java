package org.vacatur.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Offense;
import org.vacatur.rulebook.Authority;
import org.vacatur.rulebook.Conclusion;
import org.vacatur.rulebook.Conclusion.AlreadyResolved;
import org.vacatur.rulebook.Conclusion.Letter;
import org.vacatur.rulebook.Conclusion.Note;
import org.vacatur.rulebook.Conclusion.OutOfScope;
import org.vacatur.rulebook.Conclusion.Review;
import org.vacatur.rulebook.Finding;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.RuleKind;

/** One sentence for a prosecutor to read aloud, never longer than {@value #LONGEST} characters. */
final class Summaries {
    static final int LONGEST = 140;

    private Summaries() {}

    static String charge(int number, Weighed weighed) {
        String start = "Count " + number + " " + verdict(weighed);
        String end = caution(weighed) + ".";
        if (weighed.decisive().isEmpty()) {
            return start + ": no rule reached a conclusion" + end;
        }
        Finding first = weighed.decisive().get(0);
        String whole = start + ": " + withoutStop(first.because()) + end;
        if (whole.length() <= LONGEST) {
            return whole;
        }
        String titled = start + ": " + first.rule().title() + end;
        return titled.length() <= LONGEST ? titled : start + end;
    }

    /** Counts charges by outcome; a case is never more than its charges. */
    static String wholeCase(List<ChargeRecommendation> charges) {
        if (charges.size() == 1) {
            return charges.get(0).summary();
        }
        Map<Outcome, Integer> counts = new TreeMap<>();
        charges.forEach(each -> counts.merge(each.outcome(), 1, Integer::sum));
        var parts = new ArrayList<String>();
        counts.forEach((outcome, count) -> parts.add(count + " " + briefly(outcome)));
        return "Of " + charges.size() + " charges: " + String.join(", ", parts) + ".";
    }

    static String conclusion(Conclusion conclusion) {
        if (conclusion instanceof OutOfScope) {
            return "out of scope";
        }
        if (conclusion instanceof AlreadyResolved) {
            return "already resolved";
        }
        if (conclusion instanceof Letter letter) {
            return (letter.proposed() ? "proposed for the " : "belongs on the ")
                    + words(letter.letter())
                    + ground(letter.ground());
        }
        if (conclusion instanceof Review review) {
            return "a person must " + (review.beside() ? "also " : "") + "review " + review.code()
                    + leaning(review.leaning());
        }
        return "note " + ((Note) conclusion).code() + leaning(((Note) conclusion).leaning());
    }

    static Optional<String> noteCode(Finding finding) {
        return finding.rule().conclusion() instanceof Note note ? Optional.of(note.code()) : Optional.empty();
    }

    static String candidate(Offense offense) {
        var parts = new ArrayList<String>();
        if (offense.section() != null) {
            String chapter = offense.chapter() == null ? "" : "c. " + offense.chapter() + ", ";
            String paragraph = offense.paragraph() == null ? "" : offense.paragraph();
            parts.add(chapter + "s. " + offense.section() + paragraph);
        }
        if (offense.kind() != null) {
            parts.add(words(offense.kind()));
        }
        if (offense.drugClass() != null) {
            parts.add("class " + offense.drugClass());
        }
        if (offense.substance() != null) {
            parts.add(offense.substance());
        }
        return String.join(", ", parts);
    }

    private static String verdict(Weighed weighed) {
        return switch (weighed.outcome()) {
            case FIRST_LETTER, SECOND_LETTER, THIRD_LETTER ->
                (weighed.proposed() ? "is proposed for the " : "belongs on the ")
                        + words(weighed.outcome())
                        + ground(weighed.ground());
            case OUT_OF_SCOPE -> "is out of scope";
            case ALREADY_RESOLVED -> "is already resolved";
            case NEEDS_HUMAN_REVIEW -> "needs a person" + leaning(weighed.leaning());
        };
    }

    /** Said where the outcome rests on nothing that is settled. */
    private static String caution(Weighed weighed) {
        List<Authority> authorities = weighed.decisive().stream()
                .flatMap(each -> each.rule().authorities().stream())
                .toList();
        boolean settled = authorities.isEmpty() || authorities.stream().anyMatch(Authority::verified);
        if (settled || weighed.outcome() == Outcome.NEEDS_HUMAN_REVIEW) {
            return "";
        }
        if (weighed.decisive().stream().allMatch(each -> each.rule().kind() == RuleKind.OFFICE_POLICY)) {
            return " (the office's criterion, as reported)";
        }
        boolean persuasive = authorities.stream().anyMatch(each -> each.kind().contains("opinion"));
        return persuasive ? " (on persuasive authority only)" : " (authority not confirmed)";
    }

    private static String ground(@Nullable Ground ground) {
        return ground == null ? "" : ground == Ground.WOULD_NOT ? " (would not)" : " (could not)";
    }

    private static String leaning(@Nullable Outcome leaning) {
        return leaning == null ? "" : ", leaning " + words(leaning);
    }

    private static String briefly(Outcome outcome) {
        return outcome == Outcome.NEEDS_HUMAN_REVIEW ? "for a person" : words(outcome);
    }

    /** An outcome as a place, e.g. {@code "the second letter"}, {@code "out of scope"}. */
    static String place(Outcome outcome) {
        return switch (outcome) {
            case FIRST_LETTER, SECOND_LETTER, THIRD_LETTER -> "the " + words(outcome);
            case OUT_OF_SCOPE, ALREADY_RESOLVED -> words(outcome);
            case NEEDS_HUMAN_REVIEW -> "a person's review";
        };
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
