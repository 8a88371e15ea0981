package org.vacatur.docket.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.AnalysisHead;
import org.vacatur.docket.Worklist;
import org.vacatur.docket.Worklist.Counts;
import org.vacatur.docket.Worklist.Step;
import org.vacatur.facts.District;
import org.vacatur.office.InWords;

/**
 * Makes the worklist of a docket. Its steps are found greedily: the one that is worth most now, then the one that is worth most after
 * it. Another order may settle more with the same number of lookups; finding the best of all takes longer than anybody waits.
 */
final class Planning {
    private final AnalysisHead head;
    private final List<OpenCharge> charges;
    private final List<LookupToDo> lookups = new ArrayList<>();

    /** @param charges every charge that needs a person, in the order of the cases */
    Planning(AnalysisHead head, List<OpenCharge> charges) {
        this.head = head;
        this.charges = List.copyOf(charges);
    }

    /** The worklist, and the single lookups of its steps. */
    record Planned(Worklist worklist, List<LookupToDo> lookups) {
        Planned {
            lookups = List.copyOf(lookups);
        }
    }

    Planned plan() {
        Map<District, List<OpenCharge>> byOffice = new EnumMap<>(District.class);
        charges.forEach(each -> byOffice.computeIfAbsent(each.district(), none -> new ArrayList<>())
                .add(each));
        List<OfficeWork> offices = byOffice.entrySet().stream()
                .map(each -> new OfficeWork(each.getKey(), each.getValue()))
                .toList();
        List<Step> singly = singly(offices);
        List<Step> jointly = jointly(offices, byOffice);
        long unsearched = charges.stream().filter(each -> !each.searched()).count();
        long without = charges.stream()
                .filter(each -> each.searched() && each.ways().isEmpty())
                .count();
        return new Planned(new Worklist(head, charges.size(), without, unsearched, jointly, singly), lookups);
    }

    private record Offered(OfficeWork office, Gain gain) {}

    private static final Comparator<Offered> MOST_WORTH = Comparator.comparing(Offered::gain, Gain.MOST_WORTH)
            .thenComparing(each -> each.office().district());

    private List<Step> jointly(List<OfficeWork> offices, Map<District, List<OpenCharge>> byOffice) {
        List<Step> steps = new ArrayList<>();
        Counts sum = new Counts(0, 0, 0, 0);
        double alike = 0;
        for (Optional<Offered> next = best(offices); next.isPresent(); next = best(offices)) {
            OfficeWork office = next.get().office();
            Gain gain = next.get().gain();
            alike += gain.alike();
            sum = new Counts(
                    sum.lookups() + gain.facts().size(),
                    sum.settled() + gain.settled(),
                    sum.maySettle() + gain.maySettle(),
                    hundredths(alike));
            steps.add(step(steps.size() + 1, office.district(), gain, sum));
            list(steps.size(), gain, byOffice.getOrDefault(office.district(), List.of()));
            office.take(gain);
        }
        return steps;
    }

    private static Optional<Offered> best(List<OfficeWork> offices) {
        return offices.stream()
                .flatMap(each -> each.best().map(gain -> new Offered(each, gain)).stream())
                .min(MOST_WORTH);
    }

    private static List<Step> singly(List<OfficeWork> offices) {
        List<Offered> all = offices.stream()
                .flatMap(each -> each.singly().stream().map(gain -> new Offered(each, gain)))
                .sorted(MOST_WORTH)
                .toList();
        List<Step> steps = new ArrayList<>();
        all.forEach(each -> steps.add(step(steps.size() + 1, each.office().district(), each.gain(), null)));
        return steps;
    }

    private void list(int step, Gain gain, Collection<OpenCharge> ofOffice) {
        Map<CaseFact, TreeSet<Integer>> charges = new LinkedHashMap<>();
        gain.facts().forEach(each -> charges.put(each, new TreeSet<>()));
        for (OpenCharge charge : ofOffice) {
            for (OpenCharge.Way way : charge.ways()) {
                for (CaseFact fact : way.facts()) {
                    TreeSet<Integer> of = charges.get(fact);
                    if (of != null) {
                        of.add(charge.charge());
                    }
                }
            }
        }
        charges.forEach((fact, of) -> lookups.add(new LookupToDo(
                step,
                ofOffice.iterator().next().district(),
                fact.docketNumber(),
                List.copyOf(of),
                fact.kind().words(),
                fact.path())));
    }

    private static Step step(int number, District district, Gain gain, @Nullable Counts sum) {
        Counts counts = new Counts(gain.facts().size(), gain.settled(), gain.maySettle(), hundredths(gain.alike()));
        List<String> words = gain.kinds().stream().map(FactKind::words).toList();
        String sentence = String.format(
                Locale.ROOT,
                "%s: %s, %s, %s.",
                InWords.of(district),
                String.join(" and ", words),
                times(counts.lookups(), "lookup"),
                settles(counts, sum != null));
        return new Step(
                number,
                district,
                gain.kinds().stream().map(FactKind::path).toList(),
                words,
                sentence,
                counts,
                gain.perLookup(),
                sum);
    }

    private static String settles(Counts counts, boolean more) {
        if (counts.maySettle() == 0 && counts.settled() == 0) {
            return "one more chance for charges that steps before may settle too";
        }
        return String.format(
                Locale.ROOT,
                "may settle %s%s, %,d whatever the answer",
                times(counts.maySettle(), "charge"),
                more ? " more" : "",
                counts.settled());
    }

    private static String times(long count, String thing) {
        return String.format(Locale.ROOT, "%,d %s%s", count, thing, count == 1 ? "" : "s");
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
