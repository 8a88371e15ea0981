package org.vacatur.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Charge;
import org.vacatur.facts.CourtDepartment;

/** One case as the tests look at it: what its charges share, and how they name each other. */
final class Matter {
    private final CaseFacts facts;
    private final LocalDate asOf;
    private final List<Count> counts;

    Matter(CaseFacts facts, LocalDate today) {
        this.facts = facts;
        this.asOf = facts.asOf() == null ? today : facts.asOf();
        this.counts = IntStream.range(0, facts.charges().size())
                .mapToObj(place -> new Count(this, place, facts.charges().get(place)))
                .toList();
    }

    CaseFacts facts() {
        return facts;
    }

    LocalDate asOf() {
        return asOf;
    }

    List<Count> counts() {
        return counts;
    }

    @Nullable
    CourtDepartment department() {
        return facts.courtDepartment() == null ? Words.department(facts.docketNumber()) : facts.courtDepartment();
    }

    /** The place of the charge that a charge names; empty where it names none, where it is not there, or in a circle. */
    OptionalInt underlying(int place) {
        OptionalInt named = named(place);
        OptionalInt next = named;
        for (int step = 0; step < counts.size() && next.isPresent(); step++) {
            if (next.getAsInt() == place) {
                return OptionalInt.empty();
            }
            next = named(next.getAsInt());
        }
        return named;
    }

    private OptionalInt named(int place) {
        Integer number = counts.get(place).charge().underlyingCharge();
        if (number == null) {
            return OptionalInt.empty();
        }
        int[] places = IntStream.range(0, counts.size())
                .filter(each -> numberOf(each) == number)
                .toArray();
        return places.length == 1 ? OptionalInt.of(places[0]) : OptionalInt.empty();
    }

    private int numberOf(int place) {
        Charge charge = counts.get(place).charge();
        return charge.number() == null ? place + 1 : charge.number();
    }
}
