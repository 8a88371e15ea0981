package org.vacatur.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.secondopinion.ADraft.item;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;
import org.vacatur.secondopinion.Proof.Strength;

class ProofTest {
    private static Strength strength(Evidence... items) {
        return new Proof(new ACharge().evidence(items).build()).strength();
    }

    private static Strength of(
            @Nullable EvidenceKind kind,
            @Nullable Boolean exists,
            @Nullable Boolean witness,
            @Nullable Boolean contact,
            @Nullable Boolean foundation) {
        return strength(item(kind, exists, witness, contact, Identification.ALLEGED_SUBSTANCE, foundation, null));
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void what_does_not_exist_or_has_no_witness_is_nothing(EvidenceKind kind) {
        assertThat(of(kind, false, null, null, null)).isEqualTo(Strength.NONE);
        assertThat(of(kind, null, false, null, null)).isEqualTo(Strength.NONE);
        assertThat(of(null, false, true, false, true)).isEqualTo(Strength.NONE);
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void every_kind_has_its_strength(EvidenceKind kind) {
        boolean weakOnly = switch (kind) {
            case FIELD_TEST, RESEMBLANCE, PHARMACEUTICAL_MARKINGS_ONLY, CIRCUMSTANTIAL_DEALING, OTHER -> true;
            default -> false;
        };
        boolean chemist = kind == EvidenceKind.RETEST_RETAINED_SAMPLE || kind == EvidenceKind.OTHER_CHEMIST_TESTIMONY;
        boolean opinion = kind == EvidenceKind.OFFICER_OPINION
                || kind == EvidenceKind.EXPERIENCED_USER_TESTIMONY
                || kind == EvidenceKind.CONTROLLED_BUY;

        assertThat(of(kind, true, true, false, true))
                .isEqualTo(weakOnly ? Strength.WEAK : chemist ? Strength.STRONG : Strength.ARGUABLE);
        assertThat(of(kind, true, true, true, true)).isEqualTo(weakOnly ? Strength.WEAK : Strength.ARGUABLE);
        assertThat(of(kind, true, true, true, false))
                .isEqualTo(weakOnly || opinion ? Strength.WEAK : Strength.ARGUABLE);
        assertThat(of(kind, true, true, true, null))
                .isEqualTo(weakOnly ? Strength.WEAK : opinion ? Strength.UNKNOWN : Strength.ARGUABLE);
        Strength open = weakOnly ? Strength.WEAK : Strength.UNKNOWN;
        assertThat(of(kind, null, true, true, true)).isEqualTo(open);
        assertThat(of(kind, true, null, true, true)).isEqualTo(open);
        assertThat(of(kind, true, true, null, true)).isEqualTo(open);
        assertThat(strength(item(kind, true, true, true, null, true, null))).isEqualTo(open);
    }

    @Test
    void a_kind_not_given_is_unknown() {
        assertThat(strength(item(null))).isEqualTo(Strength.UNKNOWN);
    }

    @Test
    void the_best_known_item_counts() {
        Evidence strong = item(EvidenceKind.RETEST_RETAINED_SAMPLE);
        Evidence arguable = item(EvidenceKind.DEFENDANT_ADMISSION);
        Evidence weak = item(EvidenceKind.OTHER);
        Evidence gone = item(EvidenceKind.OTHER, false, null, null, null, null, null);
        Evidence unknown = item(null);
        assertThat(strength()).isEqualTo(Strength.NONE);
        assertThat(strength(gone)).isEqualTo(Strength.NONE);
        assertThat(strength(gone, weak)).isEqualTo(Strength.WEAK);
        assertThat(strength(weak, weak)).isEqualTo(Strength.WEAK);
        assertThat(strength(weak, arguable)).isEqualTo(Strength.ARGUABLE);
        assertThat(strength(arguable, strong, unknown)).isEqualTo(Strength.STRONG);
        assertThat(strength(arguable, unknown)).isEqualTo(Strength.ARGUABLE);
        assertThat(strength(gone, unknown)).isEqualTo(Strength.UNKNOWN);
    }
}
