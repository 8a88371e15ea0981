package org.vacatur.docket.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;

/** Programs that share nothing with the writer open what it wrote. Where one is not on the machine, its test is skipped. */
class OtherProgramTests {

    @TempDir
    Path folder;

    @Test
    void python_reads_the_same_rows_and_totals_in_every_file_of_a_pack() throws Exception {
        assumeThat(answers("python3", "--version"))
                .as("there is no python3 here")
                .isTrue();
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
        assumeThat(answers("python3", "--version"))
                .as("there is no python3 here")
                .isTrue();
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
    void libreoffice_shows_the_same_rows_of_a_workbook() throws Exception {
        assumeThat(answers("soffice", "--version"))
                .as("there is no LibreOffice here")
                .isTrue();
        Path pack = pack(charges());
        said(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,1",
                "--outdir",
                folder.toString(),
                pack.resolve("bristol/second-letter.xlsx").toString());

        byte[] shown;
        try (var files = Files.list(folder)) {
            shown = Files.readAllBytes(
                    files.filter(it -> it.getFileName().toString().startsWith("second-letter"))
                            .findFirst()
                            .orElseThrow());
        }
        List<Map<String, String>> rows = TablesRead.csv(shown);
        List<Map<String, String>> written =
                TablesRead.csv(Files.readAllBytes(pack.resolve("bristol/second-letter.csv")));
        assertThat(rows).hasSameSizeAs(written).isNotEmpty();
        for (int at = 0; at < rows.size(); at++) {
            assertThat(written.get(at)).containsAllEntriesOf(rows.get(at));
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

    private static boolean answers(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines;
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            lines = reader.lines().toList();
        }
        assertThat(process.waitFor()).isZero();
        return lines;
    }
}
