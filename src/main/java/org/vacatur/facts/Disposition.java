package org.vacatur.facts;

/**
 * How a court's words for a disposition were understood.
 *
 * @param raw the words as written
 * @param dispositionClass what they mean; {@code UNKNOWN} for words the table does not hold
 * @param bareDismissal "Dismissed" and nothing more: whether there was an admission is not said
 * @param lesserOffense the words say that the conviction is of a lesser offence
 * @param prejudiceUnclear relief for the laboratory's work whose effect (with prejudice or not) the words leave open
 */
public record Disposition(
        String raw,
        DispositionClass dispositionClass,
        boolean bareDismissal,
        boolean lesserOffense,
        boolean prejudiceUnclear) {}
