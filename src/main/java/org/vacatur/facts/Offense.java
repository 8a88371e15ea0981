package org.vacatur.facts;

import org.jspecify.annotations.Nullable;

/**
 * One way to understand the words of a charge. What the words do not say is absent.
 *
 * @param chapter chapter of the General Laws, e.g. {@code "94C"}
 * @param section section without letters in brackets, e.g. {@code "32A"}
 * @param paragraph letters and figures in brackets, e.g. {@code "(b)"} or {@code "(b)(3)"}
 * @param kind what kind of offence it is
 * @param drugClass class of the substance
 * @param substance substance, in the words of the table
 * @param subsequent true if charged as a subsequent offence
 * @param weightBand weight band charged, e.g. {@code "36-100 g"}; absent where weight is not charged
 * @param drugCharge whether it is a drug charge for the protocol
 * @param identityElement whether the identity of the substance is an element
 * @param weightElement whether weight is an element
 */
public record Offense(
        @Nullable String chapter,
        @Nullable String section,
        @Nullable String paragraph,
        @Nullable OffenseKind kind,
        @Nullable DrugClass drugClass,
        @Nullable String substance,
        @Nullable Boolean subsequent,
        @Nullable String weightBand,
        @Nullable DrugCharge drugCharge,
        @Nullable Boolean identityElement,
        @Nullable Boolean weightElement) {}
