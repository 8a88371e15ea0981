package org.vacatur.secondopinion;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.OfficeDecision;

/** What people in the office have answered. */
final class OfficeCases {
    private static final String PROSECUTOR = "A. Prosecutor";

    private final Noise noise;

    OfficeCases(Noise noise) {
        this.noise = noise;
    }

    /**
     * Dates of certification are days from the date of judgment until the charge is put together.
     *
     * @param given false where nobody has answered anything
     */
    record Draft(
            boolean given,
            @Nullable OfficeAnswer would,
            @Nullable OfficeAnswer could,
            @Nullable String by,
            @Nullable Integer on) {
        @Nullable
        OfficeDecision at(LocalDate asOf) {
            return given ? new OfficeDecision(would, could, by, on == null ? null : asOf.plusDays(on)) : null;
        }
    }

    Arbitrary<Draft> decision() {
        Arbitrary<Draft> certified = draft(
                Noise.of(OfficeAnswer.YES),
                Noise.of(OfficeAnswer.YES),
                Noise.of(PROSECUTOR),
                Noise.of(-10, -1, -1, 0, 0, 0, 0, 1));
        Arbitrary<Draft> uncertified = draft(
                Noise.of(OfficeAnswer.YES, OfficeAnswer.UNDECIDED, null),
                Noise.of(OfficeAnswer.YES, OfficeAnswer.UNDECIDED, null),
                Noise.of((String) null),
                Noise.of((Integer) null));
        Arbitrary<Draft> any = draft(
                Noise.of(OfficeAnswer.YES, OfficeAnswer.YES, OfficeAnswer.NO, OfficeAnswer.UNDECIDED, null),
                Noise.of(OfficeAnswer.YES, OfficeAnswer.YES, OfficeAnswer.NO, OfficeAnswer.UNDECIDED, null),
                Noise.of(PROSECUTOR, PROSECUTOR, " ", null),
                Noise.of(-10, -1, 0, 1, null));
        Arbitrary<Draft> none = Arbitraries.just(new Draft(false, null, null, null, null));
        return noise.toTheEnd()
                ? noise.pick(certified, any)
                : Arbitraries.frequencyOf(
                        Tuple.of(2, certified), Tuple.of(3, uncertified), Tuple.of(4, any), Tuple.of(1, none));
    }

    private static Arbitrary<Draft> draft(
            Arbitrary<OfficeAnswer> would, Arbitrary<OfficeAnswer> could, Arbitrary<String> by, Arbitrary<Integer> on) {
        return Combinators.combine(would, could, by, on).as((w, c, b, o) -> new Draft(true, w, c, b, o));
    }
}
