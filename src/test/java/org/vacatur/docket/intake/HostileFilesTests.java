package org.vacatur.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm: each is refused in seconds with a reason, and little memory is asked for on the way. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileFilesTests {
    private static final String HEADER = "docketNumber,district,number,offense\n";
    private static final int MILLION = 1_000_000;
    private static final long MIB = 1L << 20;

    @TempDir
    Path folder;

    @Test
    void a_million_nearly_empty_rows_in_a_small_workbook() throws IOException {
        Path file = workbook(MILLION, i -> "<row r=\"" + i + "\"><c r=\"C" + i + "\"><v>1</v></c></row>");
        assertThat(Files.size(file)).isLessThan(9 * MIB);
        assertRefused(file, "rows in sequence cannot be used");
    }

    @Test
    void a_million_rows_without_a_cell() {
        assertRefused(workbook(MILLION, i -> "<row r=\"" + i + "\"/>"), "blank rows stand before row");
    }

    @Test
    void a_million_rows_of_one_docket() {
        Path file = workbook(
                MILLION,
                i -> "<row r=\"" + i + "\">" + RawWorkbook.inline("A" + i, "0779CR00770")
                        + RawWorkbook.inline("B" + i, "SUFFOLK") + RawWorkbook.inline("C" + i, "COCAINE " + i)
                        + "</row>");
        assertRefused(file, "very many rows have the same docket number");
    }

    @Test
    void a_cell_in_the_far_corner() {
        assertRefused(
                sheet("<row r=\"2\">" + RawWorkbook.inline("XFD2", "x") + "</row>"), "right of the first 200 columns");
        assertRefused(sheet("<row r=\"1048576\">" + RawWorkbook.inline("A1048576", "x") + "</row>"), "blank rows");
    }

    @Test
    void places_that_cannot_be() {
        assertRefused(sheet("<row r=\"2\"><c r=\"ZZZZZZZ2\"><v>1</v></c></row>"), "damaged");
        assertRefused(sheet("<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>1</v></c></row>"), "damaged");
        assertRefused(sheet("<row r=\"99999999999\"/>"), "damaged");
        assertRefused(sheet("<row r=\"1\"/>"), "damaged");
        assertRefused(sheet("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2147483647</v></c></row>"), "damaged");
        assertRefused(sheet("<row r=\"2\"><c r=\"A2\" t=\"zz\"><v>1</v></c></row>"), "damaged");
        assertRefused(sheet("<row r=\"2\"><c></row>"), "damaged");
    }

    @Test
    void a_bomb_of_one_part_and_a_bomb_of_texts() {
        String megabyte = " ".repeat((int) MIB - 10) + "<x/>";
        assertRefused(
                workbook(600, i -> i == 2 ? "<row r=\"2\">" + megabyte : i == 600 ? "</row>" : megabyte),
                "far larger when it is unpacked");
        String texts = "<si><t>" + "A".repeat(30_000) + "</t></si>";
        assertRefused(
                RawWorkbook.named("texts.xlsx")
                        .rows(RawWorkbook.header())
                        .text(texts.repeat(4_000))
                        .write(folder),
                "far larger when it is unpacked");
    }

    @Test
    void a_text_that_does_not_end() {
        String text = "A".repeat(3 * (int) MIB);
        assertRefused(sheet("<row r=\"2\"><c r=\"A2\" t=\"" + text + "\"/></row>"), "longer than any cell can be");
        assertRefused(
                sheet("<row r=\"2\">" + RawWorkbook.inline("A2", text) + "</row>"), "longer than any cell can be");
    }

    @Test
    void a_document_type_that_reaches_out_or_grows() throws IOException {
        Path secret = Taken.file(folder, "secret.txt", "0779CR99999");
        String outer = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY e \"&b;&b;&b;\">]>";
        for (String type : List.of(outer, laughs)) {
            Path file = RawWorkbook.named("type.xlsx")
                    .prologOfSheet(type)
                    .rows(withHeader("<row r=\"2\">" + RawWorkbook.inline("A2", "&e;") + "</row>"))
                    .write(folder);
            assertRefused(file, "document type");
        }
    }

    @Test
    void workbooks_that_are_none_or_hold_programs() throws IOException {
        assertRefused(
                RawWorkbook.named("macro.xlsm")
                        .rows(RawWorkbook.header())
                        .part("xl/vbaProject.bin", "x")
                        .write(folder),
                "macros");
        assertRefused(
                RawWorkbook.named("binary.xlsx").part("xl/workbook.bin", "x").write(folder), "XLSB");
        assertRefused(RawWorkbook.named("open.ods").part("content.xml", "x").write(folder), "OpenDocument");
        Path zip = folder.resolve("other.zip");
        try (var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new java.util.zip.ZipEntry("a.txt"));
        }
        assertRefused(zip, "no workbook");
        assertRefused(Taken.file(folder, "cut.xlsx", "PK\u0003\u0004 and no more"), "damaged");
        assertRefused(RawWorkbook.named("blank.xlsx").write(folder), "no sheet");
    }

    @Test
    void a_line_of_two_gigabytes() throws IOException {
        Path file = Taken.file(folder, "line.csv", HEADER + "0779CR00770,SUFFOLK,1,\"" + "x".repeat(600));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2048 * MIB);
        }
        assertRefused(file, "larger than 512 MiB");
        IntakeLimits wide = new IntakeLimits(
                4096 * MIB, 64 * MIB, MIB, MIB, 200, MILLION, 1_000, 1_000, 200, 32_767, (int) MIB, 32 * MIB);
        assertRefused(file, wide, "line 2 is longer than");
    }

    @Test
    void lines_of_nothing_but_separators_or_quotation_marks() {
        Taken many = Taken.csv(folder, HEADER + ",".repeat(900_000) + "x\n0779CR00770,SUFFOLK,1,COCAINE\n");
        assertThat(many.facts()).hasSize(1);
        assertThat(many.rejects()).hasSize(1);
        Path quotes = Taken.file(folder, "quotes.csv", HEADER + "\"x\n".repeat(60_001));
        assertRefused(quotes, "rows in sequence cannot be used");
        Taken heads = Taken.csv(folder, HEADER + "\"".repeat(900_001) + "\n0779CR00770,SUFFOLK,1,COCAINE\n");
        assertThat(heads.facts()).hasSize(1);
    }

    @Test
    void a_header_of_many_columns() {
        Path file = Taken.file(folder, "wide.csv", "docketNumber" + ",x".repeat(10_000) + "\n");
        assertRefused(file, "more than 200 columns");
    }

    private Path sheet(String row) {
        return RawWorkbook.named("sheet.xlsx").rows(withHeader(row)).write(folder);
    }

    private static List<String> withHeader(String row) {
        List<String> rows = RawWorkbook.header();
        rows.add(row);
        return rows;
    }

    private Path workbook(int rows, IntFunction<String> row) {
        Iterable<String> all = () -> {
            Stream<String> further = IntStream.rangeClosed(2, rows).mapToObj(row);
            Iterator<String> each =
                    Stream.concat(RawWorkbook.header().stream(), further).iterator();
            return each;
        };
        return RawWorkbook.named("million.xlsx").rows(all).write(folder);
    }

    private void assertRefused(Path file, String phrase) {
        assertRefused(file, IntakeLimits.defaults(), phrase);
    }

    private void assertRefused(Path file, IntakeLimits limits, String phrase) {
        System.gc();
        long before = peakAfterReset();
        assertThatThrownBy(() -> Taken.in(folder, Profile.plain(), limits, file))
                .isInstanceOf(FileRefused.class)
                .hasMessageStartingWith(String.valueOf(file.getFileName()))
                .hasMessageContaining(phrase);
        System.gc();
        assertThat(used() - before).as("memory kept").isLessThan(64 * MIB);
        assertThat(folder.resolve("spool.part")).doesNotExist();
    }

    private static long peakAfterReset() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(each -> each.resetPeakUsage());
        return used();
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
