package org.vacatur.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Misspellings and abbreviations as clerks and offices type them. */
class OffenseSpellingsTest {
    private final Offenses offenses = Offenses.of(TableFile.rows("offenses.csv"), TableFile.NO_FAULTS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            POSESS CLASS B                     | 34  | POSSESSION             | B | -
            POSESSION CLASS B                  | 34  | POSSESSION             | B | -
            POSSESION OF CLASS A               | 34  | POSSESSION             | A | -
            POSSESSSION CLASS A                | 34  | POSSESSION             | A | -
            POSS CL B                          | 34  | POSSESSION             | B | -
            POSS. CL. B SUBSQ.OFF.             | 34  | POSSESSION             | B | true
            Poss Cl A Sub Off                  | 34  | POSSESSION             | A | true
            POSS CLASSB                        | 34  | POSSESSION             | B | -
            POSS CLASS-D                       | 34  | POSSESSION             | D | -
            POSS OF CLASS "B"                  | 34  | POSSESSION             | B | -
            POSS CLAS B SUBSEQ                 | 34  | POSSESSION             | B | true
            CLASS B, POSSESS, 2ND              | 34  | POSSESSION             | B | true
            POSESS MARIJUANNA                  | 34  | POSSESSION             | D | -
            MARIHUANNA, POSSESS                | 34  | POSSESSION             | D | -
            MARAJUANA POSS                     | 34  | POSSESSION             | D | -
            MARIJAUNA POSSESSION               | 34  | POSSESSION             | D | -
            POSS MARIJUNA                      | 34  | POSSESSION             | D | -
            POSS COCAIN                        | 34  | POSSESSION             | B | -
            COCIANE, POSSESS                   | 34  | POSSESSION             | B | -
            COCAINNE POSS                      | 34  | POSSESSION             | B | -
            HEROINE POSS                       | 34  | POSSESSION             | A | -
            HERION, POSSESS                    | 34  | POSSESSION             | A | -
            HEROION POSSESSION                 | 34  | POSSESSION             | A | -
            METHAMPHETMINE POSESSION           | 34  | POSSESSION             | B | -
            OXYCODON POSSES                    | 34  | POSSESSION             | B | -
            OXICODONE POSS                     | 34  | POSSESSION             | B | -
            CLONAZAPAM, POSSESS                | 34  | POSSESSION             | C | -
            POSS PERCOSET                      | 34  | POSSESSION             | B | -
            DISTRB CLASS B                     | 32A | DISTRIBUTION           | B | -
            DISTRUBTE CLASS B                  | 32A | DISTRIBUTION           | B | -
            DISTRIBUTON CLASS A                | 32  | DISTRIBUTION           | A | -
            DIST. CL C                         | 32B | DISTRIBUTION           | C | -
            SALE OF MARIHUANA                  | 32C | DISTRIBUTION           | D | -
            HEROINE, DISTRIBUTION SUBSQ OFF    | 32  | DISTRIBUTION           | A | true
            DELIVERY OF COCAINE                | 32A | DISTRIBUTION           | B | -
            PWID CLASS A                       | 32  | POSSESSION_WITH_INTENT | A | -
            P.W.I.D. CL B                      | 32A | POSSESSION_WITH_INTENT | B | -
            POSS W/INT DISTRB COCAIN           | 32A | POSSESSION_WITH_INTENT | B | -
            POSS W/I TO DIST CLASS B           | 32A | POSSESSION_WITH_INTENT | B | -
            POSS W/ INTENT CL B                | 32A | POSSESSION_WITH_INTENT | B | -
            POSS TO DISTRIB CL E               | 32D | POSSESSION_WITH_INTENT | E | -
            Pos to Dist Cl B                   | 32A | POSSESSION_WITH_INTENT | B | -
            MARAJUANA POSS W INT TO DIST       | 32C | POSSESSION_WITH_INTENT | D | -
            POSESSION WITH INTENET TO DISTRIBUTE CLASS B | 32A | POSSESSION_WITH_INTENT | B | -
            TRAFICKING CL B                    | 32E | TRAFFICKING            | B | -
            TRAFFICING IN COCAINE              | 32E | TRAFFICKING            | B | -
            TRAFFIKING COCAINE                 | 32E | TRAFFICKING            | B | -
            TRAFF COCAINE 28-100 GRMS          | 32E | TRAFFICKING            | B | -
            SZ VIOLATION                       | 32J | SCHOOL_ZONE            | - | -
            SCHOOL ZONE VIOL                   | 32J | SCHOOL_ZONE            | - | -
            SCHOOLZONE VIOLATON                | 32J | SCHOOL_ZONE            | - | -
            CONSPIRICY VIOL DRUG LAWS          | 40  | CONSPIRACY             | - | -
            CONSP TO VIO CONT SUBST ACT        | 40  | CONSPIRACY             | - | -
            HYPODERMC, POSSES                  | 27  | OTHER_DRUG             | - | -
            PARAPHENALIA, POSS                 | 32I | OTHER_DRUG             | - | -
            """)
    void a_slip_of_the_pen_is_read(
            String text,
            String section,
            OffenseKind kind,
            @Nullable DrugClass drugClass,
            @Nullable Boolean subsequent) {
        assertThat(offenses.read(null, text, null).candidates()).singleElement().satisfies(offense -> {
            assertThat(offense.section()).isEqualTo(section);
            assertThat(offense.kind()).isEqualTo(kind);
            assertThat(offense.drugClass()).isEqualTo(drugClass);
            assertThat(offense.subsequent()).isEqualTo(subsequent);
        });
    }
}
