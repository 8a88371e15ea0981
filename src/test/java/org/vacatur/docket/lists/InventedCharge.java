package org.vacatur.docket.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.ListedCharge.ChargeDecided;
import org.vacatur.docket.ListedCharge.RuleShown;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** A charge that a test writes down by what matters to it. */
final class InventedCharge {
    District district = District.ESSEX;
    String court = "Invented District Court";
    String docketNumber = "0501CR000001";
    int number = 1;
    String defendantRef = "INVENTED-1";
    String offense = "DRUG, POSSESS CLASS B c94C \u00a734";
    String statute = "94C/34";
    String disposition = "Guilty Plea";
    Outcome outcome;
    Ground ground;
    ChargeDecided decision;
    Outcome leaning;
    List<String> reviewReasons = List.of();
    List<String> notes = List.of("REFUND-1");
    String summary = "The office would not reprosecute; the charge belongs on the second letter.";
    List<RuleShown> rules = List.of(
            new RuleShown("T7-1", "An invented rule", "Bridgeman II, 476 Mass. 298, 328", true),
            new RuleShown("T7-2", "Another", "an invented source", true));
    boolean otherConvictionSurvives;
    String warrants;
    UUID recommendationId = new UUID(1, 1);

    private InventedCharge() {}

    static InventedCharge on(ListKind list) {
        InventedCharge charge = new InventedCharge();
        charge.outcome = list.outcome();
        charge.ground = list.outcome() == Outcome.SECOND_LETTER ? Ground.WOULD_NOT : null;
        if (list.letter()) {
            charge.decision = new ChargeDecided(
                    false,
                    "Invented Prosecutor",
                    LocalDate.of(2017, 4, 1),
                    list == ListKind.THIRD_LETTER ? List.of("an invented retest of 2016") : List.of());
        }
        if (list == ListKind.HUMAN_REVIEW) {
            charge.leaning = Outcome.SECOND_LETTER;
            charge.reviewReasons = List.of("ROLE", "WEIGHT");
        }
        return charge;
    }

    /** The same text in every column that takes any. */
    InventedCharge withEverywhere(String text) {
        court = text;
        docketNumber = text;
        defendantRef = text;
        offense = text;
        statute = text;
        disposition = text;
        reviewReasons = List.of(text);
        notes = List.of(text);
        summary = text;
        rules = List.of(new RuleShown(text, text, text, false));
        warrants = text;
        if (decision != null) {
            decision = new ChargeDecided(true, text, null, List.of(text));
        }
        return this;
    }

    ListedCharge made() {
        return new ListedCharge(
                district,
                court,
                docketNumber,
                number,
                defendantRef,
                offense,
                statute,
                disposition,
                LocalDate.of(2005, 6, 7),
                outcome,
                ground,
                decision,
                leaning,
                reviewReasons,
                notes,
                summary,
                rules,
                otherConvictionSurvives,
                warrants,
                recommendationId);
    }
}
