package org.vacatur.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds for any input of the three readers. */
class ReadersTest {
    private static final Offenses OFFENSES = Offenses.of(TableFile.rows("offenses.csv"), TableFile.NO_FAULTS);
    private static final Dispositions DISPOSITIONS =
            Dispositions.of(TableFile.rows("dispositions.csv"), TableFile.NO_FAULTS);
    private static final DocketNumbers DOCKETS = DocketNumbers.of(TableFile.rows("courts.csv"), TableFile.NO_FAULTS);

    @Provide
    Arbitrary<List<String>> courtWords() {
        return Arbitraries.of(
                        "drug,",
                        "possess",
                        "to",
                        "distrib",
                        "class",
                        "a",
                        "b",
                        "or",
                        "and",
                        "trafficking",
                        "in",
                        "cocaine",
                        "heroin",
                        "marijuanna",
                        "subsq.off.",
                        "c94c",
                        "\u00a732e(b)",
                        "?34",
                        "94c/32a/a",
                        "\u00a7\u00a7",
                        "31,",
                        "34",
                        "g.l.",
                        "c.",
                        "94c,",
                        "36",
                        "grams",
                        "or more,",
                        "less than",
                        "100",
                        "firearm",
                        "school",
                        "zone",
                        "w/intent",
                        "conspiracy",
                        "attempt",
                        "274",
                        "sec",
                        "(a)",
                        "dismissed",
                        "-",
                        "guilty",
                        "plea",
                        "0938cr1515",
                        "sjc")
                .list()
                .ofMaxSize(12);
    }

    @Property
    void no_input_is_refused(@ForAll String text, @ForAll String statute, @ForAll @Nullable OffenseKind kind) {
        assertThat(OFFENSES.read(statute, text, kind)).isNotNull();
        assertThat(DISPOSITIONS.read(text).raw()).isEqualTo(text);
        assertThat(DOCKETS.read(text).raw()).isEqualTo(text);
    }

    @Property
    void no_run_of_court_words_is_refused(
            @ForAll("courtWords") List<String> text, @ForAll("courtWords") List<String> statute) {
        assertThat(OFFENSES.read(String.join(" ", statute), String.join("", text), null))
                .isNotNull();
    }

    @Property
    void case_and_spacing_make_no_difference(
            @ForAll("courtWords") List<String> text, @ForAll("courtWords") List<String> statute) {
        String plainText = String.join(" ", text);
        String plainStatute = String.join(" ", statute);
        String otherText = " " + String.join(" \t\u00a0", text).toUpperCase(Locale.ROOT) + "  ";
        String otherStatute = " " + String.join("\n ", statute).toUpperCase(Locale.ROOT) + " ";
        OffenseReading plain = OFFENSES.read(plainStatute, plainText, null);
        OffenseReading other = OFFENSES.read(otherStatute, otherText, null);
        assertThat(other.candidates()).isEqualTo(plain.candidates());
        assertThat(other.statuteUnread()).isEqualTo(plain.statuteUnread());
        assertThat(other.disagreements()).isEqualTo(plain.disagreements());
        assertThat(DISPOSITIONS.read(otherText).dispositionClass())
                .isEqualTo(DISPOSITIONS.read(plainText).dispositionClass());
        assertThat(DOCKETS.read(otherText)
                                .normalized()
                                .equals(DOCKETS.read(plainText).normalized())
                        || !DOCKETS.read(plainText).readable())
                .isTrue();
    }

    @Property(tries = 20)
    void long_runs_are_read_in_good_time(@ForAll("courtWords") List<String> words) {
        String repeated = (String.join(" ", words) + " (a)(").repeat(400);
        long start = System.nanoTime();
        OFFENSES.read(
                repeated.substring(0, Math.min(2000, repeated.length())),
                repeated.substring(0, Math.min(2000, repeated.length())),
                null);
        OFFENSES.read(repeated, repeated, null);
        DISPOSITIONS.read(repeated);
        DOCKETS.read(repeated);
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }
}
