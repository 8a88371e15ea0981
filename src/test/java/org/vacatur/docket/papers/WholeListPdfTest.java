package org.vacatur.docket.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.OtherProgram;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.facts.District;
import org.vacatur.paper.ReadPdf;
import org.vacatur.paper.Shown;

class WholeListPdfTest {
    /** Three courts; the middle one has more rows than one part may hold. */
    private static final List<ListedCharge> CHARGES = charges(30, ListPdf.ROWS_OF_A_PART + 20, 10);

    private static final List<ListColumn> COLUMNS = ListColumn.of(ListKind.SECOND_LETTER);

    private static byte[] whole;

    @BeforeAll
    static void writeOnce() throws IOException {
        whole = write(CHARGES);
    }

    @Test
    void every_row_of_every_court_is_in_one_file_in_order() throws IOException {
        List<String> headings =
                ReadPdf.tight(COLUMNS.stream().map(ListColumn::heading).toList());
        List<List<String>> rows = ReadPdf.of(whole).rows().stream()
                .filter(row -> row.size() == COLUMNS.size() && !row.equals(headings))
                .toList();
        assertThat(rows)
                .isEqualTo(CHARGES.stream()
                        .map(charge -> ReadPdf.tight(COLUMNS.stream()
                                .map(it -> Shown.plain(it.value().apply(charge)))
                                .toList()))
                        .toList());
    }

    @Test
    void each_part_is_a_part_of_one_document_with_language_title_and_mark_of_pdf_ua() throws IOException {
        ReadPdf.assertAccessible(whole, "en-US", "Suffolk District: Second letter (Spring list <2017> & more)");
        List<String> types = ReadPdf.of(whole).types();
        assertThat(types).startsWith("Document", "Part", "Div", "H1");
        assertThat(types.stream().filter("Document"::equals)).hasSize(1);
        assertThat(types.stream().filter("Part"::equals)).hasSize(4);
        assertThat(types.stream().filter("THead"::equals)).hasSize(8);
    }

    @Test
    void what_stands_on_a_page_leads_to_its_tag_and_every_tag_to_the_one_above() throws IOException {
        int marks = 0;
        try (PDDocument document = Loader.loadPDF(whole)) {
            PDStructureTreeRoot root =
                    Objects.requireNonNull(document.getDocumentCatalog().getStructureTreeRoot());
            assertThat(root.getParentTreeNextKey()).isEqualTo(document.getNumberOfPages());
            for (PDPage page : document.getPages()) {
                var value = (COSObjectable)
                        Objects.requireNonNull(root.getParentTree().getValue(page.getStructParents()));
                COSArray tags = (COSArray) value.getCOSObject();
                for (int mark = 0; mark < tags.size(); mark++) {
                    if (tags.getObject(mark) instanceof COSDictionary tag) {
                        PDStructureElement element = new PDStructureElement(tag);
                        assertThat(element.getPage().getCOSObject()).isSameAs(page.getCOSObject());
                        assertThat(element.getKids()).contains(mark);
                        assertThat(above(element)).endsWith("Part", "Document");
                        marks++;
                    }
                }
            }
        }
        assertThat(marks).isGreaterThan(CHARGES.size() * COLUMNS.size());
    }

    @Test
    void the_same_list_is_the_same_to_the_byte() throws IOException {
        List<ListedCharge> some = charges(5, 5);
        assertThat(write(some)).isEqualTo(write(some));
        assertThat(write(some)).isNotEqualTo(write(charges(5, 6)));
    }

    @Test
    void a_list_of_no_charges_is_a_page_that_says_so() throws IOException {
        byte[] pdf = write(List.of());
        assertThat(ReadPdf.of(pdf).text()).contains("Nochargestandsonthislist.", "SuffolkDistrict");
        ReadPdf.assertAccessible(pdf, "en-US", "Suffolk District: Second letter");
    }

    @Test
    void the_list_of_all_offices_says_so() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WholeListPdf.write(
                out,
                ARun.HEADING,
                ARun.ledger(),
                ListKind.SECOND_LETTER,
                null,
                charges(1).iterator());
        ReadPdf.assertAccessible(out.toByteArray(), "en-US", "All districts: Second letter");
    }

    @Test
    void a_ledger_that_does_not_add_up_is_not_printed() {
        assertThatThrownBy(() -> WholeListPdf.write(
                        new ByteArrayOutputStream(),
                        ARun.HEADING,
                        ARun.brokenLedger(),
                        ListKind.SECOND_LETTER,
                        District.SUFFOLK,
                        CHARGES.iterator()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not add up");
    }

    @Test
    void another_program_reads_every_row_and_finds_the_tags(@TempDir Path folder)
            throws IOException, InterruptedException {
        OtherProgram.needed("pdftotext", "poppler-utils");
        Path file = Files.write(folder.resolve("list.pdf"), whole);
        assertThat(OtherProgram.said("pdfinfo", file.toString())).containsPattern("Tagged: +yes");
        String text = OtherProgram.said("pdftotext", "-layout", file.toString(), "-");
        CHARGES.forEach(it ->
                assertThat(text).containsPattern(it.docketNumber() + " +" + it.charge() + " +" + it.defendantRef()));
    }

    /** Types of the tags above one, from the nearest. */
    private static List<String> above(PDStructureElement element) {
        List<String> types = new ArrayList<>();
        for (var node = element.getParent(); node instanceof PDStructureElement tag; node = tag.getParent()) {
            types.add(tag.getStructureType());
        }
        return types;
    }

    private static byte[] write(List<ListedCharge> charges) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WholeListPdf.write(
                out, ARun.HEADING, ARun.ledger(), ListKind.SECOND_LETTER, District.SUFFOLK, charges.iterator());
        return out.toByteArray();
    }

    /** So many charges of each of several courts. */
    private static List<ListedCharge> charges(int... ofCourt) {
        return IntStream.range(0, ofCourt.length)
                .boxed()
                .flatMap(court -> IntStream.range(0, ofCourt[court])
                        .mapToObj(i -> ARun.charge(
                                ListKind.SECOND_LETTER,
                                "Court " + (court + 1),
                                String.format(Locale.ROOT, "0%d13CR%06d", court + 1, i / 2),
                                i % 2 + 1)))
                .toList();
    }
}
