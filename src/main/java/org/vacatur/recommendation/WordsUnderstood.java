package org.vacatur.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.DrugClass;
import org.vacatur.facts.OffenseKind;

/**
 * How the court's words for the charge and its disposition were understood; absent where they were not.
 *
 * @param chapter chapter of the General Laws
 * @param section section
 * @param offenseKind kind of offence
 * @param drugClass class of the substance
 * @param substance substance
 * @param subsequent subsequent offence
 * @param weightBand weight band charged
 * @param dispositionClass meaning of the disposition
 * @param candidates the ways to understand the charge where its words are ambiguous
 */
public record WordsUnderstood(
        @Nullable String chapter,
        @Nullable String section,
        @Nullable OffenseKind offenseKind,
        @Nullable DrugClass drugClass,
        @Nullable String substance,
        @Nullable Boolean subsequent,
        @Nullable String weightBand,
        DispositionClass dispositionClass,
        List<String> candidates) {
    public WordsUnderstood {
        candidates = List.copyOf(candidates);
    }
}
