package org.vacatur.docket.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.OtherProgram;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.intake.Profile;
import org.vacatur.facts.District;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.rulebook.Rulebook;

/** The papers of a run say what its tables say, as a reader of PDF that is not ours shows them. */
class PackInOtherProgramsTests {
    /** A docket number stands in one piece, so that it can be searched for. */
    private static final Pattern ROW =
            Pattern.compile("^ *((?:[0-9]{4}[A-Z]{2}|[A-Z]{4}[0-9]{4}-)[0-9]+) +([0-9]+) +SYN-", Pattern.MULTILINE);

    private static final Pattern IN_THIS_PART =
            Pattern.compile("^([0-9,]+) charges? in this part\\.", Pattern.MULTILINE);

    @TempDir
    static Path folder;

    private static Path pack;

    @BeforeAll
    static void run() throws IOException {
        Path docket = folder.resolve("docket.csv");
        DocketProcess.sample(docket, 150, 11);
        List<String> rows = new ArrayList<>(List.of(Files.readString(docket).split("\r\n")));
        for (int bad : List.of(3, 50)) {
            rows.set(bad, rows.get(bad).replaceFirst(",2017-04-18,", ",2017-13-18,"));
        }
        Files.writeString(docket, String.join("\r\n", rows) + "\r\n");
        pack = folder.resolve("pack");
        new OfflineDocket(
                        Rulebook.load(Path.of("rules")).ruleSet("dookhan"),
                        Clock.fixed(Instant.parse("2017-04-18T10:00:00Z"), ZoneOffset.UTC))
                .run(
                        new OfflineDocket.Asked(
                                List.of(docket),
                                pack,
                                LocalDate.of(2017, 4, 18),
                                CountyPolicy.OWN,
                                Profile.plain(),
                                new Papers(Papers.Which.ALL, Set.of(), null),
                                false),
                        each -> {});
    }

    @Test
    void every_list_has_the_same_charges_in_the_same_order_as_pdf_and_as_csv() throws Exception {
        OtherProgram.needed("pdftotext", "poppler-utils");
        Map<String, String> shown = papers();
        int all = 0;
        for (District office : District.values()) {
            for (ListKind list : ListKind.values()) {
                String name = hyphened(office.name()) + "/" + hyphened(list.name());
                Path csv = pack.resolve(name + ".csv");
                List<List<String>> rows = Files.exists(csv) ? OtherProgram.unguarded(csv) : List.of(List.of());
                List<String> charges = rows.stream()
                        .skip(1)
                        .map(row -> row.get(rows.get(0).indexOf("docketNumber")) + " "
                                + row.get(rows.get(0).indexOf("charge")))
                        .toList();
                String text = shown.getOrDefault(name.replace('/', '-'), "");
                assertThat(ROW.matcher(text).results().map(it -> it.group(1) + " " + it.group(2)))
                        .as(name)
                        .containsExactlyElementsOf(charges);
                assertThat(IN_THIS_PART
                                .matcher(text)
                                .results()
                                .mapToLong(it -> number(it.group(1)))
                                .sum())
                        .as(name)
                        .isEqualTo(charges.size());
                all += charges.size();
            }
        }
        assertThat(all).isPositive().isEqualTo((int)
                totals().get("ALL charges all").longValue());
    }

    @Test
    void the_totals_have_the_same_counts_as_pdf_and_as_csv() throws Exception {
        OtherProgram.needed("pdftotext", "poppler-utils");
        String text = OtherProgram.said(
                "pdftotext", "-layout", pack.resolve("totals.pdf").toString(), "-");
        Map<String, Long> totals = totals();
        for (String district : List.of("ALL", "SUFFOLK", "MIDDLESEX", "CAPE_AND_ISLANDS")) {
            assertThat(counts(text, "Charges by district", district))
                    .as(district)
                    .isEqualTo(of(
                            totals,
                            district + " charges ",
                            "firstLetter",
                            "secondWouldNot",
                            "secondCouldNot",
                            "thirdLetter",
                            "humanReview",
                            "outOfScope",
                            "alreadyResolved",
                            "all"));
            assertThat(counts(text, "Cases by district", district))
                    .as(district)
                    .isEqualTo(of(
                            totals,
                            district + " cases ",
                            "retained",
                            "review",
                            "dismissed",
                            "firstLetter",
                            "alreadyResolved",
                            "outOfScope",
                            "all"));
        }
        assertThat(text)
                .contains("Rows read " + totals.get("ALL rows rowsRead") + " = charges "
                        + totals.get("ALL rows charges") + " + merged into a charge " + totals.get("ALL rows merged")
                        + " + rejected 2 + duplicates " + totals.get("ALL rows duplicates") + ".");
        assertThat(totals).containsEntry("ALL rows rejected", 2L);
    }

    /** The texts of the papers by list, the parts of each in order. */
    private static Map<String, String> papers() throws IOException, InterruptedException {
        Map<String, String> texts = new TreeMap<>();
        try (var files = Files.list(pack.resolve("papers"))) {
            for (Path each : files.sorted().toList()) {
                String list = each.getFileName().toString().replaceFirst("-[0-9]{3}-.*$", "");
                texts.merge(
                        list,
                        OtherProgram.said("pdftotext", "-layout", each.toString(), "-"),
                        (one, other) -> one + other);
            }
        }
        return texts;
    }

    /** The numbers in the row of a district, of the first table with this heading. */
    private static List<Long> counts(String text, String heading, String district) {
        String name = district.equals("ALL")
                ? "All districts"
                : district.equals("CAPE_AND_ISLANDS")
                        ? "Cape and Islands District"
                        : district.charAt(0) + district.substring(1).toLowerCase(Locale.ROOT) + " District";
        MatchResult row = Pattern.compile("^ *" + name + "((?: +[0-9,]+)+)$", Pattern.MULTILINE)
                .matcher(text.substring(text.indexOf(heading)))
                .results()
                .findFirst()
                .orElseThrow();
        return Pattern.compile(" +")
                .splitAsStream(row.group(1).strip())
                .map(PackInOtherProgramsTests::number)
                .toList();
    }

    private static List<Long> of(Map<String, Long> totals, String prefix, String... names) {
        return List.of(names).stream().map(it -> totals.get(prefix + it)).toList();
    }

    /** The counts of the totals, by district, unit and name. */
    private static Map<String, Long> totals() throws IOException {
        return OtherProgram.unguarded(pack.resolve("totals.csv")).stream()
                .skip(1)
                .filter(row -> !row.get(4).isEmpty())
                .collect(Collectors.toMap(
                        row -> row.get(0) + " " + row.get(1) + " " + row.get(2), row -> Long.valueOf(row.get(4))));
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(",", ""));
    }

    private static String hyphened(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
