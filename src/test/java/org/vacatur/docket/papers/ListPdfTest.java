package org.vacatur.docket.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vacatur.OtherProgram;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.paper.ReadPdf;
import org.vacatur.paper.Shown;

class ListPdfTest {
    private static final String LYNN = "suffolk-second-letter-001-lynn-district-court.pdf";

    @ParameterizedTest
    @EnumSource(ListKind.class)
    void a_list_shows_the_same_rows_as_it_was_given(ListKind list) throws IOException {
        var charges = charges(list, "Lynn District Court", 30);
        Written written = write(charges);
        String name =
                "suffolk-" + list.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-001-lynn-district-court.pdf";
        ReadPdf pdf = written.pdf(name);
        List<ListColumn> columns = ListColumn.of(list);
        List<List<String>> expected = new ArrayList<>();
        expected.add(ReadPdf.tight(columns.stream().map(ListColumn::heading).toList()));
        charges.forEach(charge -> expected.add(ReadPdf.tight(columns.stream()
                .map(it -> Shown.plain(it.value().apply(charge)))
                .toList())));
        assertThat(pdf.rows().subList(0, expected.size())).isEqualTo(expected);
        assertThat(pdf.rows().subList(expected.size(), pdf.rows().size()))
                .containsExactly(
                        List.of("Rule", "Title", "Sources"),
                        List.of("BR2-8", "Secondletter", "BR2at327-328"),
                        List.of("OWN-1*", "Aruleofours", "none"));
        ReadPdf.assertAccessible(written.file(name), "en-US", "Suffolk District: " + Words.of(list));
    }

    @Test
    void each_page_has_head_foot_both_sums_and_the_hash_of_the_rows() throws IOException {
        var charges = charges(ListKind.SECOND_LETTER, "Lynn District Court", 40);
        ReadPdf pdf = write(charges).pdf(LYNN);
        var columns = ListColumn.of(ListKind.SECOND_LETTER);
        String hash = RowsHash.of(charges.stream()
                .map(charge ->
                        columns.stream().map(it -> it.value().apply(charge)).toList())
                .toList());
        int pages = pdf.pages().size();
        assertThat(pages).isGreaterThan(1);
        for (int i = 0; i < pages; i++) {
            assertThat(pdf.pages().get(i))
                    .contains("SuffolkDistrict", "Springlist<2017>&more", "Asof2017-04-18", "SYNTHETIC")
                    .contains("Page" + (i + 1) + "of" + pages + ",part1")
                    .contains("Rulesetdookhan,version1a2b3c4d5e6f.", "Run123e4567-e89b-42d3-a456-426614174000")
                    .contains("SHA-256oftherows" + hash)
                    .contains("Rowsread18,638=charges18,308+mergedintoacharge300+rejected20+duplicates10.")
                    .contains("Charges18,308=firstletter33+secondletter,wouldnot16,067+secondletter,couldnot570"
                            + "+thirdletter118+humanreview209+outofscope840+alreadyresolved471.");
        }
    }

    @Test
    void a_proposed_list_says_so_on_each_page_and_a_letter_does_not() throws IOException {
        ReadPdf proposed = write(charges(ListKind.SECOND_LETTER_PROPOSED, "Lynn", 30))
                .pdf("suffolk-second-letter-proposed-001-lynn.pdf");
        assertThat(proposed.pages()).hasSizeGreaterThan(1).allMatch(it -> it.contains("PROPOSED:secondletter"));
        assertThat(proposed.text()).contains("isnottobefiled");
        assertThat(write(charges(ListKind.SECOND_LETTER, "Lynn District Court", 3))
                        .pdf(LYNN)
                        .text())
                .doesNotContainIgnoringCase("proposed");
    }

    @Test
    void what_is_not_invented_is_not_called_so() throws IOException {
        Written written = new Written();
        ListPdf.write(
                written,
                ARun.notSynthetic(),
                ARun.ledger(),
                charges(ListKind.SECOND_LETTER, "Lynn District Court", 2).iterator());
        assertThat(written.pdf(LYNN).text()).doesNotContain("SYNTHETIC");
    }

    @Test
    void the_headings_are_said_once_however_many_pages_repeat_them() throws IOException {
        ReadPdf pdf = write(charges(ListKind.SECOND_LETTER, "Lynn District Court", 40))
                .pdf(LYNN);
        assertThat(pdf.pages()).hasSizeGreaterThan(1);
        assertThat(pdf.pages().subList(0, pdf.pages().size() - 1)).allMatch(it -> it.contains("Docketnumber"));
        assertThat(pdf.rows().get(0)).startsWith("Docketnumber", "Charge");
    }

    @Test
    void a_hostile_text_is_shown_as_text() throws IOException {
        Written written = write(List.of(ARun.charge(
                ListKind.SECOND_LETTER, "Lynn District Court", "0713CR000001", 1, ARun.HOSTILE, List.of())));
        assertThat(written.pdf(LYNN).rows().get(1).get(3)).isEqualTo(ReadPdf.tight(ARun.HOSTILE_AS_SHOWN + ", 94C/34"));
    }

    @Test
    void each_court_has_its_own_files_and_a_long_list_is_numbered_on() throws IOException {
        List<ListedCharge> charges = Stream.of(
                        charges(ListKind.SECOND_LETTER, "BMC, Central", 1),
                        charges(ListKind.SECOND_LETTER, "Lynn District Court", ListPdf.ROWS_OF_A_PART + 1),
                        charges(ListKind.HUMAN_REVIEW, "", 1))
                .flatMap(List::stream)
                .toList();
        Written written = write(charges);
        assertThat(written.names())
                .containsExactly(
                        "suffolk-second-letter-001-bmc-central.pdf",
                        "suffolk-second-letter-002-lynn-district-court.pdf",
                        "suffolk-second-letter-003-lynn-district-court.pdf",
                        "suffolk-human-review-001-court-not-stated.pdf");
        assertThat(written.pdf("suffolk-second-letter-002-lynn-district-court.pdf")
                        .pages()
                        .get(0))
                .contains("part2,continuedinpart3");
        assertThat(written.pdf("suffolk-second-letter-003-lynn-district-court.pdf")
                        .text())
                .contains("1chargeinthispart", "part3")
                .doesNotContain("continued");
    }

    @Test
    void the_same_list_is_the_same_to_the_byte() throws IOException {
        var charges = charges(ListKind.SECOND_LETTER, "Lynn District Court", 20);
        assertThat(write(charges).file(LYNN)).isEqualTo(write(charges).file(LYNN));
    }

    @Test
    void a_ledger_that_does_not_add_up_is_not_printed() {
        var charges = charges(ListKind.SECOND_LETTER, "Lynn District Court", 1);
        assertThatThrownBy(() -> ListPdf.write(new Written(), ARun.HEADING, ARun.brokenLedger(), charges.iterator()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not add up")
                .hasMessageContaining("Rows read 18,639 = charges 18,308");
    }

    @Test
    void another_program_reads_the_same_rows(@TempDir Path folder) throws IOException, InterruptedException {
        OtherProgram.needed("pdftotext", "poppler-utils");
        var charges = charges(ListKind.SECOND_LETTER, "Lynn District Court", 40);
        Path file = Files.write(folder.resolve("list.pdf"), write(charges).file(LYNN));
        String text = OtherProgram.said("pdftotext", "-layout", file.toString(), "-");
        charges.forEach(it ->
                assertThat(text).containsPattern(it.docketNumber() + " +" + it.charge() + " +" + it.defendantRef()));
    }

    private static Written write(List<ListedCharge> charges) throws IOException {
        Written written = new Written();
        assertThat(ListPdf.write(written, ARun.HEADING, ARun.ledger(), charges.iterator()))
                .isEqualTo((int) written.names().spliterator().getExactSizeIfKnown());
        return written;
    }

    private static List<ListedCharge> charges(ListKind list, String court, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ARun.charge(list, court, String.format(Locale.ROOT, "0713CR%06d", i / 2), i % 2 + 1))
                .toList();
    }
}
