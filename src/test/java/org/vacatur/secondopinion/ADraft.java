package org.vacatur.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.OfficeDecision;
import org.vacatur.facts.OtherAnalyst;

/** Parts of invented cases, each complete and unremarkable until a test changes one thing. */
final class ADraft {
    static final LocalDate PLEA = LocalDate.of(2008, 5, 1);
    static final LocalDate SIGNED = LocalDate.of(2008, 3, 10);

    private ADraft() {}

    static Certificate certificate(@Nullable AnalystRole role, @Nullable LocalDate signed) {
        return certificate(Laboratory.HINTON, role, signed, null, null, LaboratoryResult.CONTROLLED);
    }

    static Certificate certificate(@Nullable Laboratory laboratory, @Nullable AnalystRole role) {
        return certificate(laboratory, role, SIGNED, null, null, LaboratoryResult.CONTROLLED);
    }

    static Certificate ordered(@Nullable LocalDate signed, @Nullable Boolean before, @Nullable LocalDate dated) {
        return certificate(Laboratory.HINTON, AnalystRole.PRIMARY, signed, before, dated, LaboratoryResult.CONTROLLED);
    }

    static Certificate reporting(@Nullable LocalDate signed, LaboratoryResult result) {
        return certificate(Laboratory.HINTON, AnalystRole.PRIMARY, signed, null, null, result);
    }

    static Certificate naming(AnalystRole role, String... others) {
        return new Certificate(
                null,
                Laboratory.HINTON,
                role,
                SIGNED,
                null,
                null,
                LaboratoryResult.CONTROLLED,
                List.of(others).stream()
                        .map(each -> new OtherAnalyst(each, null, null))
                        .toList());
    }

    static Certificate sample(@Nullable String number, @Nullable AnalystRole role, @Nullable LocalDate signed) {
        return new Certificate(
                number, Laboratory.HINTON, role, signed, null, null, LaboratoryResult.CONTROLLED, List.of());
    }

    static Certificate certificate(
            @Nullable Laboratory laboratory,
            @Nullable AnalystRole role,
            @Nullable LocalDate signed,
            @Nullable Boolean before,
            @Nullable LocalDate dated,
            @Nullable LaboratoryResult result) {
        return new Certificate(null, laboratory, role, signed, before, dated, result, List.of());
    }

    /** An item that exists, has a witness, her hand never touched, and says what was alleged, with its foundation laid. */
    static Evidence item(@Nullable EvidenceKind kind) {
        return item(kind, true, true, false, Identification.ALLEGED_SUBSTANCE, true, null);
    }

    static Evidence item(
            @Nullable EvidenceKind kind,
            @Nullable Boolean exists,
            @Nullable Boolean witness,
            @Nullable Boolean contact,
            @Nullable Identification identifies,
            @Nullable Boolean foundation,
            @Nullable Boolean weight) {
        return new Evidence(kind, exists, witness, contact, identifies, foundation, weight, null);
    }

    static OfficeDecision would(OfficeAnswer answer) {
        return new OfficeDecision(answer, null, null, null);
    }

    static OfficeDecision could(OfficeAnswer answer) {
        return new OfficeDecision(null, answer, null, null);
    }

    static OfficeDecision certified(@Nullable String by, @Nullable LocalDate on) {
        return new OfficeDecision(OfficeAnswer.YES, OfficeAnswer.YES, by, on);
    }

    static OfficeDecision certified() {
        return certified("A. Prosecutor", LocalDate.of(2017, 4, 18));
    }

    /** The answer on the one charge so described, no office's criteria applied. */
    static Answer answer(UnaryOperator<ACharge> charge) {
        return new ACase().charge(charge).answers().get(0);
    }
}
