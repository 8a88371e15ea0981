package org.vacatur.docket.lists;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** Charges written, counted by office. */
final class Tally {
    private final Map<District, Map<ListKind, Long>> lists = new EnumMap<>(District.class);
    private final Map<District, Map<Ground, Long>> grounds = new EnumMap<>(District.class);

    void add(ListedCharge charge) {
        lists.computeIfAbsent(charge.district(), it -> new EnumMap<>(ListKind.class))
                .merge(charge.list(), 1L, Long::sum);
        if (charge.outcome() == Outcome.SECOND_LETTER && charge.ground() != null) {
            grounds.computeIfAbsent(charge.district(), it -> new EnumMap<>(Ground.class))
                    .merge(charge.ground(), 1L, Long::sum);
        }
    }

    Set<District> districts() {
        return Collections.unmodifiableSet(lists.keySet());
    }

    long written(District district, ListKind list) {
        return lists.getOrDefault(district, Map.of()).getOrDefault(list, 0L);
    }

    long written(District district, Ground ground) {
        return grounds.getOrDefault(district, Map.of()).getOrDefault(ground, 0L);
    }
}
