package org.vacatur.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The table {@code offenses.csv}, made ready for reading. */
final class OffenseTable {
    static final String DRUG_LAW = "94C";

    private final Map<String, OffenseRow> sections = new HashMap<>();
    private final List<OffenseRow> sectionsInOrder = new ArrayList<>();
    private final Map<OffenseKind, OffenseRow> kinds = new EnumMap<>(OffenseKind.class);
    private final Lexicon lexicon = new Lexicon();
    private final Phrases things = new Phrases();
    private final Phrases acts = new Phrases();

    private OffenseTable() {}

    static OffenseTable of(List<TableRow> rows, Consumer<TableFault> faults) {
        OffenseTable table = new OffenseTable();
        if (!Cells.columnsPresent(rows, OffenseRow.COLUMNS, faults)) {
            return table;
        }
        Map<OffenseRow, Cells> read = new LinkedHashMap<>();
        for (TableRow row : rows) {
            Cells cells = new Cells(row, faults);
            OffenseRow understood = OffenseRow.of(cells);
            if (understood != null) {
                read.put(understood, cells);
            }
        }
        // other spellings first: the patterns of all rows are read with them
        read.forEach(table::addWord);
        read.forEach(table::add);
        table.complete(read.keySet());
        return table;
    }

    private void addWord(OffenseRow row, Cells cells) {
        for (String pattern : row.patterns()) {
            List<String> words = Words.of(Folding.fold(pattern));
            if (row.sort() != OffenseRow.Sort.FILLER && row.sort() != OffenseRow.Sort.SPELLING) {
                continue;
            }
            if (words.size() != 1) {
                cells.fault(
                        "pattern",
                        "\"%s\" is not one word; a row of this sort is about single words.".formatted(pattern));
            } else if (row.sort() == OffenseRow.Sort.FILLER) {
                lexicon.addFiller(words.get(0));
            } else if (!lexicon.addSpelling(
                    words.get(0), Words.of(Folding.fold(row.means() == null ? "" : row.means())))) {
                cells.fault("pattern", "\"%s\" stands already for another word.".formatted(pattern));
            }
        }
    }

    private void add(OffenseRow row, Cells cells) {
        switch (row.sort()) {
            case SECTION -> {
                if (sections.putIfAbsent(key(row.chapter(), row.section(), row.paragraph()), row) != null) {
                    cells.fault("section", "This section stands already in the table.");
                }
                sectionsInOrder.add(row);
            }
            case KIND -> row.kinds().forEach(kind -> kinds.put(kind, row));
            case ACT, OFFENCE, INCHOATE -> addPhrases(row, cells, acts);
            case THING, SUBSTANCE, DRUG, NOT_DRUG, SUBSEQUENT, IGNORE -> addPhrases(row, cells, things);
            case SPELLING, FILLER -> {}
        }
    }

    private void addPhrases(OffenseRow row, Cells cells, Phrases phrases) {
        for (String pattern : row.patterns()) {
            List<String> words = lexicon.canonical(Words.of(Folding.fold(pattern)));
            if (words.isEmpty()) {
                cells.fault(
                        "pattern",
                        "\"%s\" has no word that counts; figures and small words do not.".formatted(pattern));
                continue;
            }
            OffenseRow before = phrases.add(new Phrases.Phrase(words, pattern, row));
            if (before != null && before != row) {
                cells.fault(
                        "pattern",
                        "\"%s\" stands already in line %d, perhaps in another spelling."
                                .formatted(pattern, before.line()));
            }
        }
    }

    private void complete(Set<OffenseRow> rows) {
        Set<String> all = new HashSet<>(things.words());
        all.addAll(acts.words());
        Set<String> nearAllowed = new HashSet<>(acts.words());
        rows.stream()
                .filter(row -> row.sort() != OffenseRow.Sort.NOT_DRUG && row.sort() != OffenseRow.Sort.IGNORE)
                .flatMap(row -> row.patterns().stream())
                .forEach(pattern -> nearAllowed.addAll(lexicon.canonical(Words.of(Folding.fold(pattern)))));
        // "larceny" belongs to a drug offence too, but alone it is none
        rows.stream()
                .filter(row -> row.sort() == OffenseRow.Sort.NOT_DRUG)
                .flatMap(row -> row.patterns().stream())
                .map(pattern -> lexicon.canonical(Words.of(Folding.fold(pattern))))
                .filter(words -> words.size() == 1)
                .forEach(nearAllowed::removeAll);
        lexicon.complete(all, nearAllowed);
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** Phrases for things, substances and what is not about drugs; they are looked for first. */
    Phrases things() {
        return things;
    }

    /** Phrases for what was done. */
    Phrases acts() {
        return acts;
    }

    @Nullable
    OffenseRow kind(OffenseKind kind) {
        return kinds.get(kind);
    }

    @Nullable
    OffenseRow section(@Nullable String chapter, @Nullable String section, @Nullable String paragraph) {
        return sections.get(key(chapter, section, paragraph));
    }

    boolean isDrugSection(String section) {
        return sections.containsKey(key(DRUG_LAW, section, null));
    }

    /** The section for these kinds and this class, where the table has one such. */
    @Nullable
    String sectionOf(Set<OffenseKind> kinds, DrugClass drugClass) {
        for (OffenseRow each : sectionsInOrder) {
            if (each.paragraph() == null
                    && each.drugClass() == drugClass
                    && each.kinds().containsAll(kinds)) {
                return each.section();
            }
        }
        return null;
    }

    private static String key(@Nullable String chapter, @Nullable String section, @Nullable String paragraph) {
        return chapter + "/" + (section == null ? "" : section) + "/" + (paragraph == null ? "" : paragraph);
    }
}
