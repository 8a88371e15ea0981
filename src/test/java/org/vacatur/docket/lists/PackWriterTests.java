package org.vacatur.docket.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.ListKind;
import org.vacatur.docket.ListedCharge;
import org.vacatur.docket.RunHeading;
import org.vacatur.facts.District;

class PackWriterTests {
    private static final Seal SEAL = new Seal(Instant.parse("2017-04-18T09:30:00Z"), null);

    @TempDir
    Path folder;

    @Test
    void an_office_has_every_list_whole_and_by_court_in_both_formats() throws IOException {
        pack("pack", InventedDocket.charges(720));
        List<String> names = PackIndex.names(folder.resolve("pack"));

        for (String office : List.of("suffolk", "middlesex", "bristol", "cape-and-islands")) {
            for (ListKind list : ListKind.values()) {
                assertThat(names)
                        .contains(
                                office + "/" + ListNames.file(list) + ".csv",
                                office + "/" + ListNames.file(list) + ".xlsx",
                                office + "/courts/invented-district-court-no-1/" + ListNames.file(list) + ".csv",
                                office + "/courts/invented-district-court-no-1/" + ListNames.file(list) + ".xlsx");
            }
            assertThat(names)
                    .contains(office + "/second-letter-other-convictions.csv", office + "/second-letter-warrants.xlsx");
        }
        assertThat(names).contains("totals.csv", "totals.xlsx", "totals.json", "index.csv", "seal.txt");
    }

    @Test
    void the_courts_together_hold_the_list_of_the_office_in_the_order_of_court_docket_and_charge() throws IOException {
        pack("pack", InventedDocket.charges(1440));
        List<Map<String, String>> whole = csv("pack/bristol/second-letter.csv");
        List<Map<String, String>> byCourt = new ArrayList<>();
        for (int court = 0; court < 2; court++) {
            byCourt.addAll(csv("pack/bristol/courts/invented-district-court-no-" + court + "/second-letter.csv"));
        }
        assertThat(byCourt).hasSize(40).isEqualTo(whole);
        assertThat(whole)
                .extracting(it -> it.get("court") + it.get("docketNumber") + it.get("charge"))
                .isSorted();
    }

    @Test
    void a_letter_holds_what_a_person_decided_and_the_proposed_list_the_rest() throws IOException {
        pack("pack", InventedDocket.charges(720));
        assertThat(csv("pack/suffolk/second-letter.csv"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it)
                        .containsEntry("list", "SECOND_LETTER")
                        .containsEntry("decidedBy", "Invented Prosecutor"));
        assertThat(csv("pack/suffolk/second-letter-proposed.csv"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it)
                        .containsEntry("list", "SECOND_LETTER_PROPOSED")
                        .containsEntry("decided", ""));
    }

    @Test
    void two_runs_over_the_same_facts_differ_in_the_seal_page_only() throws IOException {
        pack("one", InventedDocket.charges(720));
        RunHeading other = InventedDocket.heading("22222222-2222-4222-8222-222222222222", "2018-01-01T00:00:00Z");
        Ledger ledger = InventedDocket.ledger(InventedDocket.charges(720));
        new PackWriter(other, ledger)
                .write(
                        folder.resolve("two"),
                        InventedDocket.charges(720),
                        List.of(),
                        new Seal(Instant.parse("2018-01-01T00:00:09Z"), "office.example\n5\nhash\n"));

        Map<String, String> one = hashes("one");
        Map<String, String> two = hashes("two");
        assertThat(one.remove("seal.txt")).isNotEqualTo(two.remove("seal.txt"));
        assertThat(one).isEqualTo(two);
        assertThat(Files.readString(folder.resolve("two/seal.txt")))
                .startsWith("SYNTHETIC")
                .contains("22222222-2222-4222-8222-222222222222", "2018-01-01T00:00:09Z", one.get("index.csv"))
                .contains("Checkpoint of the log\n\noffice.example\n5\nhash\n");
    }

    @Test
    void the_index_names_every_file_with_its_rows_and_hash() throws IOException {
        Ledger ledger = InventedDocket.ledger(InventedDocket.charges(720));
        Path rejects = Files.writeString(folder.resolve("given.csv"), "file,line\r\n");
        new PackWriter(InventedDocket.HEADING, ledger)
                .write(
                        folder.resolve("pack"),
                        InventedDocket.charges(720),
                        List.of(
                                to -> Files.copy(rejects, to.resolve("rejects.csv")),
                                pack -> Files.writeString(pack.resolve("suffolk/letter.pdf"), "a paper")),
                        SEAL);

        Map<String, String> hashes = hashes("pack");
        hashes.keySet().removeAll(List.of("index.csv", "seal.txt"));
        List<Map<String, String>> index = csv("pack/index.csv");
        assertThat(index).extracting(it -> it.get("file")).containsExactlyElementsOf(hashes.keySet());
        assertThat(index).allSatisfy(it -> assertThat(it.get("sha256")).isEqualTo(hashes.get(it.get("file"))));
        assertThat(index)
                .contains(Map.of("file", "rejects.csv", "rows", "", "sha256", hashes.get("rejects.csv")))
                .contains(Map.of(
                        "file", "suffolk/first-letter.xlsx",
                        "rows", "20",
                        "sha256", hashes.get("suffolk/first-letter.xlsx")));
        assertThat(index).anySatisfy(it -> assertThat(it).containsEntry("file", "suffolk/letter.pdf"));
    }

    @Test
    void the_totals_say_both_sums_and_count_charges_cases_and_persons_apart() throws IOException {
        pack("pack", InventedDocket.charges(720));
        List<Map<String, String>> totals = csv("pack/totals.csv");
        assertThat(totals)
                .contains(total(
                        "ALL",
                        "sum",
                        "rows",
                        "rows read 732 = charges 720 + merged into a charge 7 + rejected 3 + duplicates 2",
                        ""))
                .contains(total("ALL", "run", "as of", "2017-04-18", ""))
                .contains(total("ALL", "rows", "duplicates", "", "2"))
                .contains(total("ALL", "charges", "firstLetter", "", "160"))
                .contains(total("SUFFOLK", "charges", "list FIRST_LETTER_PROPOSED", "", "20"))
                .contains(total("SUFFOLK", "charges", "humanReview because ROLE+WEIGHT", "", "20"))
                .contains(total("SUFFOLK", "cases", "all", "", "180"))
                .contains(total("SUFFOLK", "defendants", "dismissed", "", "180"));
        assertThat(totals).extracting(it -> it.get("text")).anyMatch(it -> it.startsWith("charges 720 = first letter"));

        byte[] xlsx = Files.readAllBytes(folder.resolve("pack/totals.xlsx"));
        assertThat(TablesRead.xlsx(xlsx)).isEqualTo(totals);
        assertThat(Files.readString(folder.resolve("pack/totals.json")))
                .contains("\"rows\" : \"rows read 732 = charges 720", "\"humanReview\" : 80", "\"SUFFOLK\" : {");
    }

    @Test
    void the_name_of_a_docket_is_no_formula_either() throws IOException {
        RunHeading given = InventedDocket.HEADING;
        RunHeading heading = new RunHeading(
                given.id(),
                "=1+1",
                given.asOf(),
                given.ruleSet(),
                given.ruleSetVersion(),
                given.countyPolicy(),
                given.startedAt(),
                false,
                false);
        List<ListedCharge> charges =
                List.of(InventedCharge.on(ListKind.FIRST_LETTER).made());
        new PackWriter(heading, InventedDocket.ledger(charges.iterator()))
                .write(folder.resolve("pack"), charges.iterator(), List.of(), SEAL);
        assertThat(Files.readString(folder.resolve("pack/essex/first-letter.csv")))
                .contains(",'=1+1,2017-04-18,");
        assertThat(Files.readString(folder.resolve("pack/totals.csv"))).contains(",docket,'=1+1,");
    }

    @Test
    void dockets_with_another_conviction_or_a_warrant_are_a_row_each() throws IOException {
        List<ListedCharge> charges = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            InventedCharge charge = InventedCharge.on(ListKind.SECOND_LETTER);
            charge.docketNumber = "0501CR00000" + (number + 1) / 2;
            charge.number = number;
            charge.otherConvictionSurvives = number == 1;
            charge.warrants = number > 2 ? "WARRANT-9" : null;
            charges.add(charge.made());
        }
        pack("pack", charges.iterator());

        assertThat(csv("pack/essex/second-letter-other-convictions.csv"))
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .containsEntry("docketNumber", "0501CR000001")
                        .containsEntry("charges", "1; 2"));
        assertThat(csv("pack/essex/second-letter-warrants.csv"))
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .containsEntry("docketNumber", "0501CR000002")
                        .containsEntry("charges", "3; 4")
                        .containsEntry("warrants", "WARRANT-9"));
    }

    @Test
    void courts_with_odd_names_keep_apart_and_stay_inside_the_pack() throws IOException {
        List<String> courts = List.of(
                "",
                "../../outside",
                "A/B Court",
                "A\\B Court",
                "CON",
                "Dist. Ct. of Saint-Ren\u00e9",
                "Dist. Ct. of Saint-Rene",
                "\u6CD5\u9662");
        pack(
                "pack",
                courts.stream()
                        .sorted()
                        .map(court -> {
                            InventedCharge charge = InventedCharge.on(ListKind.FIRST_LETTER);
                            charge.court = court;
                            return charge.made();
                        })
                        .iterator());

        List<String> folders;
        try (var files = Files.list(folder.resolve("pack/essex/courts"))) {
            folders = files.map(it -> it.getFileName().toString()).sorted().toList();
        }
        assertThat(folders)
                .hasSize(courts.size())
                .contains("no-court-given", "outside", "a-b-court", "dist-ct-of-saint-rene")
                .allMatch(it -> it.matches("[a-z0-9-]+"))
                .doesNotContain("con");
        List<String> read = new ArrayList<>();
        for (String each : folders) {
            read.add(csv("pack/essex/courts/" + each + "/first-letter.csv")
                    .get(0)
                    .get("court"));
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(courts);
        try (var beside = Files.list(folder)) {
            assertThat(beside).containsExactly(folder.resolve("pack"));
        }
    }

    @Test
    void a_ledger_that_does_not_add_up_leaves_nothing() {
        Ledger holds = InventedDocket.ledger(InventedDocket.charges(360));
        Ledger.Rows rows = holds.rows();
        Ledger lost = new Ledger(
                new Ledger.Rows(rows.input() + 1, rows.charges(), rows.merged(), rows.rejected(), rows.duplicates()),
                holds.districts(),
                holds.total());
        assertThatThrownBy(() -> pack("pack", lost, InventedDocket.charges(360)))
                .isInstanceOf(LedgerMismatch.class)
                .hasMessageContaining("rows read 373 = charges 360 + merged into a charge 7 + rejected 3 + duplicates 2"
                        + " does not hold, the parts make 372");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_charge_that_is_lost_on_the_way_to_a_list_leaves_nothing() {
        Ledger ledger = InventedDocket.ledger(InventedDocket.charges(360));
        Iterator<ListedCharge> oneLess = InventedDocket.charges(360);
        oneLess.next();
        assertThatThrownBy(() -> pack("pack", ledger, oneLess))
                .isInstanceOf(LedgerMismatch.class)
                .hasMessageContaining("SUFFOLK, FIRST_LETTER: counted 10, found 9");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void charges_of_an_office_that_the_ledger_does_not_know_leave_nothing() {
        Ledger ledger = InventedDocket.ledger(InventedDocket.charges(360));
        List<ListedCharge> more = new ArrayList<>();
        InventedDocket.charges(360).forEachRemaining(more::add);
        InventedCharge stray = InventedCharge.on(ListKind.OUT_OF_SCOPE);
        stray.district = District.OTHER;
        more.add(stray.made());
        assertThatThrownBy(() -> pack("pack", ledger, more.iterator()))
                .isInstanceOf(LedgerMismatch.class)
                .hasMessageContaining("OTHER, OUT_OF_SCOPE: counted 0, found 1");
    }

    @Test
    void charges_that_are_not_sorted_leave_nothing() {
        List<ListedCharge> charges = new ArrayList<>();
        for (int number : List.of(2, 1)) {
            InventedCharge charge = InventedCharge.on(ListKind.FIRST_LETTER);
            charge.number = number;
            charges.add(charge.made());
        }
        assertThatThrownBy(() -> pack("pack", charges.iterator()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("do not come by court, docket number and charge");

        charges.add(1, InventedCharge.on(ListKind.OUT_OF_SCOPE).made());
        assertThatThrownBy(() -> pack("pack", charges.iterator()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ESSEX, FIRST_LETTER do not come together");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void what_a_killed_run_left_is_cleared_and_an_earlier_pack_replaced() throws IOException {
        pack("pack", InventedDocket.charges(360));
        Map<String, String> undisturbed = hashes("pack");
        Files.createDirectories(folder.resolve("pack.partial/suffolk"));
        Files.writeString(folder.resolve("pack.partial/suffolk/half.csv"), "list,dis");

        pack("pack", InventedDocket.charges(360));
        assertThat(hashes("pack")).isEqualTo(undisturbed);
        try (var beside = Files.list(folder)) {
            assertThat(beside).containsExactly(folder.resolve("pack"));
        }
    }

    @Test
    void a_folder_with_files_of_another_kind_is_not_touched() throws IOException {
        pack("pack", InventedDocket.charges(360));
        Path signed = Files.writeString(folder.resolve("pack/signed.pdf"), "signed");
        assertThatThrownBy(() -> pack("pack", InventedDocket.charges(360)))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("name another folder");
        assertThat(signed).hasContent("signed");
    }

    @Test
    void the_zip_is_the_same_bytes_for_the_same_files_in_any_zone() throws IOException {
        pack("one", InventedDocket.charges(360));
        pack("two", InventedDocket.charges(360));
        PackZip.write(folder.resolve("one"), folder.resolve("one.zip"));
        ByteArrayOutputStream two = new ByteArrayOutputStream();
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            PackZip.write(folder.resolve("two"), two);
        } finally {
            TimeZone.setDefault(before);
        }

        byte[] one = Files.readAllBytes(folder.resolve("one.zip"));
        assertThat(Sha256.of(one)).isEqualTo(Sha256.of(two.toByteArray()));
        assertThat(TablesRead.parts(one)).containsOnlyKeys(hashes("one").keySet());
    }

    private void pack(String name, Iterator<ListedCharge> charges) throws IOException {
        List<ListedCharge> all = new ArrayList<>();
        charges.forEachRemaining(all::add);
        pack(name, InventedDocket.ledger(all.iterator()), all.iterator());
    }

    private void pack(String name, Ledger ledger, Iterator<ListedCharge> charges) throws IOException {
        new PackWriter(InventedDocket.HEADING, ledger).write(folder.resolve(name), charges, List.of(), SEAL);
    }

    private List<Map<String, String>> csv(String name) throws IOException {
        return TablesRead.csv(Files.readAllBytes(folder.resolve(name)));
    }

    private static Map<String, String> total(String district, String unit, String name, String text, String count) {
        return Map.of("district", district, "unit", unit, "name", name, "text", text, "count", count);
    }

    private Map<String, String> hashes(String name) throws IOException {
        Map<String, String> hashes = new TreeMap<>();
        for (String each : PackIndex.names(folder.resolve(name))) {
            hashes.put(each, Sha256.of(folder.resolve(name).resolve(each)));
        }
        return hashes;
    }
}
