package org.vacatur.docket.lists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.Ledger.Cases;
import org.vacatur.docket.Ledger.Charges;
import org.vacatur.docket.Ledger.Counted;
import org.vacatur.docket.Ledger.Defendants;
import org.vacatur.docket.Ledger.Rows;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.RunHeading;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** Sorted charges of an invented docket, and the ledger over any charges. The charges are made one by one as they are read. */
final class InventedDocket {
    static final RunHeading HEADING = heading("11111111-1111-4111-8111-111111111111", "2017-04-18T09:00:00Z");

    private static final List<District> OFFICES =
            List.of(District.SUFFOLK, District.MIDDLESEX, District.BRISTOL, District.CAPE_AND_ISLANDS);
    private static final int LISTS = ListKind.values().length;

    private InventedDocket() {}

    static RunHeading heading(String run, String startedAt) {
        return new RunHeading(
                UUID.fromString(run),
                "Invented docket",
                LocalDate.of(2017, 4, 18),
                "dookhan",
                "ab".repeat(32),
                "OWN",
                Instant.parse(startedAt),
                true,
                false);
    }

    /** About as many charges; in every office, list and court as many. */
    static Iterator<ListedCharge> charges(int about) {
        int courts = about < 10_000 ? 2 : 10;
        int each = Math.max(1, about / (OFFICES.size() * LISTS * courts));
        return OFFICES.stream()
                .flatMap(office -> Stream.of(ListKind.values())
                        .flatMap(list -> IntStream.range(0, courts)
                                .boxed()
                                .flatMap(court -> IntStream.range(0, each)
                                        .mapToObj(number -> charge(office, list, court, number)))))
                .iterator();
    }

    private static ListedCharge charge(District office, ListKind list, int court, int number) {
        InventedCharge charge = InventedCharge.on(list);
        charge.district = office;
        charge.court = "Invented District Court No. " + court;
        charge.docketNumber = "05%02dCR%06d".formatted(court, number / 2);
        charge.number = number % 2 + 1;
        charge.defendantRef = "INVENTED-%06d".formatted(number / 2);
        charge.otherConvictionSurvives = number % 3 == 0;
        charge.warrants = number % 5 == 0 ? "WARRANT-" + number : null;
        charge.ground =
                list.outcome() != Outcome.SECOND_LETTER ? null : number % 4 == 0 ? Ground.COULD_NOT : Ground.WOULD_NOT;
        charge.recommendationId = new UUID(office.ordinal() * 100L + list.ordinal(), court * 1_000_000L + number);
        return charge.made();
    }

    /** A ledger that counts these charges; what it says of cases and persons is invented. */
    static Ledger ledger(Iterator<ListedCharge> charges) {
        Map<District, Map<ListKind, Long>> lists = new EnumMap<>(District.class);
        Map<District, Map<String, Long>> reasons = new EnumMap<>(District.class);
        Map<District, Long> couldNot = new EnumMap<>(District.class);
        charges.forEachRemaining(it -> {
            lists.computeIfAbsent(it.district(), d -> new EnumMap<>(ListKind.class))
                    .merge(it.list(), 1L, Long::sum);
            couldNot.merge(it.district(), it.ground() == Ground.COULD_NOT ? 1L : 0L, Long::sum);
            if (it.outcome() == Outcome.NEEDS_HUMAN_REVIEW) {
                reasons.computeIfAbsent(it.district(), d -> new TreeMap<>())
                        .merge(String.join("+", it.reviewReasons()), 1L, Long::sum);
            }
        });
        Map<District, Counted> districts = new EnumMap<>(District.class);
        lists.forEach((district, counts) -> districts.put(
                district, counted(counts, couldNot.get(district), reasons.getOrDefault(district, Map.of()))));
        Counted total = counted(
                lists.values().stream().reduce(Map.of(), InventedDocket::sum),
                couldNot.values().stream().mapToLong(Long::longValue).sum(),
                reasons.values().stream().reduce(Map.of(), InventedDocket::sum));
        long all = total.charges().sum();
        return new Ledger(new Rows(all + 7 + 3 + 2, all, 7, 3, 2), districts, total);
    }

    private static Counted counted(Map<ListKind, Long> lists, long couldNot, Map<String, Long> reasons) {
        long second = of(lists, ListKind.SECOND_LETTER) + of(lists, ListKind.SECOND_LETTER_PROPOSED);
        Charges charges = new Charges(
                of(lists, ListKind.FIRST_LETTER) + of(lists, ListKind.FIRST_LETTER_PROPOSED),
                second - couldNot,
                couldNot,
                of(lists, ListKind.THIRD_LETTER) + of(lists, ListKind.THIRD_LETTER_PROPOSED),
                of(lists, ListKind.HUMAN_REVIEW),
                of(lists, ListKind.OUT_OF_SCOPE),
                of(lists, ListKind.ALREADY_RESOLVED));
        Map<ListKind, Long> decided = new EnumMap<>(ListKind.class);
        lists.forEach((list, count) -> {
            if (list.letter()) {
                decided.put(list, count);
            }
        });
        return new Counted(
                charges,
                decided,
                reasons,
                new Cases(0, 0, charges.sum(), 0, 0, 0),
                new Defendants(0, 0, charges.sum(), 0, 0, 0, 0));
    }

    private static long of(Map<ListKind, Long> lists, ListKind list) {
        return lists.getOrDefault(list, 0L);
    }

    private static <K extends Comparable<K>> Map<K, Long> sum(Map<K, Long> one, Map<K, Long> other) {
        Map<K, Long> sum = new TreeMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }
}
