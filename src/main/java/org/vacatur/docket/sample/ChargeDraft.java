package org.vacatur.docket.sample;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Charge;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.facts.PriorRelief;

/** A charge while its facts are put together; what is not said stays absent. */
final class ChargeDraft {
    private final OffenseText offense;
    private final String disposition;
    private final LocalDate disposed;
    private @Nullable Integer underlying;
    private @Nullable Boolean listed;
    private @Nullable PriorRelief relief;
    private @Nullable LocalDate reliefDate;
    private List<Certificate> certificates = List.of();
    private @Nullable Boolean reviewed;
    private List<Evidence> evidence = List.of();
    private @Nullable OfficeDecision decision;

    ChargeDraft(OffenseText offense, String disposition, LocalDate disposed) {
        this.offense = offense;
        this.disposition = disposition;
        this.disposed = disposed;
    }

    ChargeDraft underlying(int number) {
        underlying = number;
        return this;
    }

    ChargeDraft listed(@Nullable Boolean value) {
        listed = value;
        return this;
    }

    ChargeDraft relief(PriorRelief given, LocalDate on) {
        relief = given;
        reliefDate = on;
        return this;
    }

    ChargeDraft certificates(List<Certificate> given) {
        certificates = given;
        return this;
    }

    ChargeDraft evidence(@Nullable Boolean reviewComplete, List<Evidence> items) {
        reviewed = reviewComplete;
        evidence = items;
        return this;
    }

    ChargeDraft decided(OfficeDecision answers) {
        decision = answers;
        return this;
    }

    Charge numbered(int number) {
        return new Charge(
                number,
                offense.words(),
                offense.statute(),
                offense.kind(),
                null,
                underlying,
                offense.substance(),
                offense.drugClass(),
                listed,
                disposition,
                disposed,
                relief,
                reliefDate,
                certificates,
                reviewed,
                evidence,
                decision);
    }
}
