package org.vacatur.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays a weaker source under a stronger one: what the stronger leaves open is filled where the weaker does not contradict;
 * where each way of understanding the weaker one contradicts, the stronger stands and the contradiction is told.
 */
final class Combination {
    static final String WORDS = "the words";

    private final List<String> disagreements = new ArrayList<>();
    private List<Meaning> meanings = List.of();
    private String strongest = "";

    /** @param source as the subject of a sentence, "the statute" */
    void lay(String source, List<Meaning> weaker) {
        if (weaker.isEmpty()) {
            return;
        }
        if (meanings.isEmpty()) {
            meanings = weaker;
            strongest = source;
            return;
        }
        Set<Meaning> combined = new LinkedHashSet<>();
        boolean agrees = false;
        List<String> contradictions = List.of();
        for (Meaning strong : meanings) {
            boolean agreesHere = weaker.stream()
                    .anyMatch(weak -> contradictions(strong, weak, source).isEmpty());
            for (Meaning weak : weaker) {
                List<String> here = contradictions(strong, weak, source);
                if (here.isEmpty() == agreesHere) {
                    combined.add(filled(strong, weak));
                }
                if (!here.isEmpty() && (contradictions.isEmpty() || here.size() < contradictions.size())) {
                    contradictions = here;
                }
            }
            agrees |= agreesHere;
        }
        if (!agrees) {
            disagreements.addAll(contradictions);
        }
        meanings = List.copyOf(combined);
    }

    List<Meaning> meanings() {
        return meanings;
    }

    List<String> disagreements() {
        return disagreements;
    }

    private List<String> contradictions(Meaning strong, Meaning weak, String source) {
        List<String> found = new ArrayList<>();
        if (contradict(strong.law(), weak.law())) {
            found.add(said(strong.law().label(), source, weak.law().label()));
        }
        Details ours = strong.details();
        Details theirs = weak.details();
        if (differ(ours.drugClass(), theirs.drugClass())) {
            found.add(said("class " + ours.drugClass(), source, "class " + theirs.drugClass()));
        } else if (differ(ours.substance(), theirs.substance())) {
            found.add(said(ours.substance(), source, theirs.substance()));
        }
        if (differ(ours.subsequent(), theirs.subsequent())) {
            found.add(said(order(ours.subsequent()), source, order(theirs.subsequent())));
        }
        return found;
    }

    private String said(@Nullable String ours, String source, @Nullable String theirs) {
        return "%s %s, %s %s".formatted(says(strongest), ours, says(source), theirs);
    }

    private static String says(String source) {
        return source + (source.equals(WORDS) ? " say" : " says");
    }

    private static String order(@Nullable Boolean subsequent) {
        return Boolean.TRUE.equals(subsequent) ? "a subsequent offense" : "a first offense";
    }

    private static boolean contradict(Law strong, Law weak) {
        boolean objectOpen = !weak.settled() && strong.drugCharge() == DrugCharge.NO;
        if (objectOpen) {
            return false;
        }
        if (!strong.kinds().isEmpty() && !weak.kinds().isEmpty()) {
            Set<OffenseKind> both = common(strong, weak);
            boolean otherThing =
                    both.equals(Set.of(OffenseKind.OTHER_DRUG)) && differ(strong.section(), weak.section());
            return both.isEmpty() || otherThing;
        }
        // an attempt has no kind of its own: beside a kind it is no contradiction, beside a section that settles the
        // charge it is
        return strong.settled()
                && weak.settled()
                && strong.section() != null
                && differ(strong.drugCharge(), weak.drugCharge());
    }

    private static Meaning filled(Meaning strong, Meaning weak) {
        boolean contradict = contradict(strong.law(), weak.law());
        return new Meaning(
                law(strong.law(), weak.law(), contradict), details(strong.details(), weak.details(), contradict));
    }

    private static Law law(Law strong, Law weak, boolean contradict) {
        if (contradict) {
            return strong;
        }
        Set<OffenseKind> kinds = strong.kinds().isEmpty()
                ? (strong.drugCharge() == DrugCharge.NO ? strong.kinds() : weak.kinds())
                : weak.kinds().isEmpty() || common(strong, weak).isEmpty() ? strong.kinds() : common(strong, weak);
        return (strong.settled() || !weak.settled() ? strong : weak).withKinds(kinds);
    }

    private static Details details(Details strong, Details weak, boolean contradict) {
        boolean otherDrug = differ(strong.drugClass(), weak.drugClass());
        return new Details(
                or(strong.drugClass(), weak.drugClass()),
                otherDrug ? strong.substance() : or(strong.substance(), weak.substance()),
                or(strong.subsequent(), weak.subsequent()),
                contradict ? strong.weightBand() : or(strong.weightBand(), weak.weightBand()));
    }

    private static Set<OffenseKind> common(Law strong, Law weak) {
        EnumSet<OffenseKind> both = EnumSet.copyOf(strong.kinds());
        both.retainAll(weak.kinds());
        return both;
    }

    private static boolean differ(@Nullable Object a, @Nullable Object b) {
        return a != null && b != null && !Objects.equals(a, b);
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }
}
