package org.vacatur.secondopinion;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.facts.OtherAnalyst;

/** Certificates of one charge. Dates are days from the disposition until the charge is put together. */
final class CertificateCases {
    private final Noise noise;

    CertificateCases(Noise noise) {
        this.noise = noise.doubled();
    }

    record Draft(
            @Nullable String sample,
            @Nullable Laboratory laboratory,
            @Nullable AnalystRole role,
            @Nullable Integer signed,
            @Nullable Boolean before,
            @Nullable Integer dated,
            @Nullable LaboratoryResult result,
            List<OtherAnalyst> others) {
        Certificate on(LocalDate disposition) {
            return new Certificate(
                    sample,
                    laboratory,
                    role,
                    signed == null ? null : disposition.plusDays(signed),
                    before,
                    dated == null ? null : disposition.plusDays(dated),
                    result,
                    others);
        }
    }

    Arbitrary<List<Draft>> certificates() {
        return noise.pick(
                signedBefore().list().ofMinSize(1).ofMaxSize(2),
                Arbitraries.frequencyOf(
                        Tuple.of(3, anything().list().ofMaxSize(3)),
                        Tuple.of(4, signedAnyTime().list().ofMinSize(1).ofMaxSize(3)),
                        Tuple.of(5, signedLater().list().ofMinSize(1).ofMaxSize(2)),
                        Tuple.of(5, withoutAnalyst().list().ofMinSize(1).ofMaxSize(2)),
                        Tuple.of(2, undated().list().ofMinSize(1).ofMaxSize(3)),
                        Tuple.of(1, twoRolesForOneSignature())));
    }

    private Arbitrary<Draft> signedBefore() {
        return draft(
                hinton(),
                analyst(),
                Noise.of(-400, -30, -1),
                Noise.of(null, null, true),
                Noise.of(null, -30, 0, 1),
                noise.pick(noNegative(), Noise.anyOf(LaboratoryResult.class)));
    }

    private Arbitrary<Draft> signedAnyTime() {
        Arbitrary<AnalystRole> role =
                Arbitraries.frequencyOf(Tuple.of(8, analyst()), Tuple.of(1, Noise.anyOf(AnalystRole.class)));
        return draft(hinton(), role, anyDay(), Noise.yesNoOrUnknown(), anyDay(), Noise.anyOf(LaboratoryResult.class));
    }

    private Arbitrary<Draft> signedLater() {
        return draft(
                hinton(),
                analystOrUnknown(),
                Noise.of(0, 1, 400, null),
                Noise.of(null, null, false),
                Noise.of(null, 0, 1, 400),
                Noise.anyOf(LaboratoryResult.class));
    }

    private Arbitrary<Draft> undated() {
        return draft(
                hinton(),
                analystOrUnknown(),
                Noise.of((Integer) null),
                Noise.of(null, null, false),
                Noise.of(null, null, 0, 1),
                Noise.anyOf(LaboratoryResult.class));
    }

    private Arbitrary<Draft> withoutAnalyst() {
        return draft(
                hinton(),
                Noise.of(
                        AnalystRole.NOTARY_ONLY,
                        AnalystRole.INSTRUMENT_SETUP_ONLY,
                        AnalystRole.CUSTODIAN_ONLY,
                        AnalystRole.NONE,
                        AnalystRole.UNKNOWN),
                anyDay(),
                Noise.yesNoOrUnknown(),
                anyDay(),
                Noise.anyOf(LaboratoryResult.class));
    }

    private Arbitrary<Draft> anything() {
        return draft(
                Noise.anyOf(Laboratory.class),
                Noise.anyOf(AnalystRole.class),
                anyDay(),
                Noise.yesNoOrUnknown(),
                anyDay(),
                Noise.anyOf(LaboratoryResult.class));
    }

    private Arbitrary<List<Draft>> twoRolesForOneSignature() {
        return Combinators.combine(signedBefore(), signedBefore(), Noise.anyOf(AnalystRole.class))
                .as((one, other, role) -> List.of(
                        one,
                        new Draft(
                                one.sample(),
                                other.laboratory(),
                                role,
                                one.signed(),
                                other.before(),
                                other.dated(),
                                other.result(),
                                other.others())));
    }

    private static Arbitrary<Laboratory> hinton() {
        return Noise.of(Laboratory.HINTON, Laboratory.HINTON, Laboratory.UNKNOWN, null);
    }

    private static Arbitrary<AnalystRole> analyst() {
        return Noise.of(AnalystRole.PRIMARY, AnalystRole.CONFIRMATORY, AnalystRole.ASSISTANT_ANALYST);
    }

    private static Arbitrary<AnalystRole> analystOrUnknown() {
        return Arbitraries.frequencyOf(Tuple.of(5, analyst()), Tuple.of(1, Noise.of(AnalystRole.UNKNOWN, null)));
    }

    private static Arbitrary<LaboratoryResult> noNegative() {
        return Noise.of(LaboratoryResult.CONTROLLED, LaboratoryResult.UNKNOWN, null);
    }

    private static Arbitrary<Integer> anyDay() {
        return Noise.of(null, -400, -1, 0, 1, 400);
    }

    private static Arbitrary<Draft> draft(
            Arbitrary<Laboratory> laboratory,
            Arbitrary<AnalystRole> role,
            Arbitrary<Integer> signed,
            Arbitrary<Boolean> before,
            Arbitrary<Integer> dated,
            Arbitrary<LaboratoryResult> result) {
        return Combinators.combine(
                        Noise.of("B05-00001", "B05-00002", null),
                        laboratory,
                        role,
                        signed,
                        before,
                        dated,
                        result,
                        others())
                .as(Draft::new);
    }

    private static Arbitrary<List<OtherAnalyst>> others() {
        return Noise.of(
                List.<OtherAnalyst>of(),
                List.of(new OtherAnalyst("P. Example", "primary", null)),
                List.of(new OtherAnalyst(null, "primary", null)),
                List.of(new OtherAnalyst("P. Example", null, true), new OtherAnalyst("C. Example", null, false)));
    }
}
