package org.vacatur.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.docket.web.CountyFile;

/** A docket of three offices, from which their decisions are taken, analysed on the command line. */
class DocketAnalysisTests {
    private static final List<String> OFFICES = List.of("SUFFOLK", "ESSEX", "BRISTOL");

    /** Where the totals of a run name the same charges. */
    private static final Map<String, String> IN_TOTALS = Map.of(
            "FIRST_LETTER", "firstLetter",
            "SECOND_WOULD_NOT", "secondWouldNot",
            "SECOND_COULD_NOT", "secondCouldNot",
            "THIRD_LETTER", "thirdLetter",
            "HUMAN_REVIEW", "humanReview",
            "OUT_OF_SCOPE", "outOfScope",
            "ALREADY_RESOLVED", "alreadyResolved",
            "ALL", "all");

    @TempDir
    static Path folder;

    private static Path docket;
    private static Path parity;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void analysed() throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        OFFICES.forEach(
                each -> rows.addAll(CountyFile.of(each, 900, 11).unanswered().rows()));
        docket = Files.writeString(folder.resolve("docket.csv"), new CountyFile(rows).csv());
        parity = folder.resolve("parity");
        assertThat(run(OutputStream.nullOutputStream(), "parity", parity)).isZero();
    }

    @Test
    void the_charges_of_each_office_under_its_own_criteria_are_those_of_the_ledger_of_a_run() throws IOException {
        Path pack = folder.resolve("pack");
        assertThat(run(OutputStream.nullOutputStream(), "review", pack, "--papers", "NONE"))
                .isZero();
        Map<String, String> totals = new TreeMap<>();
        rows(pack.resolve("totals.csv")).stream()
                .filter(each -> each.get("unit").equals("charges"))
                .forEach(each -> totals.put(each.get("district") + " " + each.get("name"), each.get("count")));
        List<Map<String, String>> own = rows(parity.resolve("parity.csv")).stream()
                .filter(each -> each.get("table").equals("OUTCOMES")
                        && each.get("district").equals(each.get("criteria")))
                .toList();
        assertThat(own).hasSize(OFFICES.size() * IN_TOTALS.size());
        assertThat(own)
                .allSatisfy(each -> assertThat(each.get("count"))
                        .as("%s", each)
                        .isEqualTo(totals.get(each.get("district") + " " + IN_TOTALS.get(each.get("result")))));
    }

    @Test
    void the_table_holds_every_office_under_every_offices_criteria_and_each_row_its_charges_once() throws IOException {
        Map<String, List<Map<String, String>>> cells = rows(parity.resolve("parity.csv")).stream()
                .filter(each -> each.get("table").equals("OUTCOMES"))
                .collect(Collectors.groupingBy(each -> each.get("district") + " " + each.get("criteria")));
        assertThat(cells).hasSize((OFFICES.size() + 1) * 8);
        cells.forEach((cell, of) -> {
            long all = of.stream()
                    .filter(each -> each.get("result").equals("ALL"))
                    .mapToLong(each -> Long.parseLong(each.get("count")))
                    .sum();
            long each = of.stream()
                    .filter(one -> !one.get("result").equals("ALL"))
                    .mapToLong(one -> Long.parseLong(one.get("count")))
                    .sum();
            assertThat(each).as(cell).isEqualTo(all).isPositive();
            assertThat(of).allMatch(one -> one.get("unit").equals("charges"));
        });
        long differ = rows(parity.resolve("parity.csv")).stream()
                .filter(each -> each.get("table").equals("GEOGRAPHY")
                        && each.get("district").equals("ALL")
                        && each.get("result").equals("OUTCOME_DIFFERS"))
                .mapToLong(each -> Long.parseLong(each.get("count")))
                .sum();
        assertThat(rows(parity.resolve("geography.csv"))).hasSize((int) differ).isNotEmpty();
        assertThat(rows(parity.resolve("pairs.csv"))).isNotEmpty().allSatisfy(each -> {
            assertThat(each.get("oneDistrict")).isNotEqualTo(each.get("otherDistrict"));
            assertThat(each.get("oneOutcome")).isNotEqualTo(each.get("otherOutcome"));
        });
        assertThat(parity.resolve("parity.json")).exists();
        assertThat(parity.resolve("pairs.xlsx")).exists();
    }

    @Test
    void the_copy_for_everybody_names_no_case_and_shows_no_count_under_eleven() throws IOException {
        Path everybody = folder.resolve("everybody");
        assertThat(run(err, "parity", everybody, "--public")).as(err()).isZero();
        assertThat(names(everybody)).containsExactly("parity-public.csv", "parity-public.json", "parity-public.xlsx");
        List<Map<String, String>> counts = rows(everybody.resolve("parity-public.csv"));
        assertThat(counts).anyMatch(each -> each.get("withheld").equals("no"));
        assertThat(counts)
                .allMatch(each -> each.get("count").isEmpty()
                        ? each.get("withheld").equals("yes")
                        : Long.parseLong(each.get("count")) > 10);
        String json = Files.readString(everybody.resolve("parity-public.json"));
        for (Map<String, String> each : rows(docket)) {
            assertThat(json).doesNotContain(each.get("docketNumber"));
        }
    }

    @Test
    void a_worklist_names_each_lookup_once_and_its_sums_add_up() throws IOException {
        Path worklist = folder.resolve("worklist");
        assertThat(run(err, "worklist", worklist)).as(err()).isZero();
        assertThat(err()).contains("charges need a person", "1. ");
        assertThat(names(worklist))
                .containsExactly("lookups.csv", "lookups.xlsx", "worklist.csv", "worklist.json", "worklist.xlsx");
        List<Map<String, String>> steps = rows(worklist.resolve("worklist.csv")).stream()
                .filter(each -> each.get("way").equals("JOINTLY"))
                .toList();
        List<Map<String, String>> lookups = rows(worklist.resolve("lookups.csv"));
        assertThat(steps).isNotEmpty();
        long sum = 0;
        for (Map<String, String> step : steps) {
            long own = lookups.stream()
                    .filter(each -> each.get("step").equals(step.get("step")))
                    .count();
            sum += own;
            assertThat(own).isEqualTo(Long.parseLong(step.get("lookups")));
            assertThat(sum).isEqualTo(Long.parseLong(step.get("sumLookups")));
        }
        assertThat(lookups).hasSize((int) sum);
        assertThat(lookups.stream().map(each -> each.get("docketNumber") + each.get("path")))
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_there_is_left_as_it_is_and_a_file_that_is_none_is_refused() throws IOException {
        assertThat(run(err, "parity", parity)).isEqualTo(2);
        assertThat(err()).contains("is there already");
        Path none = Files.writeString(folder.resolve("none.csv"), "a,b\r\n1,2\r\n");
        assertThat(VacaturCommand.run(
                        new ByteArrayInputStream(new byte[0]),
                        OutputStream.nullOutputStream(),
                        err,
                        Path.of("."),
                        clock(),
                        "docket",
                        "worklist",
                        none.toString(),
                        "--out",
                        folder.resolve("of-none").toString()))
                .isEqualTo(2);
        assertThat(err()).contains("is no header");
        try (Stream<Path> there = Files.list(folder)) {
            assertThat(there.map(each -> String.valueOf(each.getFileName())))
                    .noneMatch(each -> each.startsWith("of-none"));
        }
    }

    private static int run(OutputStream err, String command, Path out, String... more) {
        List<String> arguments = new ArrayList<>(
                List.of("docket", command, docket.toString(), "--out", out.toString(), "--as-of", "2017-04-18"));
        arguments.addAll(List.of(more));
        return VacaturCommand.run(
                new ByteArrayInputStream(new byte[0]),
                OutputStream.nullOutputStream(),
                err,
                Path.of("."),
                clock(),
                arguments.toArray(String[]::new));
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2017-04-18T10:00:00Z"), ZoneOffset.UTC);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> there = Files.list(folder)) {
            return there.map(each -> String.valueOf(each.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static List<Map<String, String>> rows(Path csv) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(Files.readString(csv))) {
            reader.forEach(each -> rows.add(new LinkedHashMap<>(each.getFieldsAsMap())));
        }
        return rows;
    }
}
