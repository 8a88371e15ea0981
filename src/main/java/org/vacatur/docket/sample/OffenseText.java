package org.vacatur.docket.sample;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.DrugClass;
import org.vacatur.facts.OffenseKind;

/**
 * A charge in the words of the Trial Court's data.
 *
 * @param words as the court writes it
 * @param statute as an office's system writes it
 * @param kind as the office sorts it
 * @param drugClass class alleged
 * @param substance substance alleged
 */
record OffenseText(
        String words,
        String statute,
        OffenseKind kind,
        @Nullable DrugClass drugClass,
        @Nullable String substance) {
    /** Drug charges of the District Court, the more common ones more than once. */
    static final List<OffenseText> DISTRICT = List.of(
            possessing(DrugClass.B, "cocaine"),
            possessing(DrugClass.B, "cocaine"),
            possessing(DrugClass.B, "oxycodone"),
            possessing(DrugClass.A, "heroin"),
            possessing(DrugClass.A, "heroin"),
            possessing(DrugClass.C, "clonazepam"),
            possessing(DrugClass.D, "marijuana"),
            possessing(DrugClass.E, "cyclobenzaprine"),
            withIntent(DrugClass.A, "heroin", "32(a)"),
            withIntent(DrugClass.B, "cocaine", "32A(a)"),
            withIntent(DrugClass.B, "cocaine", "32A(a)"),
            withIntent(DrugClass.D, "marijuana", "32C(a)"),
            distributing(DrugClass.A, "heroin", "32(a)"),
            distributing(DrugClass.B, "cocaine", "32A(a)"));

    /** Drug charges of the Superior Court whose weight is no element. */
    static final List<OffenseText> SUPERIOR = List.of(
            withIntent(DrugClass.A, "heroin", "32(a)"),
            withIntent(DrugClass.B, "cocaine", "32A(c)"),
            distributing(DrugClass.A, "heroin", "32(a)"),
            distributing(DrugClass.B, "cocaine", "32A(c)"));

    /** Charges of the Superior Court whose weight is an element. */
    static final List<OffenseText> TRAFFICKING = List.of(
            trafficking("COCAINE", 14, 28, "32E(b)", DrugClass.B, "cocaine"),
            trafficking("COCAINE", 28, 100, "32E(b)", DrugClass.B, "cocaine"),
            trafficking("HEROIN", 14, 28, "32E(c)", DrugClass.A, "heroin"));

    /** No drug charges. */
    static final List<OffenseText> OTHER = List.of(
            notDrug("RESIST ARREST c268 §32B", "268/32B"),
            notDrug("LARCENY UNDER $250 c266 §30(1)", "266/30"),
            notDrug("DISORDERLY CONDUCT c272 §53", "272/53"),
            notDrug("ASSAULT AND BATTERY c265 §13A(a)", "265/13A"),
            notDrug("TRESPASS c266 §120", "266/120"));

    private static OffenseText possessing(DrugClass drugClass, String substance) {
        return new OffenseText(
                "DRUG, POSSESS CLASS " + drugClass + " c94C §34",
                "94C/34",
                OffenseKind.POSSESSION,
                drugClass,
                substance);
    }

    private static OffenseText withIntent(DrugClass drugClass, String substance, String section) {
        return new OffenseText(
                "DRUG, POSSESS TO DISTRIB CLASS " + drugClass + " c94C §" + section,
                "94C/" + section,
                OffenseKind.POSSESSION_WITH_INTENT,
                drugClass,
                substance);
    }

    private static OffenseText distributing(DrugClass drugClass, String substance, String section) {
        return new OffenseText(
                "DRUG, DISTRIBUTE CLASS " + drugClass + " c94C §" + section,
                "94C/" + section,
                OffenseKind.DISTRIBUTION,
                drugClass,
                substance);
    }

    private static OffenseText trafficking(
            String name, int least, int less, String section, DrugClass drugClass, String substance) {
        return new OffenseText(
                "%s, TRAFFICKING IN, %d GRAMS OR MORE, LESS THAN %d GRAMS c94C §%s"
                        .formatted(name, least, less, section),
                "94C/" + section,
                OffenseKind.TRAFFICKING,
                drugClass,
                substance);
    }

    private static OffenseText notDrug(String words, String statute) {
        return new OffenseText(words, statute, OffenseKind.NON_DRUG, null, null);
    }
}
