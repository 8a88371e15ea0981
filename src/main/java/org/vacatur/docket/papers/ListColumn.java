package org.vacatur.docket.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;

/**
 * A column of a list, as far as a page has room.
 *
 * @param heading its heading
 * @param width its share of the width
 * @param value the text of its cell
 */
record ListColumn(String heading, int width, Function<ListedCharge, String> value) {
    /** Marks a rule of which no source has been confirmed. */
    static final String UNCONFIRMED = "*";

    private static final List<ListColumn> CHARGE = List.of(
            new ListColumn("Docket number", 11, ListedCharge::docketNumber),
            new ListColumn("Charge", 5, it -> Integer.toString(it.charge())),
            new ListColumn("Defendant reference", 8, it -> or(it.defendantRef())),
            new ListColumn("Offense", 18, it -> joined(", ", it.offense(), it.statute())),
            new ListColumn(
                    "Disposition and date", 13, it -> joined(", ", it.disposition(), iso(it.dispositionDate()))));
    private static final ListColumn GROUND = new ListColumn("Ground", 5, it -> Words.of(it.ground()));
    private static final ListColumn SURVIVES =
            new ListColumn("Other convictions survive", 8, it -> it.otherConvictionSurvives() ? "yes" : "no");
    private static final ListColumn WARRANTS = new ListColumn("Warrants to recall", 8, it -> or(it.warrants()));
    private static final ListColumn DECIDED = new ListColumn("Decided on and by", 14, ListColumn::decided);
    private static final ListColumn EVIDENCE = new ListColumn(
            "Evidence relied on",
            14,
            it -> it.decision() == null ? "" : String.join("; ", it.decision().evidenceReliedOn()));
    private static final ListColumn REASONS =
            new ListColumn("Reasons for review", 11, it -> String.join(", ", it.reviewReasons()));
    private static final ListColumn LEANING =
            new ListColumn("Leaning", 7, it -> it.leaning() == null ? "" : Words.of(it.leaning()));
    private static final ListColumn SUMMARY = new ListColumn("In a sentence", 17, ListedCharge::summary);
    private static final ListColumn RULES = new ListColumn(
            "Rules",
            11,
            it -> it.rules().stream()
                    .map(rule -> rule.verified() ? rule.id() : rule.id() + UNCONFIRMED)
                    .collect(Collectors.joining(", ")));

    static List<ListColumn> of(ListKind list) {
        List<ListColumn> further = switch (list) {
            case FIRST_LETTER -> List.of(DECIDED, RULES);
            case SECOND_LETTER -> List.of(GROUND, SURVIVES, WARRANTS, DECIDED, RULES);
            case THIRD_LETTER -> List.of(EVIDENCE, DECIDED, RULES);
            case SECOND_LETTER_PROPOSED -> List.of(GROUND, SURVIVES, WARRANTS, SUMMARY, RULES);
            case HUMAN_REVIEW -> List.of(REASONS, LEANING, SUMMARY, RULES);
            case FIRST_LETTER_PROPOSED, THIRD_LETTER_PROPOSED, OUT_OF_SCOPE, ALREADY_RESOLVED ->
                List.of(SUMMARY, RULES);
        };
        return Stream.concat(CHARGE.stream(), further.stream()).toList();
    }

    /** When and by whom it was decided, and where that is written. */
    static String decided(ListedCharge charge) {
        var decision = charge.decision();
        if (decision == null) {
            return "";
        }
        String on = decision.on() == null ? "on a day not given" : decision.on().toString();
        String by = decision.by() == null ? "by a person not named" : decision.by();
        return on + ", " + by + (decision.here() ? "" : ", as stated in the file");
    }

    static String joined(String between, @Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(between));
    }

    static @Nullable String iso(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
