package org.vacatur.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Charge;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.CriminalHistory;
import org.vacatur.facts.District;

/**
 * Cases of every kind the standard tells apart. More than half of the charges get as far as the letters; the others fail
 * anywhere, so that rules of different tests meet in one charge.
 */
final class Cases {
    /** The day the letters were due; also the date of judgment where a case gives none. */
    static final LocalDate AS_OF = LocalDate.of(2017, 4, 18);

    private Cases() {}

    static Arbitrary<CaseFacts> cases() {
        return Arbitraries.frequencyOf(
                        Tuple.of(35, withNoise(new Noise(2, false))),
                        Tuple.of(15, withNoise(new Noise(2, true))),
                        Tuple.of(15, withNoise(new Noise(15, true))),
                        Tuple.of(20, withNoise(new Noise(15, false))),
                        Tuple.of(15, withNoise(new Noise(60, false))))
                .withoutEdgeCases();
    }

    private enum Numbering {
        LEFT_OUT,
        IN_ORDER,
        FROM_THE_LAST
    }

    private static Arbitrary<CaseFacts> withNoise(Noise noise) {
        return Combinators.combine(
                        docketNumber(noise.doubled()),
                        noise.pick(
                                Arbitraries.of(District.values()).filter(each -> each != District.OTHER), districts()),
                        noise.doubled().pick(departmentsOfAdults(), Noise.anyOf(CourtDepartment.class)),
                        noise.pick(Noise.of(false, false, false, false, null), Noise.yesNoOrUnknown()),
                        noise.pick(Noise.of(AS_OF, AS_OF, null), Noise.of(AS_OF, null, LocalDate.of(2008, 5, 1))),
                        Noise.of(null, null, new CriminalHistory(21, 3, 1, null)),
                        Arbitraries.of(Numbering.class),
                        new ChargeCases(noise).charge().list().ofMinSize(1).ofMaxSize(4))
                .as(Cases::together);
    }

    private static CaseFacts together(
            @Nullable String docketNumber,
            District district,
            @Nullable CourtDepartment department,
            @Nullable Boolean deceased,
            @Nullable LocalDate asOf,
            @Nullable CriminalHistory history,
            Numbering numbering,
            List<ChargeCases.Draft> drafts) {
        List<Charge> charges = IntStream.range(0, drafts.size())
                .mapToObj(place ->
                        drafts.get(place).at(number(numbering, place, drafts.size()), asOf == null ? AS_OF : asOf))
                .toList();
        return new CaseFacts(docketNumber, district, null, department, null, deceased, asOf, history, null, charges);
    }

    private static @Nullable Integer number(Numbering numbering, int place, int of) {
        return switch (numbering) {
            case LEFT_OUT -> null;
            case IN_ORDER -> place + 1;
            case FROM_THE_LAST -> of - place;
        };
    }

    private static Arbitrary<String> docketNumber(Noise noise) {
        List<String> readable = Words.DOCKET_NUMBERS.stream()
                .filter(each -> each.department() != null)
                .map(Words.DocketWords::text)
                .toList();
        Arbitrary<String> any = Arbitraries.of(Words.DOCKET_NUMBERS)
                .map(Words.DocketWords::text)
                .injectNull(0.3);
        return noise.pick(Arbitraries.of(readable), any);
    }

    private static Arbitrary<District> districts() {
        return Arbitraries.of(District.class);
    }

    private static Arbitrary<CourtDepartment> departmentsOfAdults() {
        return Noise.of(CourtDepartment.SUPERIOR, CourtDepartment.DISTRICT, CourtDepartment.BMC, null);
    }
}
