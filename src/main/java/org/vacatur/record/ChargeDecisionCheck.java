package org.vacatur.record;

import java.util.List;
import org.vacatur.contract.Fault;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/**
 * The rules for the decision of one charge. There is no default: what is decided is stated, also where it is what was
 * recommended.
 */
final class ChargeDecisionCheck {
    private final String pointer;
    private final ChargeDecision decided;
    private final List<Fault> faults;

    /**
     * Takes one decision.
     *
     * @param pointer JSON pointer to it
     * @param faults takes what is found
     */
    ChargeDecisionCheck(String pointer, ChargeDecision decided, List<Fault> faults) {
        this.pointer = pointer;
        this.decided = decided;
        this.faults = faults;
    }

    void fault(String name, String message) {
        faults.add(new Fault(pointer + "/" + name, message));
    }

    /** What every decision must be, whatever was recommended. */
    void form() {
        if (decided.action() == DecisionAction.DEFER) {
            deferred();
        } else {
            outcomeStated();
        }
        if (decided.action() != DecisionAction.ACCEPT && decided.reason() == null) {
            fault("reason", "is missing; to " + decided.action() + ", say why with one of the reasons of the contract");
        }
        if (decided.comment() == null) {
            if (decided.action() == DecisionAction.OVERRIDE) {
                fault("comment", "is missing; to OVERRIDE, say why in your own words");
            }
        } else if (blank(decided.comment())) {
            fault(
                    "comment",
                    "holds white space only; say why in your own words, or leave it out where it is not needed");
        }
        certification();
    }

    /** What it must be beside what was recommended. */
    void against(RecommendedCharge recommended) {
        switch (decided.action()) {
            case ACCEPT -> accepted(recommended);
            case OVERRIDE -> overridden(recommended);
            case DEFER -> {}
        }
    }

    private void accepted(RecommendedCharge recommended) {
        Outcome acceptable = recommended.acceptable();
        if (acceptable == null) {
            fault(
                    "action",
                    "has nothing to accept, because the recommendation leaves this charge to a person and leans nowhere;"
                            + " OVERRIDE with an outcome, a reason and a comment, or DEFER");
        } else if (decided.outcome() != null && decided.outcome() != acceptable && decidable()) {
            fault(
                    "outcome",
                    "is not what the recommendation " + (recommended.leftToAPerson() ? "leans to" : "says")
                            + ", which is " + acceptable + "; state that, or OVERRIDE with a reason and a comment");
        } else if (recommended.ground() != null
                && decided.outcome() == Outcome.SECOND_LETTER
                && decided.ground() != null
                && decided.ground() != recommended.ground()) {
            fault(
                    "ground",
                    "is not the ground of the recommendation, which is " + recommended.ground()
                            + "; state that, or OVERRIDE with a reason and a comment");
        }
    }

    private void overridden(RecommendedCharge recommended) {
        boolean same = decided.outcome() == recommended.outcome() && decidable();
        Ground ground = decided.ground();
        // without a ground the second letter is refused for that, and nobody can tell yet whether it is another one
        boolean otherGround = decided.outcome() == Outcome.SECOND_LETTER
                && (ground == null || (recommended.ground() != null && ground != recommended.ground()));
        if (same && !otherGround) {
            fault(
                    "outcome",
                    "is what was recommended; ACCEPT it, or state another outcome, or the other ground of the second letter");
        }
    }

    private void deferred() {
        if (decided.outcome() != null) {
            fault("outcome", "is given; to DEFER leaves the outcome open, so leave it out");
        }
        if (decided.ground() != null) {
            fault("ground", "is given; to DEFER leaves the outcome open, so leave it out");
        }
    }

    private void outcomeStated() {
        if (decided.outcome() == null) {
            fault("outcome", "is missing; state where the charge belongs, also where it is what was recommended");
        } else if (!decidable()) {
            fault(
                    "outcome",
                    "is no decision, because it leaves the charge to a person; state where it belongs, or DEFER");
        }
        boolean second = decided.outcome() == Outcome.SECOND_LETTER;
        if (second && decided.ground() == null) {
            fault("ground", "is missing; the second letter has a ground, WOULD_NOT or COULD_NOT");
        }
        if (!second && decided.ground() != null) {
            fault("ground", "is given; only the second letter has a ground, so leave it out or state SECOND_LETTER");
        }
    }

    private boolean decidable() {
        return decided.outcome() != null && decided.outcome() != Outcome.NEEDS_HUMAN_REVIEW;
    }

    private void certification() {
        boolean third = decided.outcome() == Outcome.THIRD_LETTER;
        Certification certification = decided.certification();
        if (certification == null) {
            if (third) {
                fault(
                        "certification",
                        "is missing; the third letter asks for your own certification, with each item of evidence relied on");
            }
            return;
        }
        if (!third) {
            fault(
                    "certification",
                    "is given; only the third letter is certified, so leave it out or state THIRD_LETTER");
        }
        for (int i = 0; i < certification.evidenceReliedOn().size(); i++) {
            if (blank(certification.evidenceReliedOn().get(i))) {
                fault(
                        "certification/evidenceReliedOn/" + i,
                        "holds white space only; say what evidence is relied on, or leave the item out");
            }
        }
    }

    /** Whether a reader would see nothing: white space of every kind, and marks without a shape. */
    private static boolean blank(String text) {
        return text.codePoints()
                .allMatch(each -> Character.isWhitespace(each)
                        || Character.isSpaceChar(each)
                        || Character.getType(each) == Character.FORMAT);
    }
}
