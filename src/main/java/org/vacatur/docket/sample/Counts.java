package org.vacatur.docket.sample;

import java.util.ArrayList;
import java.util.List;
import org.vacatur.facts.Charge;

/** The counts of a docket, numbered as they come, each with where it is meant to come out. */
final class Counts {
    private final List<Charge> charges = new ArrayList<>();
    private final List<Meant> meant = new ArrayList<>();

    Counts add(ChargeDraft charge, Meant where) {
        charges.add(charge.numbered(charges.size() + 1));
        meant.add(where);
        return this;
    }

    List<Charge> charges() {
        return charges;
    }

    List<Meant> meant() {
        return meant;
    }
}
