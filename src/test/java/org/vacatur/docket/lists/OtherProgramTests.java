package org.vacatur.docket.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.OtherProgram;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;

/** Programs that share nothing with the writer open what it wrote. Where one is not on the machine, its test is skipped. */
class OtherProgramTests {

    @TempDir
    Path folder;

    @Test
    void python_reads_the_same_rows_and_totals_in_every_file_of_a_pack() throws Exception {
        OtherProgram.needed("python3", "python3");
        List<ListedCharge> charges = charges();
        Path pack = pack(charges);
        PackZip.write(pack, folder.resolve("pack.zip"));

        List<String> said = said(
                "python3",
                "-B",
                "src/test/resources/lists/read_pack.py",
                folder.resolve("pack.zip").toString());
        long files = PackIndex.names(pack).size();
        long tables = PackIndex.names(pack).stream()
                .filter(it -> it.endsWith(".xlsx"))
                .count();
        assertThat(said).singleElement().asString().satisfies(line -> {
            String[] numbers = line.split(" ");
            assertThat(numbers[0]).isEqualTo(Long.toString(files));
            assertThat(numbers[1]).isEqualTo(Long.toString(tables));
            assertThat(numbers[2]).isEqualTo(numbers[3]);
            assertThat(numbers[4]).as("formulas").isEqualTo("0");
            assertThat(numbers[5]).isEqualTo(Integer.toString(charges.size()));
        });
    }

    @Test
    void a_changed_row_is_noticed_by_the_reader_in_python() throws Exception {
        OtherProgram.needed("python3", "python3");
        Path pack = pack(charges());
        Path list = pack.resolve("bristol/first-letter.csv");
        Files.writeString(list, Files.readString(list).replace("Guilty Plea", "Dismissed"));
        PackZip.write(pack, folder.resolve("pack.zip"));

        assertThat(said(
                        "python3",
                        "-B",
                        "src/test/resources/lists/read_pack.py",
                        folder.resolve("pack.zip").toString()))
                .contains("hash differs: bristol/first-letter.csv")
                .contains("CSV and workbook differ: bristol/first-letter.xlsx");
    }

    @Test
    void libreoffice_shows_the_same_rows_and_sums_in_every_workbook_of_a_pack() throws Exception {
        OtherProgram.needed("soffice", "libreoffice-calc");
        Path pack = pack(charges());
        Path work = Files.createDirectory(folder.resolve("work"));

        Map<String, Map<String, List<List<String>>>> books = OtherProgram.libreOffice(pack, work);

        assertThat(books.keySet())
                .containsExactlyElementsOf(PackIndex.names(pack).stream()
                        .filter(it -> it.endsWith(".xlsx"))
                        .toList());
        for (var book : books.entrySet()) {
            List<List<String>> about = Objects.requireNonNull(book.getValue().remove(XlsxTable.ABOUT), book.getKey());
            LedgerSums sums = LedgerSums.of(InventedDocket.ledger(charges().iterator()));
            assertThat(about)
                    .as(book.getKey())
                    .contains(
                            List.of("rows", sums.rows().inWords()),
                            List.of("charges", sums.charges().inWords()));
            assertThat(book.getValue()).as(book.getKey()).hasSize(1);
            List<List<String>> shown = book.getValue().values().iterator().next();
            int width = shown.get(0).size();
            List<List<String>> written =
                    OtherProgram.unguarded(pack.resolve(book.getKey().replaceAll("xlsx$", "csv"))).stream()
                            .map(row -> row.subList(0, width))
                            .toList();
            assertThat(shown).as(book.getKey()).isEqualTo(written);
        }
    }

    private static List<ListedCharge> charges() {
        List<ListedCharge> charges = new ArrayList<>();
        InventedDocket.charges(1080).forEachRemaining(charges::add);
        for (String text : List.of("=1+1", "a;=1", "'=1", " ends ", "\"q\",\n<b>&", "_x0041_", "\u0001", "\uFF1D2")) {
            for (ListKind list : ListKind.values()) {
                charges.add(InventedCharge.on(list).withEverywhere(text).made());
            }
        }
        charges.sort(ListOrder.OF_LISTS.thenComparing(ListOrder.WITHIN));
        return charges;
    }

    private Path pack(List<ListedCharge> charges) throws IOException {
        Path pack = folder.resolve("pack");
        new PackWriter(InventedDocket.HEADING, InventedDocket.ledger(charges.iterator()))
                .write(pack, charges.iterator(), List.of(), new Seal(Instant.EPOCH, null));
        return pack;
    }

    private static List<String> said(String... command) throws IOException, InterruptedException {
        return OtherProgram.said(command).lines().toList();
    }
}
