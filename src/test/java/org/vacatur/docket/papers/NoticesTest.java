package org.vacatur.docket.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.paper.ReadPdf;

class NoticesTest {
    /** One black pixel as PNG. */
    private static final String PICTURE =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==";

    private static final Set<NoticeLanguage> ALL = Set.of(NoticeLanguage.values());
    private static final NoticeOffice OFFICE = new NoticeOffice(null, "617-555-0100", LocalDate.of(2017, 4, 19));
    private static final List<ListedCharge> CHARGES = List.of(
            ARun.charge(ListKind.SECOND_LETTER, "Lynn District Court", "0713CR000001", 1),
            ARun.charge(ListKind.SECOND_LETTER, "Lynn District Court", "0713CR000001", 2, ARun.HOSTILE, List.of()),
            ARun.charge(ListKind.SECOND_LETTER, "Lynn District Court", "0713CR000002", 3),
            ARun.charge(ListKind.SECOND_LETTER_PROPOSED, "Lynn District Court", "0713CR000003", 1),
            ARun.charge(ListKind.THIRD_LETTER, "Lynn District Court", "0713CR000004", 1));

    @ParameterizedTest
    @EnumSource(NoticeLanguage.class)
    void a_docket_on_the_second_letter_has_one_letter_in_each_language(NoticeLanguage language) throws IOException {
        String name = "suffolk-notices-" + language.code() + "-001.pdf";
        Written written = letters(new NoticeTemplates(null));
        ReadPdf pdf = written.pdf(name);
        assertThat(pdf.pages()).hasSize(3);
        assertThat(pdf.pages().get(0))
                .contains("2lettersfollow", "nottobesent")
                .contains(ReadPdf.tight(Sums.rows(ARun.ledger())), ReadPdf.tight(Sums.charges(ARun.ledger())));
        assertThat(pdf.pages().get(1))
                .contains("OfficeoftheDistrictAttorney,SuffolkDistrict", "SYN-001", "0713CR000001", "617-555-0100")
                .contains(ReadPdf.tight(language.date(LocalDate.of(2017, 4, 18))))
                .contains(ReadPdf.tight(language.date(LocalDate.of(2017, 4, 19))))
                .contains(ReadPdf.tight(language.charge(1) + ": POSSESS CLASS B, 94C/34"))
                .contains(ReadPdf.tight(language.charge(2) + ": " + ARun.HOSTILE_AS_SHOWN + ", 94C/34"))
                .doesNotContain("0713CR000002", "{{");
        assertThat(pdf.pages().get(2)).contains("SYN-002", "0713CR000002").doesNotContain("0713CR000001");
        assertThat(pdf.text()).doesNotContain("0713CR000003", "0713CR000004");
        ReadPdf.assertAccessible(written.file(name), language.tag(), "notices, " + language.code());
    }

    @Test
    void the_same_letters_are_the_same_to_the_byte() throws IOException {
        Written once = letters(new NoticeTemplates(null));
        Written again = letters(new NoticeTemplates(null));
        assertThat(once.names()).containsExactlyElementsOf(again.names()).hasSize(3);
        once.names().forEach(it -> assertThat(once.file(it)).isEqualTo(again.file(it)));
    }

    @Test
    void an_office_writes_its_own_words(@TempDir Path folder) throws IOException {
        NoticeTemplates.copyDrafts(folder);
        Path english = folder.resolve("notices/en.html");
        Files.writeString(english, Files.readString(english).replace("Whom to call", "Call us"));
        NoticeTemplates.copyDrafts(folder);
        Written written = letters(new NoticeTemplates(folder));
        assertThat(written.pdf("suffolk-notices-en-001.pdf").text())
                .contains("Callus")
                .doesNotContain("Whomtocall");
        assertThat(written.pdf("suffolk-notices-es-001.pdf").text()).contains("Aquiénllamar");
    }

    @Test
    void what_an_office_did_not_say_is_a_line_to_fill_in() throws IOException {
        Written written = new Written();
        new Notices(new NoticeTemplates(null), NoticeOffice.BLANK, Set.of(NoticeLanguage.EN))
                .letters(written, ARun.notSynthetic(), ARun.ledger(), CHARGES.iterator());
        assertThat(written.pdf("suffolk-notices-en-001.pdf").text())
                .contains("court'sorder:" + NoticeOffice.TO_FILL_IN, "contact:" + NoticeOffice.TO_FILL_IN)
                .doesNotContain("SYNTHETIC");
    }

    @Test
    void a_copy_may_hold_a_picture_but_fetch_nothing(@TempDir Path folder) throws IOException {
        NoticeTemplates.copyDrafts(folder);
        Path english = folder.resolve("notices/en.html");
        String draft = Files.readString(english);
        Path picture =
                Files.write(folder.resolve("seal.png"), Base64.getDecoder().decode(PICTURE));
        Path style = Files.writeString(folder.resolve("style.css"), "h1 { display: none }");
        Files.writeString(
                english,
                draft.replace(
                                "</head>",
                                "<link rel=\"stylesheet\" type=\"text/css\" href=\"" + style.toUri() + "\"/>"
                                        + "<style>@import url(" + style.toUri() + ");</style></head>")
                        .replace("<body>", "<body><img alt=\"Seal\" src=\"" + picture.toUri() + "\"/>"));
        byte[] fetching = letters(new NoticeTemplates(folder)).file("suffolk-notices-en-001.pdf");
        assertThat(ReadPdf.of(fetching).text()).contains("Drugchargesinyourcasehavebeendismissed");
        assertThat(ReadPdf.pictures(fetching)).isZero();
        Files.writeString(
                english,
                draft.replace("<body>", "<body><img alt=\"Seal\" src=\"data:image/png;base64," + PICTURE + "\"/>"));
        assertThat(ReadPdf.pictures(letters(new NoticeTemplates(folder)).file("suffolk-notices-en-001.pdf")))
                .isPositive();
    }

    @Test
    void a_broken_copy_is_refused_with_file_and_line_before_anything_is_written(@TempDir Path folder)
            throws IOException {
        NoticeTemplates.copyDrafts(folder);
        Path spanish = folder.resolve("notices/es.html");
        Files.writeString(spanish, Files.readString(spanish).replace("{{contact}}", "{{contacto}}"));
        Written written = new Written();
        assertThatThrownBy(() -> new Notices(new NoticeTemplates(folder), OFFICE, ALL)
                        .letters(written, ARun.HEADING, ARun.ledger(), CHARGES.iterator()))
                .isInstanceOf(NoticeTemplateRefused.class)
                .hasMessageStartingWith(
                        "notices/es.html, line 43: {{contacto}} is not a placeholder. Use one of {{officeName}}");
        assertThat(written.names()).isEmpty();
    }

    @Test
    void the_merge_table_has_a_row_for_each_letter() throws IOException {
        List<ListedCharge> charges = new ArrayList<>(CHARGES);
        charges.add(2, ARun.charge(ListKind.SECOND_LETTER, "=Court()", "0713CR000007", 1));
        Written written = new Written();
        notices().mergeTables(written, ARun.HEADING, charges.iterator());
        String csv = new String(written.file("suffolk-notices.csv"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv.substring(1))) {
            List<NamedCsvRecord> records = rows.stream().toList();
            assertThat(records)
                    .extracting(it -> it.getField("docketNumber"))
                    .containsExactly("0713CR000001", "0713CR000007", "0713CR000002");
            assertThat(records.get(0).getField("defendantRef")).isEqualTo("SYN-001");
            assertThat(records.get(0).getField("date_pt")).isEqualTo("18 de abril de 2017");
            assertThat(records.get(0).getField("charges_es"))
                    .isEqualTo("Cargo 1: POSSESS CLASS B, 94C/34; Cargo 2: " + ARun.HOSTILE_AS_SHOWN + ", 94C/34");
            assertThat(records.get(1).getField("court")).isEqualTo("'=Court()");
        }
    }

    @ParameterizedTest
    @EnumSource(NoticeLanguage.class)
    void the_fields_of_the_word_template_are_columns_of_the_table(NoticeLanguage language) throws Exception {
        Written written = new Written();
        notices().wordTemplates(written);
        notices().mergeTables(written, ARun.HEADING, CHARGES.iterator());
        String header = new String(written.file("suffolk-notices.csv"), StandardCharsets.UTF_8)
                .lines()
                .findFirst()
                .orElseThrow();
        String document = part(written.file("notice-" + language.code() + ".docx"), "word/document.xml");
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        List<String> fields = Pattern.compile("MERGEFIELD (\\w+) ")
                .matcher(document)
                .results()
                .map(it -> it.group(1))
                .distinct()
                .toList();
        assertThat(fields).hasSize(Placeholder.values().length);
        assertThat(header.substring(1).split(",", -1)).containsAll(fields);
        assertThat(document).doesNotContain("{{");
        Written again = new Written();
        notices().wordTemplates(again);
        assertThat(again.file("notice-" + language.code() + ".docx"))
                .isEqualTo(written.file("notice-" + language.code() + ".docx"));
    }

    private static String part(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(entry.getExtra())
                        .as("an instant would differ by time zone")
                        .isNull();
                if (entry.getName().equals(name)) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError(name);
    }

    private static Notices notices() {
        return new Notices(new NoticeTemplates(null), OFFICE, ALL);
    }

    private static Written letters(NoticeTemplates templates) throws IOException {
        Written written = new Written();
        assertThat(new Notices(templates, OFFICE, ALL)
                        .letters(written, ARun.HEADING, ARun.ledger(), CHARGES.iterator()))
                .isEqualTo(2);
        return written;
    }
}
