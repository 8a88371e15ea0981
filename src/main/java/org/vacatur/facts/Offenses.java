package org.vacatur.facts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a charge is from the statute, the court's words and the office's own kind, in that order of weight, by the table
 * {@code offenses.csv}.
 *
 * <p>A row of the table is about one of these (column {@code sort}): a {@code section} of the law; a {@code kind} standing alone;
 * an {@code act} (a drug offence only where a drug is named), an {@code offence} (words that name one by themselves), a
 * {@code thing} other than the drug, which outweighs the act; an {@code inchoate} offence, which goes by its object; a
 * {@code substance}; a {@code drug} in general; what is {@code not-drug}; words for a {@code subsequent} offence; another
 * {@code spelling} of a word, and what it {@code means}; a phrase to {@code ignore}; a small word or {@code filler}. The column
 * {@code pattern} takes several phrases, separated by semicolons. {@code drug-charge} is YES, UNCLEAR, NO, BY-OBJECT (as its
 * object is), NO-OFFENCE (dropped beside another section) or blank (not known); {@code identity} and {@code weight} say whether
 * these are elements.
 *
 * <p>Never an exclusion by a guess: words that are not in the table are not read, a misspelt word is taken for the nearest known
 * one only where that tells of drugs, and a chapter one slip from 94C counts as not read.
 */
public final class Offenses {
    /** No charge is as long; what is longer counts as not read. */
    private static final int LONGEST = 2000;

    private final OffenseTable table;
    private final StatuteReader statutes;
    private final WordsReader words;
    private final List<String> ofEachMeaning;

    private Offenses(OffenseTable table, List<String> texts) {
        this.table = table;
        this.statutes = new StatuteReader(table);
        this.words = new WordsReader(table);
        this.ofEachMeaning = oneOfEachMeaning(texts);
    }

    /** Takes the rows of {@code offenses.csv}; every faulty cell is handed to {@code faults}. */
    public static Offenses of(List<TableRow> rows, Consumer<TableFault> faults) {
        return new Offenses(
                OffenseTable.of(rows, faults),
                rows.stream().flatMap(Offenses::text).toList());
    }

    /**
     * A text for each thing that the offence of conviction can plainly be, as the rules see it: a text of the table for each kind of
     * offence, whether it is a drug charge, and whether weight is an element.
     */
    public List<String> ofEachMeaning() {
        return ofEachMeaning;
    }

    /** The words of a row as they may stand in a charge. */
    private static Stream<String> text(TableRow row) {
        String words = row.cell("pattern").split(";")[0].strip();
        return switch (row.cell("sort").strip()) {
            case "section" ->
                Stream.of("c. " + row.cell("chapter") + ", s. " + row.cell("section") + row.cell("paragraph"));
            case "act" -> Stream.of(words + " class B", words);
            case "offence", "not-drug" -> Stream.of(words);
            default -> Stream.empty();
        };
    }

    private List<String> oneOfEachMeaning(List<String> texts) {
        Map<Object, String> found = new LinkedHashMap<>();
        for (String text : texts) {
            OffenseReading read = read(null, text, null);
            OffenseKind kind = read.agreed(Offense::kind);
            DrugCharge drugCharge = read.agreed(Offense::drugCharge);
            Boolean weight = read.agreed(Offense::weightElement);
            if (kind != null && drugCharge != null && read.question() == null) {
                found.putIfAbsent(Arrays.asList(kind, drugCharge, weight), text);
            }
        }
        return List.copyOf(found.values());
    }

    /** Reads one charge; ambiguous words give several candidates and a question. */
    public OffenseReading read(@Nullable String statute, @Nullable String text, @Nullable OffenseKind kind) {
        Citations within = Citations.inWords(folded(text), table::isDrugSection);
        WordsReader.Reading said = words.read(within.rest());
        boolean aboutDrugs = said.object() == ObjectNamed.DRUG
                || (said.object() == ObjectNamed.NOTHING && kind != null && kind != OffenseKind.NON_DRUG);
        List<Citation> given = statutes.readable(
                Citations.inStatute(folded(statute), table::isDrugSection).found(), aboutDrugs);

        Combination charge = new Combination();
        charge.lay("the statute", statutes.meanings(given, said.object()));
        charge.lay(
                "the section in the words",
                statutes.meanings(statutes.readable(within.found(), aboutDrugs), said.object()));
        charge.lay(Combination.WORDS, said.meanings());
        charge.lay("the office's sorting", ofKind(kind));

        boolean unread = given.isEmpty() && statute != null && !statute.isBlank();
        List<Offense> candidates = candidates(charge.meanings());
        return new OffenseReading(
                candidates, unread, charge.disagreements(), OffenseInWords.question(candidates, unread, statute, text));
    }

    private static String folded(@Nullable String written) {
        return written == null || written.length() > LONGEST ? "" : Folding.fold(written);
    }

    private List<Meaning> ofKind(@Nullable OffenseKind kind) {
        OffenseRow row = kind == null ? null : table.kind(kind);
        return row == null || kind == null
                ? List.of()
                : List.of(new Meaning(settledOnlyIfKnown(row, kind), Details.NONE));
    }

    private static Law settledOnlyIfKnown(OffenseRow row, OffenseKind kind) {
        String label = OffenseInWords.kinds(Set.of(kind));
        return row.says() == null ? Law.open(label, row.kinds()) : Law.of(row, label);
    }

    private static List<Offense> candidates(List<Meaning> meanings) {
        Set<Offense> candidates = new LinkedHashSet<>();
        for (Meaning each : meanings) {
            if (!each.law().namesAnOffense()) {
                continue;
            }
            if (each.law().kinds().isEmpty()) {
                candidates.add(offense(each, null));
            }
            for (OffenseKind kind : EnumSet.allOf(OffenseKind.class)) {
                if (each.law().kinds().contains(kind)) {
                    candidates.add(offense(each, kind));
                }
            }
        }
        return List.copyOf(candidates);
    }

    private static Offense offense(Meaning meaning, @Nullable OffenseKind kind) {
        Law law = meaning.law();
        Details details = meaning.details();
        return new Offense(
                law.chapter(),
                law.section(),
                law.paragraph(),
                kind,
                details.drugClass(),
                details.substance(),
                details.subsequent(),
                details.weightBand(),
                law.drugCharge(),
                law.identity(),
                law.weight());
    }
}
