package org.vacatur.facts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table {@code offenses.csv}, understood.
 *
 * @param patterns the words, one phrase each, as written
 * @param means for another spelling: the word it stands for
 * @param kinds one kind, several where the row leaves open which, none where it does not say
 * @param says whether this makes a drug charge; null where that is not known
 */
record OffenseRow(
        Sort sort,
        List<String> patterns,
        @Nullable String means,
        @Nullable String chapter,
        @Nullable String section,
        @Nullable String paragraph,
        Set<OffenseKind> kinds,
        @Nullable DrugClass drugClass,
        @Nullable String substance,
        @Nullable Boolean subsequent,
        @Nullable Says says,
        @Nullable Boolean identity,
        @Nullable Boolean weight,
        int line) {

    static final List<String> COLUMNS = List.of(
            "sort",
            "pattern",
            "means",
            "chapter",
            "section",
            "paragraph",
            "kind",
            "class",
            "substance",
            "subsequent",
            "drug-charge",
            "identity",
            "weight",
            "remark");

    /** What a row is about. */
    enum Sort {
        /** A section, a paragraph of one (blank cells as in its section), or a whole chapter. */
        SECTION,
        /** What one of the office's own kinds means where nothing else is known. */
        KIND,
        /** What was done; a drug offence only where a drug is named. */
        ACT,
        /** Words that name a drug offence by themselves. */
        OFFENCE,
        /** A thing other than the drug (a needle, a prescription): it outweighs what was done with it. */
        THING,
        /** Attempt, conspiracy, accessory: what they are depends on their object. */
        INCHOATE,
        SUBSTANCE,
        /** Words that say only that it is about drugs. */
        DRUG,
        NOT_DRUG,
        SUBSEQUENT,
        /** Another spelling, or an abbreviation, of a word used in the other rows. */
        SPELLING,
        /** A phrase that tells nothing about the offence. */
        IGNORE,
        /** A small word, left out wherever it stands. */
        FILLER
    }

    /** The cell drug-charge. */
    enum Says {
        YES,
        UNCLEAR,
        NO,
        /** As its object is: a drug offence makes it unclear, another offence makes it no. */
        BY_OBJECT,
        /** Names no offence of its own; dropped where another section is named. */
        NO_OFFENCE;

        @Nullable
        DrugCharge drugCharge() {
            return switch (this) {
                case YES -> DrugCharge.YES;
                case UNCLEAR -> DrugCharge.UNCLEAR;
                case NO -> DrugCharge.NO;
                case BY_OBJECT, NO_OFFENCE -> null;
            };
        }
    }

    /** Reads the cells; null if one is faulty, which has then been reported. */
    static @Nullable OffenseRow of(Cells cells) {
        Sort sort = cells.required("sort", Sort.class);
        if (sort == null) {
            return null;
        }
        boolean lawOnly = sort == Sort.SECTION || sort == Sort.KIND;
        String pattern = lawOnly ? "" : cells.required("pattern", "the words, separated by semicolons");
        String means = sort == Sort.SPELLING ? cells.required("means", "the word it stands for") : null;
        String chapter = upper(
                sort == Sort.SECTION ? cells.required("chapter", "the chapter, such as 94C") : cells.text("chapter"));
        String section = upper(cells.text("section"));
        String paragraph = cells.text("paragraph");
        Set<OffenseKind> kinds = kinds(cells);
        DrugClass drugClass = cells.oneOf("class", DrugClass.class);
        Boolean subsequent = cells.yesOrNo("subsequent");
        Says says = cells.oneOf("drug-charge", Says.class);
        Boolean identity = cells.yesOrNo("identity");
        Boolean weight = cells.yesOrNo("weight");
        check(cells, sort, chapter, section, paragraph, kinds);
        if (!cells.sound()) {
            return null;
        }
        List<String> patterns = Arrays.stream(pattern.split(";", -1))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
        return new OffenseRow(
                sort,
                patterns,
                means,
                chapter,
                section,
                paragraph,
                kinds,
                drugClass,
                cells.text("substance"),
                subsequent,
                says,
                identity,
                weight,
                cells.line());
    }

    private static void check(
            Cells cells,
            Sort sort,
            @Nullable String chapter,
            @Nullable String section,
            @Nullable String paragraph,
            Set<OffenseKind> kinds) {
        if (chapter != null && !chapter.isEmpty() && !chapter.matches("[0-9]{1,3}[A-Z]?")) {
            cells.fault(
                    "chapter",
                    "\"%s\" is not a chapter; write a number with its letter, such as 94C.".formatted(chapter));
        }
        if (section != null && !section.matches("[0-9]{1,3}[A-Z]?")) {
            cells.fault(
                    "section",
                    "\"%s\" is not a section; write a number with its letter, such as 32A.".formatted(section));
        }
        if (paragraph != null && (section == null || !paragraph.matches("(\\([a-z0-9]+\\))+"))) {
            cells.fault(
                    "paragraph",
                    "\"%s\" is not a paragraph of a section; write it as (b) or (b)(3).".formatted(paragraph));
        }
        if (sort == Sort.KIND && kinds.size() != 1) {
            cells.fault("kind", "A row of the sort \"kind\" is about exactly one kind.");
        }
    }

    private static Set<OffenseKind> kinds(Cells cells) {
        EnumSet<OffenseKind> kinds = EnumSet.noneOf(OffenseKind.class);
        String cell = cells.text("kind");
        if (cell != null) {
            for (String each : cell.split("(?i)\\s+or\\s+", -1)) {
                OffenseKind kind = cells.named("kind", each, OffenseKind.class);
                if (kind != null) {
                    kinds.add(kind);
                }
            }
        }
        return kinds;
    }

    private static @Nullable String upper(@Nullable String cell) {
        return cell == null ? null : cell.toUpperCase(Locale.ROOT);
    }
}
