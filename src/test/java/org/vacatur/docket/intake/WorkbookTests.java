package org.vacatur.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.docket.Reject;
import org.vacatur.facts.EvidenceKind;

class WorkbookTests {
    @TempDir
    Path folder;

    @Test
    void texts_numbers_dates_and_truth_values_are_read_and_damage_is_told() throws IOException {
        Path file = folder.resolve("docket.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Charges");
            row(sheet, 0, "docketNumber", "district", "number", "statute", "dispositionDate", "defendantDeceased");
            row(sheet, 1, "0779CR00770", "Suffolk", 1, 34, LocalDate.of(2009, 4, 30), true);
            row(sheet, 2, 77900123L, "Suffolk", 1, "34", LocalDate.of(2009, 4, 30), false);
            row(sheet, 3, LocalDate.of(2008, 3, 4), "Suffolk", 1, "34", LocalDate.of(2009, 4, 30), false);
            row(sheet, 4, "0779CR00771", "Suffolk", 1, "34", 39933, false);
            row(sheet, 5, "0779CR00772", "Suffolk", 1.5, "34", LocalDate.of(2009, 4, 30), false);
            row(sheet, 6, "0779CR00773", "Suffolk", 1, LocalDate.of(2009, 4, 30), "2009-04-30", false);
            row(sheet, 7, "0779CR00774", "Suffolk", 1, "34", LocalDateTime.of(2009, 4, 30, 9, 30), false);
            row(sheet, 8, "0779CR00775", "Suffolk", 1, "34", "3/4/2009", false);
            row(sheet, 9, 1.23E+15, "Suffolk", 1, "34", "2009-04-30", false);
            row(sheet, 10, "0779CR00776", "Suffolk", 2, " 34 ", "2009-04-30", "yes");
        }
        Taken taken = Taken.plain(folder, file);
        assertThat(taken.facts()).hasSize(2).allSatisfy(each -> {
            assertThat(each.charges().get(0).statute()).isEqualTo("34");
            assertThat(each.charges().get(0).dispositionDate()).isEqualTo(LocalDate.of(2009, 4, 30));
            assertThat(each.defendantDeceased()).isTrue();
        });
        assertThat(taken.rejects())
                .extracting(each -> each.line() + " " + each.column())
                .containsExactlyInAnyOrder(
                        "3 docketNumber",
                        "4 docketNumber",
                        "5 dispositionDate",
                        "6 number",
                        "7 statute",
                        "8 dispositionDate",
                        "9 dispositionDate",
                        "10 docketNumber");
        assertThat(taken.rejects()).extracting(Reject::sheet).containsOnly("Charges");
        assertThat(taken.rows().holds()).isTrue();
    }

    @Test
    void a_second_sheet_holds_evidence_and_other_sheets_are_named() throws IOException {
        Path file = folder.resolve("docket.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            row(book.newWorksheet("Read me"), 0, "Made by nobody");
            Worksheet charges = book.newWorksheet("Charges");
            row(charges, 0, "docketNumber", "district", "number", "offense");
            row(charges, 3, "0779CR00770", "SUFFOLK", 1, "COCAINE");
            Worksheet evidence = book.newWorksheet("evidence");
            row(evidence, 0, "docketNumber", "number", "evidence.kind", "evidence.notes");
            row(evidence, 1, "0779CR00770", 1, "FIELD_TEST", "two\nlines");
            row(evidence, 2, "0779CR00770", 9, "FIELD_TEST", "");
        }
        Taken taken = Taken.plain(folder, file);
        assertThat(taken.only().charges().get(0).independentEvidence())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.kind()).isEqualTo(EvidenceKind.FIELD_TEST);
                    assertThat(each.notes()).isEqualTo("two\nlines");
                });
        assertThat(taken.rejects()).singleElement().satisfies(each -> {
            assertThat(each.sheet()).isEqualTo("evidence");
            assertThat(each.line()).isEqualTo(3);
        });
        assertThat(taken.report().tables()).hasSize(2);
        assertThat(taken.report().tables().get(0).blankRows()).isEqualTo(2);
        assertThat(taken.report().tables().get(0).notes())
                .singleElement()
                .asString()
                .contains("Read me");
    }

    @Test
    void days_may_count_from_1904_and_texts_may_be_rich_or_in_the_cell() {
        Path file = RawWorkbook.named("mac.xlsx")
                .workbookProperties("<workbookPr date1904=\"1\"/>")
                .style(14)
                .text("<si><r><t>COC</t></r><r><t>AINE</t></r><rPh><t>x</t></rPh></si>")
                .rows(List.of(
                        "<row r=\"1\">" + RawWorkbook.inline("A1", "docketNumber")
                                + RawWorkbook.inline("B1", "district")
                                + RawWorkbook.inline("C1", "offense") + RawWorkbook.inline("D1", "dispositionDate")
                                + "</row>",
                        "<row r=\"2\">" + RawWorkbook.inline("A2", "0779CR00770") + RawWorkbook.inline("B2", "SUFFOLK")
                                + "<c r=\"C2\" t=\"s\"><v>0</v></c><c r=\"D2\" s=\"1\"><v>38471</v></c></row>"))
                .write(folder);
        Taken taken = Taken.plain(folder, file);
        assertThat(taken.only().charges().get(0).offense()).isEqualTo("COCAINE");
        assertThat(taken.only().charges().get(0).dispositionDate()).isEqualTo(LocalDate.of(2009, 4, 30));
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof String text) {
                sheet.value(row, i, text);
            } else if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (cells[i] instanceof Boolean truth) {
                sheet.value(row, i, truth);
            } else if (cells[i] instanceof LocalDate day) {
                sheet.value(row, i, day);
                sheet.style(row, i).format("m/d/yyyy").set();
            } else if (cells[i] instanceof LocalDateTime time) {
                sheet.value(row, i, time);
                sheet.style(row, i).format("m/d/yyyy h:mm").set();
            }
        }
    }
}
