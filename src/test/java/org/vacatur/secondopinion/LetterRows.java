package org.vacatur.secondopinion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.PriorRelief;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** Tests 60 to 90: which of the three letters the charge belongs on. */
final class LetterRows {
    private LetterRows() {}

    static List<Said> timing(Count count) {
        return switch (count.papers().timing()) {
            case LATER -> List.of(Said.first(count.negativeResult() ? Set.of("RUFFIN-NEG") : Set.of()));
            case SAME_DAY -> List.of(Said.review("RUFFIN-SAME-DAY"));
            case UNKNOWN -> List.of(Said.review("RUFFIN-DATE-MISSING", leaningWithoutDates(count)));
            case EARLIER -> List.of();
        };
    }

    private static @Nullable Outcome leaningWithoutDates(Count count) {
        if (count.papers().onlyACertificateDateSaysLater()) {
            return Outcome.FIRST_LETTER;
        }
        return count.listed() && count.papers().nothingDated() ? Outcome.SECOND_LETTER : null;
    }

    static List<Said> standing(Count count, Optional<Outcome> underlying) {
        Outcome leaning = count.would() == OfficeAnswer.NO ? Outcome.SECOND_LETTER : null;
        if (count.relief() == PriorRelief.NEW_TRIAL_ALLOWED_PENDING) {
            return List.of(Said.review("PENDING", leaning));
        }
        if (count.relief() == PriorRelief.RE_PLEADED_OR_RETRIED || count.reliefCameBeforeTheDisposition()) {
            return List.of(Said.review("REPLEA", leaning));
        }
        boolean fallen = underlying
                .filter(each -> each == Outcome.SECOND_LETTER || each == Outcome.ALREADY_RESOLVED)
                .isPresent();
        return Boolean.TRUE.equals(count.schoolZone()) && fallen
                ? List.of(Said.review("SCHOOL-ZONE", Outcome.SECOND_LETTER))
                : List.of();
    }

    static List<Said> discretion(Count count, Optional<OfficePolicy.Criterion> policy) {
        if (count.would() == OfficeAnswer.NO) {
            return List.of(Said.second(Ground.WOULD_NOT));
        }
        boolean officeWouldNot = policy.filter(each ->
                        each.retry() == OfficePolicy.Retry.NOT_RETRY && each.status() != OfficePolicy.Status.ASSUMED)
                .isPresent();
        boolean nobodyAnswered =
                count.would() == null && count.could() != OfficeAnswer.NO && count.certified() == Count.Certified.NO;
        return nobodyAnswered && officeWouldNot ? List.of(Said.secondProposed(Ground.WOULD_NOT)) : List.of();
    }

    static List<Said> evidence(Count count) {
        if (count.could() == OfficeAnswer.NO) {
            return List.of(Said.second(Ground.COULD_NOT));
        }
        if (count.negativeResult()) {
            return List.of(Said.review("NEG-RESULT", Outcome.SECOND_LETTER));
        }
        return switch (count.proof().strength()) {
            case UNKNOWN -> List.of(Said.review("EVIDENCE-UNKNOWN"));
            case NONE -> List.of(nothing(count));
            case WEAK ->
                List.of(Said.review(
                        certifiedAgainstTheReview(count) ? "CERT-CONFLICT" : "WEAK-EVIDENCE", Outcome.SECOND_LETTER));
            case ARGUABLE, STRONG -> weight(count);
        };
    }

    private static boolean certifiedAgainstTheReview(Count count) {
        return count.certified() != Count.Certified.NO && count.reviewComplete();
    }

    private static Said nothing(Count count) {
        if (!count.reviewComplete()) {
            return Said.review("NOT-REVIEWED");
        }
        if (certifiedAgainstTheReview(count)) {
            return Said.review("CERT-CONFLICT", Outcome.SECOND_LETTER);
        }
        return count.could() == OfficeAnswer.YES
                ? Said.review("COULD-CONFLICT", Outcome.SECOND_LETTER)
                : Said.secondProposed(Ground.COULD_NOT);
    }

    private static List<Said> weight(Count count) {
        Boolean element = count.weightElement();
        if (element == null) {
            return List.of(Said.review("WEIGHT-ELEMENT"));
        }
        return element && !count.proof().provesWeight() ? List.of(Said.review("WEIGHT")) : List.of();
    }

    static List<Said> certification(
            Count count, Optional<Outcome> underlying, Optional<OfficePolicy.Criterion> policy) {
        if (count.certified() == Count.Certified.COMPLETE && nothingMissing(count, underlying)) {
            return List.of(Said.third());
        }
        if (count.certified() != Count.Certified.NO) {
            return List.of(Said.review("CERT-INCOMPLETE", Outcome.THIRD_LETTER));
        }
        if (count.would() == OfficeAnswer.YES) {
            return List.of(Said.review("CANDIDATE", Outcome.THIRD_LETTER));
        }
        Outcome leaning = policy.filter(each ->
                        each.retry() == OfficePolicy.Retry.RETRY || each.status() == OfficePolicy.Status.ASSUMED)
                .map(each -> each.retry() == OfficePolicy.Retry.RETRY ? Outcome.THIRD_LETTER : Outcome.SECOND_LETTER)
                .orElse(null);
        return List.of(Said.review("WOULD-UNANSWERED", leaning));
    }

    /** A third letter keeps a conviction, so each of its conditions must be known to hold. */
    private static boolean nothingMissing(Count count, Optional<Outcome> underlying) {
        boolean notASchoolZone = Boolean.FALSE.equals(count.schoolZone());
        boolean alive = Boolean.FALSE.equals(count.matter().facts().defendantDeceased());
        return count.would() == OfficeAnswer.YES
                && count.could() == OfficeAnswer.YES
                && count.reviewComplete()
                && count.adult()
                && !count.filed()
                && alive
                && (notASchoolZone || underlying.equals(Optional.of(Outcome.THIRD_LETTER)));
    }
}
