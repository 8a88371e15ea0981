package org.vacatur.docket.analysis;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.DrugClass;
import org.vacatur.facts.OffenseKind;
import org.vacatur.recommendation.ChargeCompared.Traits;
import org.vacatur.rulebook.Strength;

/**
 * What makes two charges alike. Unknown is like unknown only.
 *
 * @param offenseKind kind of offence
 * @param drugClass class of the substance
 * @param dispositionClass meaning of the disposition
 * @param evidence strength of the independent evidence
 * @param convictions band of convictions on the person's record
 * @param violence band of those for violence or weapons
 */
record Alike(
        OffenseKind offenseKind,
        @Nullable DrugClass drugClass,
        DispositionClass dispositionClass,
        @Nullable Strength evidence,
        String convictions,
        String violence) {
    private static final String UNKNOWN = "unknown";

    /** Where the bands of convictions begin. */
    private static final List<Integer> BANDS = List.of(0, 1, 5, 10, 20);

    /** Null where the kind of offence is unknown: nobody could say that it is like another. */
    static @Nullable Alike of(Traits traits) {
        return traits.offenseKind() == null
                ? null
                : new Alike(
                        traits.offenseKind(),
                        traits.drugClass(),
                        traits.dispositionClass(),
                        traits.evidence(),
                        band(traits.convictions()),
                        band(traits.violentOrWeapons()));
    }

    private static String band(@Nullable Integer convictions) {
        if (convictions == null) {
            return UNKNOWN;
        }
        int at = BANDS.size() - 1;
        while (BANDS.get(at) > convictions) {
            at--;
        }
        int from = BANDS.get(at);
        if (at == BANDS.size() - 1) {
            return from + " or more";
        }
        int to = BANDS.get(at + 1) - 1;
        return from == to ? Integer.toString(from) : from + " to " + to;
    }

    /** The same for people to read. */
    String words() {
        return Stream.of(
                        word(offenseKind),
                        "class " + (drugClass == null ? UNKNOWN : drugClass.name()),
                        word(dispositionClass),
                        "independent evidence " + word(evidence),
                        "convictions " + convictions,
                        "for violence or weapons " + violence)
                .collect(Collectors.joining(", "));
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? UNKNOWN : value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
