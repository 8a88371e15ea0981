package org.vacatur.docket.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.facts.District;

class ListWriterTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\uFF1D1+1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20A1",
                " =1",
                "a;=1",
                "'=1",
                "=HYPERLINK(\"http://example.invalid\",\"x\")",
                "=cmd|' /C calc'!A0",
                "<f>1+1</f>",
                "\"quoted\",\r\nand \"more\"",
                " spaces at both ends ",
                "_x003D_1+1",
                "\u0000\u001B\uD800",
                "Jos\u00e9 \uD83D\uDE00"
            })
    void no_text_in_any_column_becomes_a_formula_and_each_comes_back(String text) throws IOException {
        for (ListKind list : ListKind.values()) {
            List<ListedCharge> charges =
                    List.of(InventedCharge.on(list).withEverywhere(text).made());
            byte[] csv = written(list, ListFormat.CSV, charges);
            byte[] xlsx = written(list, ListFormat.XLSX, charges);

            Map<String, String> csvRow = TablesRead.csv(csv).get(0);
            Map<String, String> xlsxRow = TablesRead.xlsx(xlsx).get(0);
            ListColumns.of(list).forEach(column -> {
                String shown = ShownText.of(column.text(charges.get(0)));
                assertThat(csvRow).containsEntry(column.name(), shown);
                assertThat(xlsxRow).containsEntry(column.name(), shown);
            });
            assertThat(TablesRead.rawCsvCells(csv))
                    .noneMatch(it -> it.matches("(?s)[\\s\u00A0]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*"));
            assertThat(TablesRead.parts(xlsx).get("xl/worksheets/sheet1.xml")).doesNotContain("<f>", "<f ", "t=\"n\"");
        }
    }

    @Test
    void rows_stand_in_the_order_they_come_and_are_the_same_in_both_formats() throws IOException {
        List<ListedCharge> charges = charges(60);
        List<Map<String, String>> csv = TablesRead.csv(written(ListKind.FIRST_LETTER, ListFormat.CSV, charges));
        List<Map<String, String>> xlsx = TablesRead.xlsx(written(ListKind.FIRST_LETTER, ListFormat.XLSX, charges));

        assertThat(csv)
                .extracting(it -> it.get("docketNumber"))
                .isEqualTo(charges.stream().map(ListedCharge::docketNumber).toList());
        for (int at = 0; at < charges.size(); at++) {
            assertThat(csv.get(at)).containsAllEntriesOf(xlsx.get(at));
        }
    }

    @Test
    void every_output_says_the_run_and_both_sums() throws IOException {
        byte[] csv = written(ListKind.FIRST_LETTER, ListFormat.CSV, charges(60));
        assertThat(TablesRead.csv(csv))
                .allSatisfy(row -> assertThat(row)
                        .containsEntry("docket", "SYNTHETIC: Invented docket")
                        .containsEntry("asOf", "2017-04-18")
                        .containsEntry("ruleSetVersion", "ab".repeat(32))
                        .containsEntry("rowsRead=charges+merged+rejected+duplicates", "72=60+7+3+2")
                        .containsEntry(
                                "charges=firstLetter+secondWouldNot+secondCouldNot+thirdLetter+humanReview+outOfScope"
                                        + "+alreadyResolved",
                                "60=60+0+0+0+0+0+0"));

        byte[] xlsx = written(ListKind.FIRST_LETTER, ListFormat.XLSX, charges(60));
        assertThat(TablesRead.sheets(xlsx).get(XlsxTable.ABOUT))
                .contains(
                        List.of("SYNTHETIC", "This docket is invented. No person and no case in it is real."),
                        List.of("First letter", "Only charges whose outcome a person has decided."),
                        List.of("as of", "2017-04-18"),
                        List.of("rule-set version (SHA-256)", "ab".repeat(32)),
                        List.of(
                                "rows",
                                "rows read 72 = charges 60 + merged into a charge 7 + rejected 3 + duplicates 2"),
                        List.of(
                                "charges",
                                "charges 60 = first letter 60 + second letter (would not) 0 + second letter (could not) 0"
                                        + " + third letter 0 + human review 0 + out of scope 0 + already resolved 0"));
    }

    @ParameterizedTest
    @EnumSource
    void the_same_charges_are_the_same_bytes_in_any_zone(ListFormat format) throws IOException {
        byte[] first = written(ListKind.FIRST_LETTER, format, charges(500));
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("America/New_York", "Asia/Kolkata", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(Sha256.of(written(ListKind.FIRST_LETTER, format, charges(500))))
                        .isEqualTo(Sha256.of(first));
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void csv_is_plain_utf_8_without_a_byte_order_mark_and_its_first_line_is_the_header() throws IOException {
        byte[] csv = written(ListKind.FIRST_LETTER, ListFormat.CSV, charges(1));
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .startsWith("list,district,court,docketNumber,charge,defendantRef,")
                .contains("\u00a734")
                .endsWith("\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void a_list_without_charges_has_its_header(ListFormat format) throws IOException {
        byte[] bytes = written(ListKind.THIRD_LETTER, format, List.of());
        assertThat(rows(bytes, format)).isEmpty();
        if (format == ListFormat.CSV) {
            assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("list,district,court,");
        } else {
            assertThat(TablesRead.sheets(bytes).get("Third letter").get(0)).startsWith("list", "district", "court");
        }
    }

    @Test
    void rows_that_one_sheet_cannot_hold_go_on_on_the_next() throws IOException {
        assertThat(XlsxTable.ROWS_OF_A_SHEET).isEqualTo(1_048_575);
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        var head = new TableHead("Long", List.of(new TableHead.Column("number", 10)), List.of(), List.of());
        try (XlsxTable table = new XlsxTable(head, to, 3)) {
            for (int row = 1; row <= 7; row++) {
                table.row(List.of("row " + row));
            }
            table.complete();
        }
        List<String> header = List.of("number");
        assertThat(TablesRead.sheets(to.toByteArray()))
                .containsEntry("Long", List.of(header, List.of("row 1"), List.of("row 2"), List.of("row 3")))
                .containsEntry("Long (2)", List.of(header, List.of("row 4"), List.of("row 5"), List.of("row 6")))
                .containsEntry("Long (3)", List.of(header, List.of("row 7")))
                .containsKey(XlsxTable.ABOUT);
    }

    @Test
    void a_text_too_long_for_a_cell_says_that_it_was_cut_and_the_csv_has_it_all() throws IOException {
        InventedCharge charge = InventedCharge.on(ListKind.FIRST_LETTER);
        charge.offense = "\uD83D\uDE00".repeat(20_000);
        List<ListedCharge> charges = List.of(charge.made());

        assertThat(TablesRead.csv(written(ListKind.FIRST_LETTER, ListFormat.CSV, charges))
                        .get(0))
                .containsEntry("offense", charge.offense);
        assertThat(TablesRead.xlsx(written(ListKind.FIRST_LETTER, ListFormat.XLSX, charges))
                        .get(0)
                        .get("offense"))
                .hasSizeBetween(32_766, 32_767)
                .endsWith("\uD83D\uDE00 [cut here: a cell cannot hold all 40,000 characters; the CSV does]");
    }

    @Test
    void space_at_the_ends_of_a_cell_is_marked_to_be_kept() throws IOException {
        InventedCharge charge = InventedCharge.on(ListKind.FIRST_LETTER);
        charge.court = " a court ";
        byte[] xlsx = written(ListKind.FIRST_LETTER, ListFormat.XLSX, List.of(charge.made()));
        assertThat(TablesRead.parts(xlsx).get("xl/worksheets/sheet1.xml"))
                .contains("<t xml:space=\"preserve\"> a court </t>");
    }

    @Test
    void a_charge_of_another_list_is_refused_and_no_workbook_comes_out() {
        ListedCharge proposed =
                InventedCharge.on(ListKind.FIRST_LETTER_PROPOSED).made();
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        var ledger = InventedDocket.ledger(List.of(proposed).iterator());
        assertThatThrownBy(() -> new ListWriter(InventedDocket.HEADING, ledger)
                        .write(
                                ListKind.FIRST_LETTER,
                                District.ESSEX,
                                ListFormat.XLSX,
                                List.of(proposed).iterator(),
                                to))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FIRST_LETTER_PROPOSED was given for the list FIRST_LETTER of ESSEX");
        assertThat(to.size()).isZero();
    }

    @Test
    void a_list_with_a_charge_less_than_the_ledger_counts_is_refused_and_no_workbook_comes_out() {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        var ledger = InventedDocket.ledger(charges(3).iterator());
        assertThatThrownBy(() -> new ListWriter(InventedDocket.HEADING, ledger)
                        .write(
                                ListKind.FIRST_LETTER,
                                null,
                                ListFormat.XLSX,
                                charges(2).iterator(),
                                to))
                .isInstanceOf(LedgerMismatch.class)
                .hasMessageContaining("all districts, FIRST_LETTER: counted 3, found 2");
        assertThat(to.size()).isZero();
    }

    private static List<ListedCharge> charges(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> {
                    InventedCharge charge = InventedCharge.on(ListKind.FIRST_LETTER);
                    charge.docketNumber = "0501CR%06d".formatted(number);
                    return charge.made();
                })
                .toList();
    }

    private static byte[] written(ListKind list, ListFormat format, List<ListedCharge> charges) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        var ledger = InventedDocket.ledger(charges.iterator());
        long rows = new ListWriter(InventedDocket.HEADING, ledger).write(list, null, format, charges.iterator(), to);
        assertThat(rows).isEqualTo(charges.size());
        return to.toByteArray();
    }

    private static List<Map<String, String>> rows(byte[] bytes, ListFormat format) {
        try {
            return format == ListFormat.CSV ? TablesRead.csv(bytes) : TablesRead.xlsx(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
