package org.vacatur.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm: each is refused in seconds with a reason. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileFilesTests {
    private static final String HEADER = "docketNumber,district,number,offense\n";
    private static final String ONE_DOCKET = "<c t=\"inlineStr\"><is><t>0779CR00770</t></is></c>"
            + "<c t=\"inlineStr\"><is><t>SUFFOLK</t></is></c><c t=\"inlineStr\"><is><t>COCAINE</t></is></c>";
    private static final int MILLION = 1_000_000;
    private static final long MIB = 1L << 20;

    @TempDir
    Path folder;

    /** The service has other things in its memory; this process has room for nothing but what the intake needs. */
    @Test
    void files_that_are_far_too_large_are_refused_in_a_process_with_little_memory() throws Exception {
        String megabyte = " ".repeat((int) MIB - 10) + "<x/>";
        List<Path> files = List.of(
                workbook("empty-cells", MILLION, i -> "<row r=\"" + i + "\"><c r=\"C" + i + "\"><v>1</v></c></row>"),
                workbook("no-cells", MILLION, i -> "<row r=\"" + i + "\"/>"),
                workbook(
                        "one-docket",
                        MILLION / 2,
                        i -> "<row r=\"" + i + "\">" + ONE_DOCKET + "<c r=\"D" + i + "\"><v>" + (i % 9_999 + 1)
                                + "</v></c></row>"),
                workbook("bomb", 600, i -> i == 2 ? "<row r=\"2\">" + megabyte : i == 600 ? "</row>" : megabyte),
                longLine(),
                Taken.file(folder, "good.csv", HEADER + "0779CR00770,SUFFOLK,1,COCAINE\n"));
        assertThat(Files.size(files.get(0))).isLessThan(9 * MIB);

        List<String> said = said(files);

        assertThat(said).hasSize(files.size());
        assertThat(said.get(0)).contains("rows in sequence cannot be used");
        assertThat(said.get(1)).contains("blank rows stand before row");
        assertThat(said.get(2)).contains("very many rows have the same docket number");
        assertThat(said.get(3)).contains("far larger when it is unpacked");
        assertThat(said.get(4)).contains("line 2 is longer than");
        assertThat(said.get(5)).isEqualTo("taken, cases: 1");
    }

    private List<String> said(List<Path> files) throws Exception {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx96m",
                "-cp",
                System.getProperty("java.class.path"),
                TakingIn.class.getName(),
                folder.toString()));
        files.forEach(each -> command.add(each.toString()));
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readAllLines(output);
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
    void a_bomb_of_texts() {
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
    void a_file_of_two_gigabytes() throws IOException {
        assertRefused(longLine(), "larger than 512 MiB");
    }

    /** A file with a hole costs no disk. */
    private Path longLine() throws IOException {
        Path file = Taken.file(folder, "line.csv", HEADER + "0779CR00770,SUFFOLK,1,\"" + "x".repeat(600));
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2048 * MIB);
        }
        return file;
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

    private Path workbook(String name, int rows, IntFunction<String> row) {
        Iterable<String> all = () -> Stream.concat(
                        RawWorkbook.header().stream(),
                        IntStream.rangeClosed(2, rows).mapToObj(row))
                .iterator();
        return RawWorkbook.named(name + ".xlsx").rows(all).write(folder);
    }

    private void assertRefused(Path file, String phrase) {
        assertThatThrownBy(() -> Taken.plain(folder, file))
                .isInstanceOf(FileRefused.class)
                .hasMessageStartingWith(String.valueOf(file.getFileName()))
                .hasMessageContaining(phrase);
        assertThat(folder.resolve("spool.part")).doesNotExist();
    }
}
