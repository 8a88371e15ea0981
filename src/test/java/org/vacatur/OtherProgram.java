package org.vacatur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vacatur.docket.FormulaGuard;

/** Programs that share nothing with this service, and what they say of the files it wrote. */
public final class OtherProgram {
    private static final String EVERY_SHEET_AS_CSV =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

    private OtherProgram() {}

    /** Skips the test where the program is not on this machine. */
    public static void needed(String program, String from) {
        boolean here = Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(it -> Files.isExecutable(Path.of(it, program)));
        assumeTrue(here, program + " is not on this machine; install " + from + " to run this.");
    }

    /** What a program writes to its standard output; it must end well. */
    public static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said;
    }

    /**
     * Every workbook under a folder as LibreOffice shows it.
     *
     * @param work an empty folder
     * @return by name of the workbook and name of the sheet the rows, each with its texts
     */
    public static Map<String, Map<String, List<List<String>>>> libreOffice(Path folder, Path work)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + work.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                EVERY_SHEET_AS_CSV,
                "--outdir",
                work.resolve("shown").toString()));
        Map<String, String> names = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path each :
                    files.filter(it -> it.toString().endsWith(".xlsx")).sorted().toList()) {
                String number = String.format(Locale.ROOT, "%05d", names.size());
                names.put(number, folder.relativize(each).toString().replace('\\', '/'));
                command.add(Files.copy(each, work.resolve(number + ".xlsx")).toString());
            }
        }
        said(command.toArray(String[]::new));
        Map<String, Map<String, List<List<String>>>> books = new TreeMap<>();
        try (var files = Files.list(work.resolve("shown"))) {
            for (Path each : files.sorted().toList()) {
                String[] numberAndSheet =
                        each.getFileName().toString().replaceAll("\\.csv$", "").split("-", 2);
                books.computeIfAbsent(names.get(numberAndSheet[0]), it -> new LinkedHashMap<>())
                        .put(numberAndSheet[1], rows(each));
            }
        }
        return books;
    }

    /** The rows of a CSV file of ours, without the guards against formulas. */
    public static List<List<String>> unguarded(Path csv) throws IOException {
        return rows(csv).stream()
                .map(row -> row.stream().map(FormulaGuard::off).toList())
                .toList();
    }

    private static List<List<String>> rows(Path csv) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (var reader = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
            reader.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }
}
