package org.vacatur.docket.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.Certificate;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.facts.OtherAnalyst;

/** Invents the drug certificates of a charge. */
final class CertificatePapers {
    private static final List<AnalystRole> ANALYST = List.of(
            AnalystRole.PRIMARY,
            AnalystRole.PRIMARY,
            AnalystRole.PRIMARY,
            AnalystRole.CONFIRMATORY,
            AnalystRole.CONFIRMATORY,
            AnalystRole.ASSISTANT_ANALYST);
    private static final List<OtherAnalyst> ONE = List.of(other("B"));
    private static final List<OtherAnalyst> TWO = List.of(other("B"), other("C"));

    private final Draw draw;
    private int samples;

    CertificatePapers(Draw draw) {
        this.draw = draw;
    }

    /** Signed by her as analyst on the days of the case; now and then more than one certificate. */
    List<Certificate> signed(Timeline days) {
        int certificates = draw.inHundred(8) ? draw.between(2, 3) : 1;
        return IntStream.range(0, certificates)
                .mapToObj(each -> certificate(Laboratory.HINTON, draw.oneOf(ANALYST), days.signed(), null, ONE))
                .toList();
    }

    /** Signed by her before the plea; as in real files, some say less than her role and the day of her signature. */
    List<Certificate> signedBefore(Timeline days) {
        return switch (draw.below(30)) {
            case 0 -> List.of(certificate(Laboratory.HINTON, AnalystRole.UNKNOWN, null, true, ONE));
            case 1 -> List.of(certificate(Laboratory.HINTON, draw.oneOf(ANALYST), null, null, ONE, days.signed()));
            default -> signed(days);
        };
    }

    /** The work of others, with a part of hers that is not an analyst's. */
    List<Certificate> ofOthers(AnalystRole part, Timeline days) {
        return List.of(certificate(Laboratory.HINTON, part, null, null, TWO, days.signed()));
    }

    /** Of a laboratory where she did not work. */
    List<Certificate> ofAnotherLaboratory(Timeline days) {
        return List.of(certificate(Laboratory.STATE_POLICE, null, null, null, ONE, days.signed()));
    }

    private Certificate certificate(
            Laboratory laboratory,
            AnalystRole role,
            @Nullable LocalDate signed,
            @Nullable Boolean before,
            List<OtherAnalyst> others) {
        LocalDate issued = signed == null ? null : signed.plusDays(draw.below(3));
        return certificate(laboratory, role, signed, before, others, issued);
    }

    private Certificate certificate(
            Laboratory laboratory,
            @Nullable AnalystRole role,
            @Nullable LocalDate signed,
            @Nullable Boolean before,
            List<OtherAnalyst> others,
            @Nullable LocalDate issued) {
        samples++;
        return new Certificate(
                "SYN-%07d".formatted(samples),
                laboratory,
                role,
                signed,
                before,
                issued,
                LaboratoryResult.CONTROLLED,
                others);
    }

    private static OtherAnalyst other(String letter) {
        return new OtherAnalyst("Analyst " + letter + " (invented)", null, null);
    }
}
