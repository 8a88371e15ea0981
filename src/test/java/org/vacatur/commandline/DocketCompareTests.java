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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.docket.lists.PackZip;
import org.vacatur.docket.web.CountyFile;

class DocketCompareTests {
    private static final int CASES = 300;

    @TempDir
    static Path folder;

    private static Path docket;
    private static Path before;
    private static Path atAnotherDay;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeAll
    static void packs() throws IOException {
        CountyFile county = CountyFile.of("SUFFOLK", CASES, 11).undecided();
        docket = Files.writeString(folder.resolve("docket.csv"), county.csv());
        before = reviewed(docket, "before");
        CountyFile sooner = new CountyFile(county.rows().stream()
                .map(each -> {
                    Map<String, String> row = new LinkedHashMap<>(each);
                    row.computeIfPresent("asOf", (any, day) -> day.isEmpty() ? day : "2011-01-01");
                    return row;
                })
                .toList());
        Path earlier = Files.writeString(
                Files.createDirectory(folder.resolve("earlier")).resolve("docket.csv"), sooner.csv());
        atAnotherDay = reviewed(earlier, "at-another-day", "--county-policy", "OFF");
    }

    @Test
    void every_charge_that_moved_is_told_with_what_it_was_and_the_rules_on_both_sides() throws IOException {
        assertThat(compare(before, atAnotherDay)).as(err()).isZero();
        Map<String, Map<String, String>> was = charges(before);
        Map<String, Map<String, String>> is = charges(atAnotherDay);
        Set<String> moved = new LinkedHashSet<>();
        for (Map<String, String> each : changes()) {
            assertThat(each).containsEntry("change", "moved");
            assertThat(was).containsKey(key(each));
            Map<String, String> old = was.get(key(each));
            Map<String, String> now = is.get(key(each));
            assertThat(each)
                    .containsEntry("outcomeBefore", old.get("outcome"))
                    .containsEntry("groundBefore", old.getOrDefault("ground", ""))
                    .containsEntry("rulesBefore", old.get("rules").replace("; ", " "))
                    .containsEntry("outcome", now.get("outcome"))
                    .containsEntry("ground", now.getOrDefault("ground", ""))
                    .containsEntry("rules", now.get("rules").replace("; ", " "))
                    .containsEntry("summary", now.get("summary"));
            moved.add(key(each));
        }
        assertThat(is.keySet()).isEqualTo(was.keySet());
        assertThat(moved)
                .isNotEmpty()
                .isEqualTo(was.keySet().stream()
                        .filter(each -> !standing(was.get(each)).equals(standing(is.get(each))))
                        .collect(Collectors.toSet()));
        assertThat(err())
                .contains("Before: docket.csv, as of 2017-04-18, policy OWN, rules dookhan ")
                .contains("After: docket.csv, as of 2017-04-18, policy OFF, rules dookhan ")
                .contains(moved.size() + " charges changed.");
    }

    @Test
    void a_pack_and_itself_or_its_zip_file_differ_in_nothing() throws IOException {
        Path zip = folder.resolve("before.zip");
        PackZip.write(before, zip);
        assertThat(compare(before, zip)).as(err()).isZero();
        assertThat(changes()).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("district,docketNumber,charge,change,");
    }

    @Test
    void charges_that_are_new_or_gone_are_told_and_a_delta_has_none_gone() throws IOException {
        List<String> rows = Files.readAllLines(docket);
        String last = rows.get(rows.size() - 1).split(",", 2)[0];
        Path fewer = Files.write(
                folder.resolve("fewer.csv"),
                rows.stream().filter(each -> !each.startsWith(last + ",")).toList());
        Path pack = reviewed(fewer, "fewer");
        assertThat(compare(before, pack)).as(err()).isZero();
        assertThat(changes())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each)
                        .containsEntry("change", "gone")
                        .containsEntry("outcome", "")
                        .containsEntry("summary", ""));
        assertThat(compare(pack, before)).isZero();
        assertThat(changes())
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(each).containsEntry("change", "new").containsEntry("outcomeBefore", ""));
        assertThat(compare(before, pack, "--delta")).isZero();
        assertThat(changes()).isEmpty();
    }

    @Test
    void what_is_no_finished_pack_or_was_changed_is_refused_and_nothing_is_written() throws IOException {
        refused(folder.resolve("none"), "none: is not there");
        refused(docket, "docket.csv: is neither the folder nor the ZIP file of a pack");
        refused(Files.createDirectory(folder.resolve("empty")), "empty: is no finished pack");
        Path changed = reviewed(docket, "changed");
        Path list = changed.resolve("suffolk/second-letter.csv");
        Files.writeString(list, Files.readString(list) + "\r\n");
        refused(changed, "changed: suffolk/second-letter.csv is not as it was written");
        assertThat(run(out, err, "docket", "compare", before.toString())).isEqualTo(2);
    }

    private void refused(Path pack, String reason) {
        assertThat(compare(before, pack)).isEqualTo(2);
        assertThat(err()).contains(reason);
        assertThat(out.size()).isZero();
    }

    private int compare(Path one, Path other, String... more) {
        out.reset();
        err.reset();
        List<String> arguments = new ArrayList<>(List.of("docket", "compare", one.toString(), other.toString()));
        arguments.addAll(List.of(more));
        return run(out, err, arguments.toArray(String[]::new));
    }

    private static Path reviewed(Path file, String name, String... more) {
        Path pack = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of(
                "docket",
                "review",
                file.toString(),
                "--out",
                pack.toString(),
                "--papers",
                "NONE",
                "--as-of",
                "2017-04-18"));
        arguments.addAll(List.of(more));
        assertThat(run(any(), any(), arguments.toArray(String[]::new))).isZero();
        return pack;
    }

    private static int run(OutputStream out, OutputStream err, String... arguments) {
        return VacaturCommand.run(
                new ByteArrayInputStream(new byte[0]),
                out,
                err,
                Path.of("."),
                Clock.fixed(Instant.parse("2017-04-18T10:00:00Z"), ZoneOffset.UTC),
                arguments);
    }

    private static OutputStream any() {
        return OutputStream.nullOutputStream();
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private List<Map<String, String>> changes() throws IOException {
        return rows(out.toString(StandardCharsets.UTF_8));
    }

    /** Every charge of a pack, from the lists of the offices. */
    private static Map<String, Map<String, String>> charges(Path pack) throws IOException {
        List<Map<String, String>> all = new ArrayList<>();
        try (var files = Files.walk(pack, 2)) {
            for (Path each : files.filter(it -> it.getNameCount() - pack.getNameCount() == 2)
                    .filter(it -> it.toString().endsWith(".csv"))
                    .toList()) {
                all.addAll(rows(Files.readString(each)));
            }
        }
        return all.stream()
                .filter(each -> each.containsKey("list"))
                .collect(Collectors.toMap(DocketCompareTests::key, each -> each));
    }

    private static String key(Map<String, String> row) {
        return row.get("district") + " " + row.get("docketNumber") + " " + row.get("charge");
    }

    private static String standing(Map<String, String> row) {
        return row.get("outcome") + " " + row.getOrDefault("ground", "");
    }

    private static List<Map<String, String>> rows(String csv) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (var reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
            reader.forEach(each -> rows.add(each.getFieldsAsMap()));
        }
        return rows;
    }
}
