package org.vacatur.secondopinion;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Charge;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.OffenseKind;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.facts.PriorRelief;

/**
 * A charge under construction: at first a plea to possession which passes tests 00 to 65, with nothing known of the
 * evidence and nobody's answer.
 */
final class ACharge {
    private @Nullable Integer number;
    private @Nullable String statute = "94C/34";
    private @Nullable String text;
    private @Nullable OffenseKind kind;
    private @Nullable String conviction;
    private @Nullable Integer underlying;
    private @Nullable Boolean listed;
    private @Nullable String disposition = "Guilty Plea";
    private @Nullable LocalDate disposed = ADraft.PLEA;
    private @Nullable PriorRelief relief;
    private @Nullable LocalDate relieved;
    private List<Certificate> certificates = List.of(ADraft.certificate(AnalystRole.PRIMARY, ADraft.SIGNED));
    private @Nullable Boolean reviewComplete;
    private List<Evidence> evidence = List.of();
    private @Nullable OfficeDecision decision;

    ACharge number(int value) {
        number = value;
        return this;
    }

    ACharge statute(@Nullable String value) {
        statute = value;
        return this;
    }

    ACharge words(@Nullable String statuteGiven, @Nullable String textGiven, @Nullable OffenseKind kindGiven) {
        statute = statuteGiven;
        text = textGiven;
        kind = kindGiven;
        return this;
    }

    ACharge convictedOf(String value) {
        conviction = value;
        return this;
    }

    ACharge underlying(int value) {
        underlying = value;
        return this;
    }

    ACharge listed(boolean value) {
        listed = value;
        return this;
    }

    ACharge disposition(@Nullable String value) {
        disposition = value;
        return this;
    }

    ACharge disposed(@Nullable LocalDate value) {
        disposed = value;
        return this;
    }

    ACharge relief(@Nullable PriorRelief value, @Nullable LocalDate on) {
        relief = value;
        relieved = on;
        return this;
    }

    ACharge certificates(Certificate... values) {
        certificates = List.of(values);
        return this;
    }

    ACharge reviewed() {
        reviewComplete = true;
        return this;
    }

    ACharge reviewed(@Nullable Boolean value) {
        reviewComplete = value;
        return this;
    }

    ACharge evidence(Evidence... values) {
        evidence = List.of(values);
        return this;
    }

    ACharge decision(@Nullable OfficeDecision value) {
        decision = value;
        return this;
    }

    Charge build() {
        return new Charge(
                number,
                text,
                statute,
                kind,
                conviction,
                underlying,
                null,
                null,
                listed,
                disposition,
                disposed,
                relief,
                relieved,
                certificates,
                reviewComplete,
                evidence,
                decision);
    }
}
