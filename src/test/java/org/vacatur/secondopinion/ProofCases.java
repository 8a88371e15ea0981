package org.vacatur.secondopinion;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;

/** Independent evidence of one charge. */
final class ProofCases {
    private final Noise noise;

    ProofCases(Noise noise) {
        this.noise = noise;
    }

    Arbitrary<List<Evidence>> items() {
        Arbitrary<List<Evidence>> mixed = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(List.of())),
                Tuple.of(5, settled().list().ofMinSize(1).ofMaxSize(3)),
                Tuple.of(1, open().list().ofMinSize(1).ofMaxSize(2)));
        Arbitrary<List<Evidence>> any = anything().list().ofMaxSize(3);
        return noise.toTheEnd()
                ? noise.pick(settled().list().ofMinSize(2).ofMaxSize(3), mixed)
                : Arbitraries.frequencyOf(Tuple.of(4, mixed), Tuple.of(1, any));
    }

    Arbitrary<Boolean> reviewComplete() {
        return noise.toTheEnd()
                ? noise.pick(Noise.of(true), Noise.yesNoOrUnknown())
                : Noise.of(true, true, false, null);
    }

    private static Arbitrary<Evidence> settled() {
        return item(
                Noise.of(true),
                Noise.of(true),
                Noise.of(true, false),
                Noise.of(Identification.ALLEGED_SUBSTANCE),
                Noise.of(true, true, false, null));
    }

    /** One thing or another is not known, and nothing speaks against the substance alleged. */
    private static Arbitrary<Evidence> open() {
        return item(
                Noise.of(true, true, null),
                Noise.of(true, true, null),
                Noise.of(true, false, null),
                Noise.of(Identification.ALLEGED_SUBSTANCE, Identification.ALLEGED_SUBSTANCE, null),
                Noise.yesNoOrUnknown());
    }

    private static Arbitrary<Evidence> anything() {
        return item(
                Noise.yesNoOrUnknown(),
                Noise.yesNoOrUnknown(),
                Noise.yesNoOrUnknown(),
                Noise.anyOf(Identification.class),
                Noise.yesNoOrUnknown());
    }

    private static Arbitrary<Evidence> item(
            Arbitrary<Boolean> existsNow,
            Arbitrary<Boolean> witness,
            Arbitrary<Boolean> contact,
            Arbitrary<Identification> identifies,
            Arbitrary<Boolean> foundation) {
        Arbitrary<EvidenceKind> kind = Arbitraries.of(EvidenceKind.class).injectNull(0.02);
        return Combinators.combine(kind, existsNow, witness, contact, identifies, foundation, Noise.yesNoOrUnknown())
                .as((what, exists, someone, touched, says, founded, weight) ->
                        new Evidence(what, exists, someone, touched, says, founded, weight, null));
    }
}
