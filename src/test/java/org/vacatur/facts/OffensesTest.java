package org.vacatur.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffensesTest {
    private static final Offenses OFFENSES = Offenses.of(TableFile.rows("offenses.csv"), TableFile.NO_FAULTS);

    private static OffenseReading read(@Nullable String statute, @Nullable String text, @Nullable OffenseKind kind) {
        return OFFENSES.read(statute, text, kind);
    }

    /** Chapter, section and paragraph of each candidate, once. */
    private static String sections(OffenseReading reading) {
        return reading.candidates().stream()
                .map(each -> Stream.of(each.chapter(), each.section())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining("/"))
                        + (each.paragraph() == null ? "" : each.paragraph()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static List<@Nullable OffenseKind> kinds(OffenseReading reading) {
        return reading.candidates().stream().map(Offense::kind).distinct().collect(Collectors.toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            94C/32A/A                            | 94C/32A(a)      | YES     | false
            94C/34                               | 94C/34          | YES     | false
            94c 34                               | 94C/34          | YES     | false
            94C-34                               | 94C/34          | YES     | false
            94 C 32 E                            | 94C/32E         | YES     | true
            G.L. c. 94C, § 32E(b)(3)             | 94C/32E(b)(3)   | YES     | true
            94C/32E/B/3                          | 94C/32E(b)(3)   | YES     | true
            c94C §32E(b)                         | 94C/32E(b)      | YES     | true
            c. 94C s. 32(a)                      | 94C/32(a)       | YES     | false
            c94C ?27(a)                          | 94C/27(a)       | UNCLEAR | false
            M.G.L. c.94C §32C                    | 94C/32C         | YES     | false
            Chapter 94C, Section 32B(a)          | 94C/32B(a)      | YES     | false
            G.L. c. 94C, §§ 31, 34               | 94C/34          | YES     | false
            G.L. c. 94C, §§ 32A, 32E             | 94C/32A 94C/32E | YES     | -
            ch. 94C sec 32J                      | 94C/32J         | YES     | false
            94C/32F                              | 94C/32F         | YES     | false
            94C/32K                              | 94C/32K         | YES     | false
            94C/32L                              | 94C/32L         | YES     | false
            94C/32G                              | 94C/32G         | UNCLEAR | false
            94C/32I                              | 94C/32I         | UNCLEAR | false
            94C/33(b)                            | 94C/33(b)       | UNCLEAR | false
            94C/35                               | 94C/35          | UNCLEAR | false
            94C/37                               | 94C/37          | UNCLEAR | false
            94C/40                               | 94C/40          | UNCLEAR | -
            94C/43                               | 94C/43          | -       | -
            94C/31                               | 94C/31          | -       | -
            G.L. c. 268, § 32B                   | 268/32B         | NO      | false
            269/10(h)                            | 269/10(h)       | NO      | false
            G.L. c. 265, § 23A; c. 279, § 25(a)  | 265/23A         | NO      | false
            94C/34; 269/10                       | 94C/34 269/10   | -       | false
            c. 274 § 7; c. 94C § 32A             | 274/7           | UNCLEAR | -
            G.L. c. 94C, § 32A(c) or possession with intent | 94C/32A(c) | YES | false
            G.L. c. 94C, § 32A (as printed)      | 94C/32A         | YES     | false
            """)
    void a_statute_is_read_in_every_shape(
            String statute, String sections, @Nullable DrugCharge drugCharge, @Nullable Boolean weight) {
        OffenseReading reading = read(statute, null, null);
        assertThat(sections(reading)).isEqualTo(sections);
        assertThat(reading.statuteUnread()).isFalse();
        assertThat(reading.<DrugCharge>agreed(Offense::drugCharge)).isEqualTo(drugCharge);
        assertThat(reading.<Boolean>agreed(Offense::weightElement)).isEqualTo(weight);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"garbage", "94C", "21 U.S.C. § 841(a)(1)", "10/12/2007", "c. 92C, s. 32E", "94 s. 32A", "?"})
    void a_statute_that_cannot_be_read_is_told_and_the_words_decide(String statute) {
        OffenseReading reading = read(statute, "Trafficking in cocaine, 28 grams or more", null);
        assertThat(reading.statuteUnread()).isTrue();
        assertThat(sections(reading)).isEqualTo("94C/32E");
        assertThat(reading.question()).contains(statute);
    }

    @Test
    void a_section_without_its_chapter_is_of_the_drug_law_only_where_the_words_tell_of_drugs() {
        assertThat(sections(read("32A(a)", "Distribution of cocaine", null))).isEqualTo("94C/32A(a)");
        assertThat(read("32B", "Resisting arrest", null).statuteUnread()).isTrue();
    }

    @Test
    void a_spaced_letter_may_be_the_section_s_or_a_paragraph() {
        assertThat(sections(read("94C 32 A", null, null))).isEqualTo("94C/32A 94C/32(a)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            COCAINE, TRAFFICKING IN, 36 GRAMS OR MORE, LESS THAN 100 GRAMS c94C §32E(b) | 94C/32E(b) | TRAFFICKING | B | cocaine | - | 36-100 g
            DRUG, POSSESS TO DISTRIB CLASS B, SUBSQ. c94C §32A(b) | 94C/32A(b) | POSSESSION_WITH_INTENT | B | - | true | -
            MARIHUANA, POSSESS c94C §34                           | 94C/34     | POSSESSION             | D | marijuana | - | -
            HYPODERMIC, POSSESS c94C ?27(a)                       | 94C/27(a)  | OTHER_DRUG             | - | - | - | -
            MARIHUANA, TRAFFICKING IN 50 POUNDS OR MORE BUT LESS THAN 100 POUNDSc94C ?32E(a) | 94C/32E(a) | TRAFFICKING | D | marijuana | - | 50-100 lb
            Possession of cocaine with intent to distribute       | 94C/32A    | POSSESSION_WITH_INTENT | B | cocaine | - | -
            Trafficking in cocaine, 28 grams or more              | 94C/32E    | TRAFFICKING            | B | cocaine | - | 28 g or more
            Trafficking in cocaine, 14 to 28 grams                | 94C/32E    | TRAFFICKING            | B | cocaine | - | 14-28 g
            trafficking heroin over 14 grams                      | 94C/32E    | TRAFFICKING            | A | heroin | - | more than 14 g
            COCAINE, TRAFFICKING IN, 200 GRAMS OR MORE            | 94C/32E    | TRAFFICKING            | B | cocaine | - | 200 g or more
            Trafficking, 28 grams or more                         | 94C/32E    | TRAFFICKING            | - | - | - | 28 g or more
            TRAFFICKING CLASS C 14-28 GRAMS                       | 94C/32E    | TRAFFICKING            | C | - | - | 14-28 g
            Distribution of heroin                                | 94C/32     | DISTRIBUTION           | A | heroin | - | -
            School zone violation                                 | 94C/32J    | SCHOOL_ZONE            | - | - | - | -
            School or park zone violation                         | 94C/32J    | SCHOOL_ZONE            | - | - | - | -
            DRUG VIOLATION NEAR SCHOOL/PARK                       | 94C/32J    | SCHOOL_ZONE            | - | - | - | -
            Possession of a class D substance, second offence     | 94C/34     | POSSESSION             | D | - | true | -
            DRUG, DISTRIBUTE TO MINOR CLASS A                     | 94C/32F    | DISTRIBUTION           | A | - | - | -
            DRUG, CAUSE MINOR TO DISTRIBUTE                       | 94C/32K    | OTHER_DRUG             | - | - | - | -
            Possession of class E without a prescription          | 94C/34     | POSSESSION             | E | - | - | -
            Possession of cocaine or cocaine base with intent to distribute | 94C/32A | POSSESSION_WITH_INTENT | B | cocaine | - | -
            Possession with intent to distribute                  | 94C        | POSSESSION_WITH_INTENT | - | - | - | -
            """)
    void the_words_of_a_charge_are_read(
            String text,
            String sections,
            OffenseKind kind,
            @Nullable DrugClass drugClass,
            @Nullable String substance,
            @Nullable Boolean subsequent,
            @Nullable String weightBand) {
        OffenseReading reading = read(null, text, null);
        assertThat(sections(reading)).isEqualTo(sections);
        assertThat(reading.candidates()).singleElement().satisfies(offense -> {
            assertThat(offense.kind()).isEqualTo(kind);
            assertThat(offense.drugClass()).isEqualTo(drugClass);
            assertThat(offense.substance()).isEqualTo(substance);
            assertThat(offense.subsequent()).isEqualTo(subsequent);
            assertThat(offense.weightBand()).isEqualTo(weightBand);
            assertThat(offense.weightElement()).isEqualTo(kind == OffenseKind.TRAFFICKING);
        });
        assertThat(reading.question()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            conspiracy to violate the drug law             | UNCLEAR
            Conspiracy to distribute cocaine               | UNCLEAR
            Conspiracy to commit larceny                   | NO
            Conspiracy                                     | -
            Attempted distribution of cocaine              | UNCLEAR
            Attempted larceny                              | NO
            Attempt to commit a crime                      | -
            Accessory before the fact, trafficking heroin  | UNCLEAR
            DRUG PARAPHERNALIA, POSSESS TO DISTRIB         | UNCLEAR
            COUNTERFEIT DRUG, DISTRIBUTE                   | UNCLEAR
            PRESCRIPTION, UTTER FALSE                      | UNCLEAR
            DRUG, OBTAIN BY FRAUD                          | UNCLEAR
            DRUG, LARCENY OF                               | UNCLEAR
            HEROIN, BEING PRESENT WHERE KEPT               | UNCLEAR
            Resisting arrest                               | NO
            Firearm possession by a felon                  | NO
            Ammunition without an FID card                 | NO
            Assault and battery on a police officer        | NO
            Larceny over $250                              | NO
            Disorderly conduct                             | NO
            Operating under the influence of drugs         | NO
            Firearm in the commission of a felony, drug    | -
            Possession of drugs in a motor vehicle         | -
            Five drug charges                              | -
            Cocaine                                        | -
            Possession                                     | -
            Trafficking of persons                         | -
            Possess foobar                                 | -
            Firarm, possess                                | -
            Larcenny                                       | -
            DRUG, DISPENSE W/O PRESCRIPTION                | -
            """)
    void words_make_a_drug_charge_only_as_far_as_they_say(String text, @Nullable DrugCharge drugCharge) {
        OffenseReading reading = read(null, text, null);
        assertThat(reading.<DrugCharge>agreed(Offense::drugCharge)).isEqualTo(drugCharge);
        assertThat(reading.question() == null).isEqualTo(drugCharge != null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            c. 274 § 6 | Attempt to distribute heroin        | UNCLEAR
            c. 274 § 6 | Attempt to commit larceny           | NO
            c. 274 § 6 | Attempt                             | -
            274/2      | Accessory to distribution of heroin | UNCLEAR
            274/7      | -                                   | -
            274/7      | Conspiracy, larceny                 | NO
            """)
    void an_attempt_conspiracy_or_accessory_charge_goes_by_its_object(
            String statute, @Nullable String text, @Nullable DrugCharge drugCharge) {
        OffenseReading reading = read(statute, text, null);
        assertThat(reading.<DrugCharge>agreed(Offense::drugCharge)).isEqualTo(drugCharge);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "POSSESSION, YES, false",
                "POSSESSION_WITH_INTENT, YES, false",
                "DISTRIBUTION, YES, false",
                "TRAFFICKING, YES, true",
                "SCHOOL_ZONE, YES, false",
                "CONSPIRACY, UNCLEAR, -",
                "OTHER_DRUG, -, -",
                "NON_DRUG, NO, false"
            })
    void the_kind_alone_says_what_it_can(
            OffenseKind kind, @Nullable DrugCharge drugCharge, @Nullable Boolean weightElement) {
        OffenseReading reading = read(null, " ", kind);
        assertThat(reading.<OffenseKind>agreed(Offense::kind)).isEqualTo(kind);
        assertThat(reading.<DrugCharge>agreed(Offense::drugCharge)).isEqualTo(drugCharge);
        assertThat(reading.<Boolean>agreed(Offense::weightElement)).isEqualTo(weightElement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DRUG, DISTRIBUTE OR POSSESS WITH INTENT, CLASS A c. 94C s. 32(a)",
                "DRUG, DISTRIBUTE OR POSSESS WITH INTENT, CLASS A",
                "Distribution/possession with intent to distribute, class A"
            })
    void distribute_or_possess_leaves_the_kind_open_and_nothing_else(String text) {
        OffenseReading reading = read(null, text, null);
        assertThat(kinds(reading))
                .containsExactlyInAnyOrder(OffenseKind.DISTRIBUTION, OffenseKind.POSSESSION_WITH_INTENT);
        assertThat(reading.<String>agreed(Offense::section)).isEqualTo("32");
        assertThat(reading.<DrugCharge>agreed(Offense::drugCharge)).isEqualTo(DrugCharge.YES);
        assertThat(reading.<Boolean>agreed(Offense::weightElement)).isFalse();
        assertThat(reading.question()).contains("possession with intent to distribute", "; or distribution");
    }

    @Test
    void a_weaker_source_settles_what_the_statute_leaves_open() {
        assertThat(kinds(read("94C/32A", "Distribution of cocaine", null))).containsExactly(OffenseKind.DISTRIBUTION);
        assertThat(kinds(read("94C/32A", null, OffenseKind.DISTRIBUTION))).containsExactly(OffenseKind.DISTRIBUTION);
        OffenseReading reading = read("94C/32E(b)", "Trafficking in cocaine, 28 grams or more, subsq.", null);
        assertThat(reading.candidates())
                .containsExactly(new Offense(
                        "94C",
                        "32E",
                        "(b)",
                        OffenseKind.TRAFFICKING,
                        DrugClass.B,
                        "cocaine",
                        true,
                        "28 g or more",
                        DrugCharge.YES,
                        true,
                        true));
        assertThat(reading.disagreements()).isEmpty();
    }

    @Test
    void a_section_the_table_does_not_hold_stays_unknown_whatever_the_words_say() {
        OffenseReading reading = read("94C/43", "Possession of class B", OffenseKind.POSSESSION);
        assertThat(reading.<DrugCharge>agreed(Offense::drugCharge)).isNull();
        assertThat(reading.<Boolean>agreed(Offense::weightElement)).isNull();
        assertThat(reading.<DrugClass>agreed(Offense::drugClass)).isEqualTo(DrugClass.B);
    }

    @Test
    void words_cannot_choose_between_two_sections_charged() {
        OffenseReading reading = read("G.L. c. 94C, §§ 32A, 32E", "Trafficking in cocaine", null);
        assertThat(reading.<Boolean>agreed(Offense::weightElement)).isNull();
        assertThat(reading.disagreements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            94C/34     | Trafficking in cocaine   | -           | 94C/34     | the statute says section 34 (possession), the words say trafficking
            94C/34     | -                        | TRAFFICKING | 94C/34     | the statute says section 34 (possession), the office's sorting says trafficking
            -          | Possession of cocaine    | TRAFFICKING | 94C/34     | the words say possession, the office's sorting says trafficking
            94C/32/A   | DRUG, DISTRIBUTE CLASS B | -           | 94C/32(a)  | the statute says class A, the words say class B
            94C/32A(a) | Distribution class B, second offense | - | 94C/32A(a) | the statute says a first offense, the words say a subsequent offense
            268/32B    | Possession of cocaine    | -           | 268/32B    | the statute says chapter 268, section 32B (not a drug offense), the words say possession
            94C/32A    | Attempted distribution of cocaine | -  | 94C/32A    | the statute says section 32A (possession with intent to distribute or distribution), the words say attempt
            94C/34     | DRUG, DISTRIBUTE c94C §32A | -         | 94C/34     | the statute says section 34 (possession), the section in the words says section 32A (possession with intent to distribute or distribution)
            """)
    void the_stronger_source_is_followed_and_the_contradiction_told(
            @Nullable String statute,
            @Nullable String text,
            @Nullable OffenseKind kind,
            String sections,
            String disagreement) {
        OffenseReading reading = read(statute, text, kind);
        assertThat(sections(reading)).isEqualTo(sections);
        assertThat(reading.disagreements()).contains(disagreement);
    }

    @Test
    void two_drugs_make_two_candidates_that_agree_on_the_offense() {
        OffenseReading reading = read(null, "Possession of cocaine and marijuana", null);
        assertThat(reading.candidates()).extracting(Offense::drugClass).containsExactly(DrugClass.B, DrugClass.D);
        assertThat(reading.<String>agreed(Offense::section)).isEqualTo("34");
    }

    @Test
    void a_class_that_is_not_the_drug_s_leaves_the_class_open() {
        OffenseReading reading = read(null, "Possession of heroin, class B", null);
        assertThat(reading.candidates()).extracting(Offense::drugClass).containsExactly(DrugClass.A, DrugClass.B);
    }

    @Test
    void a_word_as_near_to_two_drugs_is_read_as_either() {
        OffenseReading reading = read(null, "possession of codaine", null);
        assertThat(reading.candidates()).extracting(Offense::substance).containsExactlyInAnyOrder("cocaine", "codeine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Possession of cocaine, 3/4 gram, on 10/12/2007",
                "POSSESS COCAINE 14-28 GRAMS",
                "cocaine possession 100/200"
            })
    void figures_among_words_are_no_chapter(String text) {
        assertThat(sections(read(null, text, null))).isEqualTo("94C/34");
    }

    @Test
    void nothing_given_leaves_a_question() {
        OffenseReading reading = read(null, null, null);
        assertThat(reading.candidates()).isEmpty();
        assertThat(reading.statuteUnread()).isFalse();
        assertThat(reading.question()).isEqualTo("What offense is charged, and under which section?");
    }

    @Test
    void faulty_cells_are_reported_with_line_column_and_what_may_stand_there() {
        List<TableFault> faults = new ArrayList<>();
        Offenses.of(TableFile.parsed("""
                        sort,pattern,means,chapter,section,paragraph,kind,class,substance,subsequent,drug-charge,identity,weight,remark
                        verb,x,,,,,,,,,,,,
                        section,,,94C,thirty,,,,,,YES,yes,no,
                        act,carry,,,,,HOLDING,,,,,,,
                        act,,,,,,POSSESSION,,,,PERHAPS,,,
                        section,,,94C,34,,,F,,,,,,
                        spelling,poss,,,,,,,,,,,,
                        substance,cocaine,,,,,,B,cocaine,,,,,
                        substance,COCAINE,,,,,,A,cocaine,,,,,
                        """), faults::add);
        assertThat(faults)
                .extracting(fault -> fault.line() + " " + fault.column())
                .containsExactly(
                        "2 sort",
                        "3 section",
                        "4 kind",
                        "5 pattern",
                        "5 drug-charge",
                        "6 class",
                        "7 means",
                        "9 pattern");
        assertThat(faults.get(2).message()).contains("\"HOLDING\"", "POSSESSION_WITH_INTENT");
    }
}
