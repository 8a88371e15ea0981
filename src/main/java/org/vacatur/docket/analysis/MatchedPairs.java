package org.vacatur.docket.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vacatur.docket.PairReason;
import org.vacatur.docket.Parity.Pair;
import org.vacatur.docket.Parity.Side;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Outcome;

/**
 * Finds charges of different offices that are {@link Alike} and come to different outcomes. Of each set of charges that are alike, each two
 * offices and each two outcomes give one pair to read: of each side the first docket number, charges that nobody answered for before others.
 * First come pairs whose difference the criteria alone explain, then those that people answered for, then the rest; of each, the first pair
 * of every set before the second of any, larger sets first.
 */
final class MatchedPairs {
    /** What is out of scope or resolved has no letter. */
    private static final Set<Outcome> WITHOUT_LETTER = EnumSet.of(Outcome.OUT_OF_SCOPE, Outcome.ALREADY_RESOLVED);

    private static final Comparator<ComparedCharge> FIRST = Comparator.<ComparedCharge, Boolean>comparing(
                    each -> each.compared().traits().answered())
            .thenComparing(ComparedCharge::docketNumber)
            .thenComparing(each -> each.compared().number());

    private final Map<Alike, Map<Place, List<ComparedCharge>>> sets = new LinkedHashMap<>();

    private record Place(District district, Outcome outcome) implements Comparable<Place> {
        private static final Comparator<Place> ORDER =
                Comparator.comparing(Place::district).thenComparing(Place::outcome);

        @Override
        public int compareTo(Place other) {
            return ORDER.compare(this, other);
        }
    }

    private record Found(PairReason why, int turn, long size, Alike alike, ComparedCharge one, ComparedCharge other) {}

    private static final Comparator<Found> ORDER = Comparator.comparing(Found::why)
            .thenComparingInt(Found::turn)
            .thenComparingLong(each -> -each.size())
            .thenComparing(each -> each.one().docketNumber())
            .thenComparing(each -> each.one().compared().number())
            .thenComparing(each -> each.other().docketNumber())
            .thenComparing(each -> each.other().compared().number());

    MatchedPairs(List<ComparedCharge> charges) {
        for (ComparedCharge each : charges) {
            Alike alike = Alike.of(each.compared().traits());
            if (alike != null && !WITHOUT_LETTER.contains(each.own().outcome())) {
                sets.computeIfAbsent(alike, none -> new TreeMap<>())
                        .computeIfAbsent(new Place(each.district(), each.own().outcome()), none -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    /** How many pairs there are. */
    long count() {
        long count = 0;
        for (Map<Place, List<ComparedCharge>> set : sets.values()) {
            for (List<Map.Entry<Place, List<ComparedCharge>>> two : twos(set)) {
                count += (long) two.get(0).getValue().size()
                        * two.get(1).getValue().size();
            }
        }
        return count;
    }

    /** Pairs to read, at most so many. */
    List<Pair> first(int most) {
        List<Found> found = new ArrayList<>();
        sets.forEach((alike, set) -> {
            long size = set.values().stream().mapToLong(List::size).sum();
            Map<PairReason, Integer> turns = new EnumMap<>(PairReason.class);
            for (List<Map.Entry<Place, List<ComparedCharge>>> two : twos(set)) {
                ComparedCharge one = two.get(0).getValue().stream().min(FIRST).orElseThrow();
                ComparedCharge other = two.get(1).getValue().stream().min(FIRST).orElseThrow();
                PairReason why = why(one, other);
                found.add(new Found(why, turns.merge(why, 1, Integer::sum), size, alike, one, other));
            }
        });
        found.sort(ORDER);
        List<Pair> pairs = new ArrayList<>();
        for (Found each : found.subList(0, Math.min(most, found.size()))) {
            pairs.add(new Pair(
                    pairs.size() + 1,
                    each.why(),
                    each.alike().words(),
                    side(each.one(), each.other()),
                    side(each.other(), each.one())));
        }
        return pairs;
    }

    /** Each two entries of a set that differ in office and in outcome. */
    private static List<List<Map.Entry<Place, List<ComparedCharge>>>> twos(Map<Place, List<ComparedCharge>> set) {
        List<Map.Entry<Place, List<ComparedCharge>>> entries = List.copyOf(set.entrySet());
        List<List<Map.Entry<Place, List<ComparedCharge>>>> twos = new ArrayList<>();
        for (int one = 0; one < entries.size(); one++) {
            for (int other = one + 1; other < entries.size(); other++) {
                Place here = entries.get(one).getKey();
                Place there = entries.get(other).getKey();
                if (here.district() != there.district() && here.outcome() != there.outcome()) {
                    twos.add(List.of(entries.get(one), entries.get(other)));
                }
            }
        }
        return twos;
    }

    private static PairReason why(ComparedCharge one, ComparedCharge other) {
        boolean criteria = one.under(other.district()).outcome() == other.own().outcome()
                || other.under(one.district()).outcome() == one.own().outcome();
        if (criteria) {
            return PairReason.CRITERIA;
        }
        return one.compared().traits().answered() || other.compared().traits().answered()
                ? PairReason.ANSWERS
                : PairReason.OTHER_FACTS;
    }

    private static Side side(ComparedCharge charge, ComparedCharge other) {
        CourtDepartment court = charge.compared().traits().court();
        return new Side(
                charge.district(),
                charge.docketNumber(),
                charge.compared().number(),
                court == null ? null : court.name(),
                charge.compared().traits().answered(),
                charge.own().outcome(),
                charge.under(other.district()).outcome());
    }
}
