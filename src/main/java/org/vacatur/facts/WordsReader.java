package org.vacatur.facts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a charge is from the court's words or from plain English, by the phrases of the table. */
final class WordsReader {
    private static final int MOST_SPELLINGS = 4;
    private static final int MOST_DETAILS = 4;
    private static final int MOST_LAWS = 6;

    private final OffenseTable table;

    WordsReader(OffenseTable table) {
        this.table = table;
    }

    /** The ways to understand the words, and what they say the charge is about. */
    record Reading(List<Meaning> meanings, ObjectNamed object) {}

    Reading read(String folded) {
        WeightBand weight = WeightBand.in(folded);
        Set<Meaning> meanings = new LinkedHashSet<>();
        ObjectNamed object = null;
        for (List<String> words : spelledOut(Words.of(weight.rest()))) {
            WordsSeen seen = WordsSeen.in(words, table);
            ObjectNamed here = object(seen, weight.band());
            object = object == null || object == here ? here : ObjectNamed.BOTH;
            meanings.addAll(meanings(seen, weight.band()));
        }
        return new Reading(List.copyOf(meanings), object == null ? ObjectNamed.NOTHING : object);
    }

    private List<List<String>> spelledOut(List<String> words) {
        List<List<String>> ways = new ArrayList<>();
        ways.add(new ArrayList<>(words.size()));
        for (String word : words) {
            List<List<String>> means = table.lexicon().meanings(word);
            int before = ways.size();
            if (means.size() > 1 && before * means.size() <= MOST_SPELLINGS) {
                for (int i = 1; i < means.size(); i++) {
                    for (int j = 0; j < before; j++) {
                        List<String> way = new ArrayList<>(ways.get(j));
                        way.addAll(means.get(i));
                        ways.add(way);
                    }
                }
            }
            boolean read = means.size() == 1 || before * means.size() <= MOST_SPELLINGS;
            for (int j = 0; j < before; j++) {
                ways.get(j).addAll(read ? means.get(0) : List.of(word));
            }
        }
        return ways;
    }

    private static ObjectNamed object(WordsSeen seen, @Nullable String weightBand) {
        boolean drug = seen.namesDrug()
                || !seen.things.isEmpty()
                || seen.acts.stream().anyMatch(each -> each.row().sort() == OffenseRow.Sort.OFFENCE)
                || (weightBand != null && seen.acts.stream().anyMatch(WordsReader::isTrafficking));
        boolean other = !seen.notDrugs.isEmpty();
        return drug
                ? (other ? ObjectNamed.BOTH : ObjectNamed.DRUG)
                : other ? ObjectNamed.SOMETHING_ELSE : ObjectNamed.NOTHING;
    }

    private static boolean isTrafficking(Phrases.Phrase act) {
        return act.row().kinds().contains(OffenseKind.TRAFFICKING);
    }

    private List<Meaning> meanings(WordsSeen seen, @Nullable String weightBand) {
        Set<Law> laws = new LinkedHashSet<>();
        List<Phrases.Phrase> inchoate = seen.acts.stream()
                .filter(each -> each.row().sort() == OffenseRow.Sort.INCHOATE)
                .toList();
        ObjectNamed object = object(seen, weightBand);
        if (object == ObjectNamed.DRUG || object == ObjectNamed.BOTH) {
            addDrugLaws(seen, inchoate, laws);
        } else if (object == ObjectNamed.NOTHING) {
            addActsOnNothing(seen, inchoate, laws);
        }
        for (Phrases.Phrase each : seen.notDrugs) {
            laws.add(Law.notDrug("something else (" + each.written() + ")", null, null, null));
            break;
        }
        if (laws.size() > MOST_LAWS) {
            return List.of();
        }
        Details beside = new Details(null, null, seen.subsequent ? Boolean.TRUE : null, weightBand);
        if (laws.isEmpty()) {
            return beside.isNone() ? List.of() : List.of(new Meaning(Law.NONE, beside));
        }
        List<Meaning> meanings = new ArrayList<>();
        laws.forEach(law -> withDetails(law, seen, beside, meanings));
        return meanings;
    }

    private static void addDrugLaws(WordsSeen seen, List<Phrases.Phrase> inchoate, Set<Law> laws) {
        if (!inchoate.isEmpty()) {
            inchoate.forEach(each -> laws.add(law(each)));
        } else if (!seen.things.isEmpty()) {
            seen.things.forEach(each -> laws.add(law(each)));
        } else {
            boolean intentAlone = seen.acts.stream().anyMatch(WordsReader::isIntentAlone);
            seen.acts.stream()
                    .filter(each -> !(intentAlone && isPossession(each)))
                    .forEach(each -> laws.add(law(each)));
        }
        if (laws.isEmpty()) {
            laws.add(Law.SOME_DRUG_OFFENSE);
        }
    }

    /** "Intent to distribute" apart from its "possess", as in "possession of a class B substance and ... intent". */
    private static boolean isIntentAlone(Phrases.Phrase act) {
        return act.row().kinds().contains(OffenseKind.POSSESSION_WITH_INTENT)
                && act.words().get(0).equals("intent");
    }

    private static boolean isPossession(Phrases.Phrase act) {
        return act.row().kinds().equals(Set.of(OffenseKind.POSSESSION));
    }

    /** An act without its object may be about anything; with words left unread it is not even that. */
    private static void addActsOnNothing(WordsSeen seen, List<Phrases.Phrase> inchoate, Set<Law> laws) {
        if (!seen.unread || !inchoate.isEmpty()) {
            List<Phrases.Phrase> acts = inchoate.isEmpty() ? List.copyOf(seen.acts) : inchoate;
            acts.forEach(each -> laws.add(Law.open(label(each), each.row().kinds())));
        }
    }

    private static Law law(Phrases.Phrase phrase) {
        return Law.of(phrase.row(), label(phrase));
    }

    private static String label(Phrases.Phrase phrase) {
        OffenseRow row = phrase.row();
        boolean byKind = row.sort() != OffenseRow.Sort.THING
                && !row.kinds().isEmpty()
                && !row.kinds().contains(OffenseKind.OTHER_DRUG);
        return byKind ? OffenseInWords.kinds(row.kinds()) : row.patterns().get(0);
    }

    private void withDetails(Law law, WordsSeen seen, Details beside, List<Meaning> meanings) {
        if (law.drugCharge() == DrugCharge.NO) {
            meanings.add(new Meaning(law, new Details(null, null, beside.subsequent(), null)));
            return;
        }
        List<Details> details = details(seen, beside);
        for (Details each : details) {
            DrugClass drugClass = each.drugClass();
            boolean bySection = law.section() == null
                    && drugClass != null
                    && !law.kinds().isEmpty()
                    && law.drugCharge() == DrugCharge.YES;
            String section = bySection && drugClass != null ? table.sectionOf(law.kinds(), drugClass) : law.section();
            meanings.add(new Meaning(law.withSection(section), each));
        }
    }

    private static List<Details> details(WordsSeen seen, Details beside) {
        Set<Details> details = new LinkedHashSet<>();
        Set<DrugClass> classes = new LinkedHashSet<>(seen.classes);
        for (Phrases.Phrase each : seen.substances) {
            OffenseRow row = each.row();
            DrugClass own = row.drugClass();
            boolean oneClass = own == null && seen.classes.size() == 1;
            details.add(beside.ofSubstance(oneClass ? seen.classes.iterator().next() : own, row.substance()));
            if (oneClass) {
                classes.clear();
            } else if (own != null) {
                classes.remove(own);
            }
        }
        classes.forEach(each -> details.add(beside.ofSubstance(each, null)));
        if (details.isEmpty()) {
            OffenseRow thing =
                    seen.things.isEmpty() ? null : seen.things.iterator().next().row();
            return List.of(thing == null ? beside : beside.ofSubstance(thing.drugClass(), thing.substance()));
        }
        return details.size() > MOST_DETAILS ? List.of(beside) : List.copyOf(details);
    }
}
