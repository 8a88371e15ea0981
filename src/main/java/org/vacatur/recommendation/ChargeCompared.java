package org.vacatur.recommendation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.DrugClass;
import org.vacatur.facts.OffenseKind;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.RuleKind;
import org.vacatur.rulebook.Strength;

/**
 * One charge under several offices' criteria.
 *
 * @param number number of the count
 * @param traits what it has in common with others
 * @param under where it belongs, in the order in which the criteria were given
 */
public record ChargeCompared(int number, Traits traits, List<Under> under) {
    public ChargeCompared {
        under = List.copyOf(under);
    }

    /**
     * What two charges can be alike in; null where unknown.
     *
     * @param offenseKind kind of offence
     * @param drugClass class of the substance
     * @param dispositionClass meaning of the disposition
     * @param evidence strength of the independent evidence
     * @param convictions convictions on the person's record
     * @param violentOrWeapons of these, for violence or weapons
     * @param court department of the court
     * @param answered whether a person of the office has answered if it would or could reprosecute
     */
    public record Traits(
            @Nullable OffenseKind offenseKind,
            @Nullable DrugClass drugClass,
            DispositionClass dispositionClass,
            @Nullable Strength evidence,
            @Nullable Integer convictions,
            @Nullable Integer violentOrWeapons,
            @Nullable CourtDepartment court,
            boolean answered) {}

    /**
     * Where the charge belongs under some criteria.
     *
     * @param outcome where it belongs
     * @param ground ground of the second letter
     * @param leaning where the facts point when a person must review
     * @param kind what the outcome rests on: office policy if any decisive rule is one, else law if any is, else our own design
     */
    public record Under(
            Outcome outcome,
            @Nullable Ground ground,
            @Nullable Outcome leaning,
            RuleKind kind) {}
}
