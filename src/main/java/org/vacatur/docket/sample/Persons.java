package org.vacatur.docket.sample;

import java.util.ArrayList;
import java.util.List;
import org.vacatur.facts.CriminalHistory;

/** Invents the persons of a docket, and brings one of the last of them back for a further case. */
final class Persons {
    private static final int KEPT_IN_MIND = 60;

    private final Draw draw;
    private final List<Person> lately = new ArrayList<>();
    private int persons;

    Persons(Draw draw) {
        this.draw = draw;
    }

    /** Persons of another district begin: none of the last comes back. */
    void forget() {
        lately.clear();
    }

    Person withShortRecord() {
        Person person = person(draw.between(1, 12), draw.between(0, 2), draw.below(2), draw.between(0, 4));
        if (lately.size() == KEPT_IN_MIND) {
            lately.set(draw.below(KEPT_IN_MIND), person);
        } else {
            lately.add(person);
        }
        return person;
    }

    Person withLongRecord() {
        return person(draw.between(20, 29), draw.between(6, 11), draw.between(4, 8), draw.between(5, 9));
    }

    /** Somebody of a short record again. */
    Person again() {
        return draw.oneOf(lately);
    }

    private Person person(int convictions, int violent, int weapons, int violations) {
        persons++;
        return new Person(
                StatewideDocket.REFERENCE + "%07d".formatted(persons),
                new CriminalHistory(Math.max(convictions, violent + weapons + 1), violent, weapons, violations));
    }
}
