package org.vacatur.docket.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.ListedCharge.ChargeDecided;
import org.vacatur.docket.ListedCharge.RuleShown;
import org.vacatur.docket.RunHeading;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Outcome;

/** An invented run, its ledger and charges. */
final class ARun {
    static final RunHeading HEADING = new RunHeading(
            UUID.fromString("123e4567-e89b-42d3-a456-426614174000"),
            "Spring list <2017> & more",
            LocalDate.of(2017, 4, 18),
            "dookhan",
            "1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f809",
            "OWN",
            Instant.parse("2026-01-02T03:04:05Z"),
            true,
            true);

    /** Offense text that tries to be something else. */
    static final String HOSTILE = "POSSESS <script>alert(1)</script> & \"class B\" \u202Eevil\u0001 \u05D0 Año São ÿ";

    static final String HOSTILE_AS_SHOWN =
            "POSSESS <script>alert(1)</script> & \"class B\" [U+202E]evil[U+0001] [U+05D0] Año São ÿ";

    static final long[] SUFFOLK = {30, 15_000, 570, 117, 200, 800, 400};
    static final long[] CAPE = {3, 1_067, 0, 1, 9, 40, 71};

    private ARun() {}

    static RunHeading notSynthetic() {
        return new RunHeading(
                HEADING.id(),
                HEADING.name(),
                HEADING.asOf(),
                HEADING.ruleSet(),
                HEADING.ruleSetVersion(),
                HEADING.countyPolicy(),
                HEADING.startedAt(),
                false,
                true);
    }

    static Ledger ledger() {
        Map<District, Ledger.Counted> districts = new TreeMap<>();
        districts.put(District.SUFFOLK, counted(SUFFOLK));
        districts.put(District.CAPE_AND_ISLANDS, counted(CAPE));
        long[] total = new long[SUFFOLK.length];
        for (int i = 0; i < total.length; i++) {
            total[i] = SUFFOLK[i] + CAPE[i];
        }
        long charges = counted(total).charges().sum();
        return new Ledger(new Ledger.Rows(charges + 330, charges, 300, 20, 10), districts, counted(total));
    }

    /** A run of which a row was lost. */
    static Ledger brokenLedger() {
        Ledger whole = ledger();
        var rows = whole.rows();
        return new Ledger(
                new Ledger.Rows(rows.input() + 1, rows.charges(), rows.merged(), rows.rejected(), rows.duplicates()),
                whole.districts(),
                whole.total());
    }

    static Ledger.Counted counted(long[] charges) {
        return new Ledger.Counted(
                new Ledger.Charges(charges[0], charges[1], charges[2], charges[3], charges[4], charges[5], charges[6]),
                Map.of(ListKind.SECOND_LETTER, charges[1] - 2, ListKind.THIRD_LETTER, charges[3]),
                Map.of("WEIGHT", charges[4] - 5, "ROLE+WEIGHT", 5L),
                new Ledger.Cases(
                        charges[3] + 1_100,
                        charges[4] + 1_200,
                        charges[1] + 1_300,
                        charges[0] + 1_400,
                        charges[6] + 1_500,
                        charges[5] + 1_600),
                new Ledger.Defendants(
                        charges[3] + 2_100,
                        charges[4] + 2_200,
                        charges[1] + 2_300,
                        charges[0] + 2_400,
                        charges[6] + 2_500,
                        charges[5] + 2_600,
                        27));
    }

    static ListedCharge charge(ListKind list, String court, String docket, int number) {
        return charge(list, court, docket, number, "POSSESS CLASS B", List.of("Retest of the retained sample"));
    }

    static ListedCharge charge(
            ListKind list, String court, String docket, int number, String offense, List<String> evidence) {
        return new ListedCharge(
                District.SUFFOLK,
                court,
                docket,
                number,
                "SYN-" + docket.substring(docket.length() - 3),
                offense,
                "94C/34",
                "Guilty plea",
                LocalDate.of(2007, 3, 1),
                list.outcome(),
                ground(list),
                list.letter()
                        ? new ChargeDecided(number % 2 == 0, "A. Example, ADA", LocalDate.of(2017, 4, 1), evidence)
                        : null,
                list == ListKind.HUMAN_REVIEW ? Outcome.SECOND_LETTER : null,
                list == ListKind.HUMAN_REVIEW ? List.of("ROLE", "WEIGHT") : List.of(),
                List.of(),
                "The office would not prosecute again.",
                List.of(
                        new RuleShown("BR2-8", "Second letter", "BR2 at 327-328", true),
                        new RuleShown("OWN-1", "A rule of ours", "none", false)),
                number == 1,
                number == 1 ? "W-77" : null,
                null);
    }

    private static @Nullable Ground ground(ListKind list) {
        return list.outcome() == Outcome.SECOND_LETTER ? Ground.COULD_NOT : null;
    }
}
