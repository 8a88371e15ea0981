package org.vacatur.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what the sections cited make of a charge. */
final class StatuteReader {
    private final OffenseTable table;

    StatuteReader(OffenseTable table) {
        this.table = table;
    }

    /** The sections that can be relied on; empty if none can, then the text counts as not read. */
    List<Citation> readable(List<Citation> found, boolean aboutDrugs) {
        List<Citation> readable = new ArrayList<>();
        for (Citation each : found) {
            String chapter = each.chapter();
            if (chapter == null) {
                if (!aboutDrugs || !table.isDrugSection(each.section())) {
                    return List.of();
                }
                readable.add(new Citation(OffenseTable.DRUG_LAW, each.section(), each.paragraph()));
            } else if (isSlipForDrugLaw(chapter, each.section())) {
                return List.of();
            } else {
                readable.add(each);
            }
        }
        return readable;
    }

    /** "c. 92C, s. 32E": one slip from chapter 94C and a section of it. Another chapter would put the charge out of scope, on a slip. */
    private boolean isSlipForDrugLaw(String chapter, String section) {
        return !chapter.equals(OffenseTable.DRUG_LAW)
                && EditDistance.between(chapter, OffenseTable.DRUG_LAW) == 1
                && table.isDrugSection(section);
    }

    List<Meaning> meanings(List<Citation> citations, ObjectNamed inWords) {
        List<Citation> offences = new ArrayList<>();
        List<Citation> byObject = new ArrayList<>();
        for (Citation each : citations) {
            OffenseRow.Says says = says(each);
            if (says == OffenseRow.Says.BY_OBJECT) {
                byObject.add(each);
            } else if (says != OffenseRow.Says.NO_OFFENCE) {
                offences.add(each);
            }
        }
        List<Meaning> meanings = new ArrayList<>();
        if (byObject.isEmpty()) {
            List<Citation> named = offences.isEmpty() ? citations : offences;
            named.forEach(each -> meanings.add(meaning(each)));
        } else {
            ObjectNamed object = offences.isEmpty() ? inWords : object(offences);
            byObject.forEach(each -> meanings.add(byObject(each, object)));
        }
        return meanings.stream().distinct().toList();
    }

    private OffenseRow.@Nullable Says says(Citation citation) {
        OffenseRow row = row(citation);
        return row == null ? null : row.says();
    }

    private @Nullable OffenseRow row(Citation citation) {
        OffenseRow row = table.section(citation.chapter(), citation.section(), null);
        return row != null ? row : table.section(citation.chapter(), null, null);
    }

    private ObjectNamed object(List<Citation> offences) {
        boolean drug = offences.stream().anyMatch(each -> OffenseTable.DRUG_LAW.equals(each.chapter()));
        boolean other = offences.stream().anyMatch(each -> !OffenseTable.DRUG_LAW.equals(each.chapter()));
        return drug && other ? ObjectNamed.BOTH : drug ? ObjectNamed.DRUG : ObjectNamed.SOMETHING_ELSE;
    }

    private Meaning byObject(Citation citation, ObjectNamed object) {
        OffenseRow row = row(citation);
        Law law = row == null ? Law.NONE : Law.of(row, label(citation, row));
        DrugCharge drugCharge = switch (object) {
            case DRUG -> DrugCharge.UNCLEAR;
            case SOMETHING_ELSE -> DrugCharge.NO;
            case BOTH, NOTHING -> null;
        };
        Boolean element = drugCharge == DrugCharge.NO ? Boolean.FALSE : null;
        Law decided = new Law(
                law.label(),
                citation.chapter(),
                citation.section(),
                citation.paragraph(),
                law.kinds(),
                drugCharge,
                element,
                element,
                true);
        return new Meaning(decided, Details.NONE);
    }

    private Meaning meaning(Citation citation) {
        OffenseRow row = row(citation);
        if (row == null) {
            return new Meaning(notInTable(citation), Details.NONE);
        }
        Law law = Law.of(row, label(citation, row));
        OffenseRow paragraph = paragraph(citation);
        Details details = new Details(
                or(paragraph == null ? null : paragraph.drugClass(), row.drugClass()),
                or(paragraph == null ? null : paragraph.substance(), row.substance()),
                or(paragraph == null ? null : paragraph.subsequent(), row.subsequent()),
                null);
        Law cited = new Law(
                law.label(),
                citation.chapter(),
                citation.section(),
                citation.paragraph(),
                law.kinds(),
                law.drugCharge(),
                law.identity(),
                law.weight(),
                true);
        return new Meaning(cited, details);
    }

    private @Nullable OffenseRow paragraph(Citation citation) {
        String paragraph = citation.paragraph();
        if (paragraph == null) {
            return null;
        }
        OffenseRow exact = table.section(citation.chapter(), citation.section(), paragraph);
        String first = paragraph.substring(0, paragraph.indexOf(')') + 1);
        return exact != null ? exact : table.section(citation.chapter(), citation.section(), first);
    }

    /** A section of c. 94C the table does not hold leaves the offence unknown; one of another chapter is no drug charge. */
    private static Law notInTable(Citation citation) {
        String label = label(citation, null);
        if (!OffenseTable.DRUG_LAW.equals(citation.chapter())) {
            return Law.notDrug(label, citation.chapter(), citation.section(), citation.paragraph());
        }
        Law open = Law.open(label, Law.NONE.kinds());
        return new Law(
                label,
                citation.chapter(),
                citation.section(),
                citation.paragraph(),
                open.kinds(),
                null,
                null,
                null,
                true);
    }

    private static String label(Citation citation, @Nullable OffenseRow row) {
        boolean drugLaw = OffenseTable.DRUG_LAW.equals(citation.chapter());
        String section = (drugLaw ? "section " : "chapter " + citation.chapter() + ", section ") + citation.section();
        if (row == null) {
            return drugLaw ? section : section + " (not a drug offense)";
        }
        String kinds = OffenseInWords.kinds(row.kinds());
        return kinds.isEmpty() ? section : section + " (" + kinds + ")";
    }

    private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }
}
