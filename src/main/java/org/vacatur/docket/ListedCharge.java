package org.vacatur.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/**
 * One charge as a list shows it.
 *
 * @param district the prosecuting office
 * @param court name of the court, as the docket number says or the file gives it; empty where neither does
 * @param docketNumber normalised, so that it sorts
 * @param charge number of the count
 * @param defendantRef the office's own key for the person
 * @param offense the charge as the court wrote it
 * @param statute section charged, as written
 * @param disposition as the court wrote it
 * @param dispositionDate date of the plea, admission or verdict
 * @param outcome where the charge belongs: what a person decided, else what the rules say
 * @param ground ground of the second letter
 * @param decision the person's decision; null where none was made
 * @param leaning where the facts point when a person must review
 * @param reviewReasons codes of what a person must look at
 * @param notes codes of notes
 * @param summary one sentence, at most 140 characters
 * @param rules the rules that the outcome rests on
 * @param otherConvictionSurvives whether another charge of the same docket keeps a conviction
 * @param warrants warrants to recall, as the file gives them
 * @param recommendationId the recorded recommendation; null where nothing was recorded
 */
public record ListedCharge(
        District district,
        String court,
        String docketNumber,
        int charge,
        @Nullable String defendantRef,
        @Nullable String offense,
        @Nullable String statute,
        @Nullable String disposition,
        @Nullable LocalDate dispositionDate,
        Outcome outcome,
        @Nullable Ground ground,
        @Nullable ChargeDecided decision,
        @Nullable Outcome leaning,
        List<String> reviewReasons,
        List<String> notes,
        String summary,
        List<RuleShown> rules,
        boolean otherConvictionSurvives,
        @Nullable String warrants,
        @Nullable UUID recommendationId) {
    public ListedCharge {
        reviewReasons = List.copyOf(reviewReasons);
        notes = List.copyOf(notes);
        rules = List.copyOf(rules);
    }

    /** The list it stands on. */
    public ListKind list() {
        return ListKind.of(outcome, decision != null);
    }

    /**
     * A person's decision on the charge.
     *
     * @param here whether it was made in this service, by the person who was signed in; else it came in with the file
     * @param by the person; null where the file does not name one
     * @param on when; null where the file does not say
     * @param evidenceReliedOn for the third letter: the independent evidence relied on
     */
    public record ChargeDecided(
            boolean here, @Nullable String by, @Nullable LocalDate on, List<String> evidenceReliedOn) {
        public ChargeDecided {
            evidenceReliedOn = List.copyOf(evidenceReliedOn);
        }
    }

    /**
     * A rule as a list shows it.
     *
     * @param id its id
     * @param title its title
     * @param sources its sources with pins, in one text
     * @param verified false where none of its sources is confirmed
     */
    public record RuleShown(String id, String title, String sources, boolean verified) {}
}
