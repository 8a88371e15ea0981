package org.vacatur.docket.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;
import org.vacatur.facts.OffenseKind;

/** Invents evidence of identity apart from the analyst. */
final class EvidencePapers {
    private static final List<EvidenceKind> WEAK =
            List.of(EvidenceKind.CIRCUMSTANTIAL_DEALING, EvidenceKind.FIELD_TEST, EvidenceKind.RESEMBLANCE);

    private final Draw draw;

    EvidencePapers(Draw draw) {
        this.draw = draw;
    }

    /** What could carry a prosecution: a retest where weight must be proved, and else now and then something that may do. */
    List<Evidence> independent(OffenseKind kind) {
        Evidence retest = item(
                EvidenceKind.RETEST_RETAINED_SAMPLE,
                true,
                true,
                true,
                true,
                "Synthetic: retained sample retested by the State Police laboratory");
        if (kind == OffenseKind.TRAFFICKING || draw.inHundred(55)) {
            return draw.inHundred(30) ? List.of(retest, weak()) : List.of(retest);
        }
        return List.of(
                draw.inHundred(50)
                        ? item(
                                EvidenceKind.CONTROLLED_BUY,
                                true,
                                true,
                                true,
                                null,
                                "Synthetic: three controlled buys by an officer who is available")
                        : item(
                                EvidenceKind.OTHER_CHEMIST_TESTIMONY,
                                true,
                                true,
                                true,
                                null,
                                "Synthetic: the primary chemist is another and can testify"));
    }

    /** What a search found that proves too little, or is gone. */
    List<Evidence> tooLittle() {
        return switch (draw.below(4)) {
            case 0 ->
                List.of(item(
                        EvidenceKind.RETEST_RETAINED_SAMPLE,
                        false,
                        null,
                        null,
                        null,
                        "Synthetic: sample was destroyed"));
            case 1 -> List.of(weak());
            default -> List.of();
        };
    }

    private Evidence weak() {
        return item(draw.oneOf(WEAK), true, true, null, null, null);
    }

    private static Evidence item(
            EvidenceKind kind,
            boolean exists,
            @Nullable Boolean witness,
            @Nullable Boolean foundation,
            @Nullable Boolean weight,
            @Nullable String notes) {
        Identification says = exists ? Identification.ALLEGED_SUBSTANCE : null;
        return new Evidence(kind, exists, witness, false, says, foundation, weight, notes);
    }
}
