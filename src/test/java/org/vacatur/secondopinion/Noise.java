package org.vacatur.secondopinion;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * How often a part of a case is anything at all rather than what lets a charge go on to the later tests.
 *
 * @param percent of the parts that may be anything
 * @param toTheEnd whether the usual case has good evidence and a certification
 */
record Noise(int percent, boolean toTheEnd) {
    <T> Arbitrary<T> pick(Arbitrary<T> usual, Arbitrary<T> any) {
        return Arbitraries.frequencyOf(Tuple.of(100 - percent, usual), Tuple.of(percent, any));
    }

    Noise doubled() {
        return new Noise(Math.min(90, 2 * percent), toTheEnd);
    }

    /** One of the values; null may be one of them. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Arbitrary<T> of(T... values) {
        return Arbitraries.of(Arrays.asList(values));
    }

    /** Every constant of an enumeration, and no value. */
    static <E extends Enum<E>> Arbitrary<E> anyOf(Class<E> type) {
        return Arbitraries.of(type).injectNull(0.15);
    }

    static Arbitrary<Boolean> yesNoOrUnknown() {
        return of(true, false, null);
    }
}
