package org.vacatur.docket.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.intake.Profile;
import org.vacatur.docket.lists.LedgerMismatch;
import org.vacatur.docket.sample.Written;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;

class OfflineDocketTests {
    private static final int CASES = 300;

    @TempDir
    static Path samples;

    private static RuleSet rules;
    private static Written written;

    @TempDir
    Path folder;

    private Path docket;
    private Path pack;

    @BeforeAll
    static void load() throws IOException {
        rules = Rulebook.load(Path.of("rules")).ruleSet("dookhan");
        written = DocketProcess.sample(samples.resolve("docket.csv"), CASES, 11);
    }

    @BeforeEach
    void docket() throws IOException {
        docket = Files.copy(samples.resolve("docket.csv"), folder.resolve("docket.csv"));
        pack = folder.resolve("pack");
    }

    @Test
    void a_docket_comes_out_as_it_was_planned() throws IOException {
        Ledger ledger = run(1);
        assertThat(ledger.holds()).isTrue();
        assertThat(ledger.rows().input()).isEqualTo(written.rows());
        assertThat(ledger.rows().charges()).isEqualTo(written.charges());
        assertThat(ledger.rows().rejected()).isZero();
        assertThat(ledger.total().cases().sum()).isEqualTo(CASES);
        assertThat(ledger.total().cases().dismissed()).isEqualTo(written.dismissed());
        assertThat(ledger.total().cases().review()).isZero();
        assertThat(DocketProcess.hashes(pack))
                .containsKeys("index.csv", "totals.csv", "totals.json", "totals.xlsx", "outcomes.svg");
        assertThat(Files.readString(pack.resolve("seal.txt"))).contains("2017-04-18");
        assertThat(inFolder()).containsExactlyInAnyOrder("docket.csv", "pack");
    }

    @Test
    void every_page_of_a_synthetic_docket_says_so_in_whichever_form_it_came() throws IOException {
        DocketProcess.sample(folder.resolve("docket.ndjson"), 40, 2);
        docket = folder.resolve("docket.ndjson");
        run(1);
        assertThat(Files.readString(pack.resolve("totals.csv"))).contains("SYNTHETIC,This docket is invented.");
        assertThat(Files.readString(pack.resolve("suffolk/second-letter.csv"))).contains("SYNTHETIC: docket.ndjson");
    }

    @Test
    void the_same_files_give_the_same_bytes_but_for_the_seal_page() throws IOException {
        run(1);
        var first = DocketProcess.hashes(pack);
        String seal = Files.readString(pack.resolve("seal.txt"));
        pack = folder.resolve("again");
        run(2);
        assertThat(DocketProcess.hashes(pack)).isEqualTo(first);
        assertThat(Files.readString(pack.resolve("seal.txt"))).isNotEqualTo(seal);
    }

    @Test
    void rows_that_cannot_be_used_are_counted_and_come_back_and_can_be_loaded_once_corrected() throws IOException {
        List<String> rows = new ArrayList<>(List.of(Files.readString(docket).split("\r\n")));
        for (int bad : List.of(3, 50, 200)) {
            rows.set(bad, rows.get(bad).replaceFirst(",2017-04-18,", ",2017-13-18,"));
        }
        Files.writeString(docket, String.join("\r\n", rows) + "\r\n");
        pack = folder.resolve("with-rejects");
        Ledger most = run(2);
        assertThat(most.holds()).isTrue();
        assertThat(most.rows().input()).isEqualTo(written.rows());
        assertThat(most.rows().rejected()).isEqualTo(3);
        assertThat(DocketProcess.hashes(pack)).containsKey("rejects-1-docket-csv.csv");

        String rejects = Files.readString(pack.resolve("rejects-1-docket-csv.csv"));
        assertThat(rejects).contains("this day is not in the calendar");
        Path corrected =
                Files.writeString(folder.resolve("corrected.csv"), rejects.replace("2017-13-18", "2017-04-18"));
        pack = folder.resolve("of-rejects");
        Ledger rest = offline(3).run(asked(false, corrected), each -> {});
        assertThat(rest.rows().rejected()).isZero();
        assertThat(rest.total().cases().sum()).isEqualTo(3);

        // with the corrected rows beside it, every charge is there again, and what came twice counts once
        pack = folder.resolve("both");
        Ledger both = offline(4).run(asked(false, docket, corrected), each -> {});
        assertThat(both.holds()).isTrue();
        assertThat(both.rows().charges()).isEqualTo(written.charges());
        assertThat(both.rows().rejected()).isEqualTo(3);
        assertThat(both.total().cases().sum()).isEqualTo(CASES);
    }

    @Test
    void a_file_that_is_not_read_leaves_nothing_and_the_reason_is_said() throws IOException {
        Files.writeString(docket, "");
        refused("docket.csv: the file is empty");
        Files.writeString(docket, "a,b\r\n1,2\r\n");
        refused("the first row is no header");
        Files.write(docket, new byte[] {'P', 'K', 3, 4, 0, 0});
        refused("docket.csv: ");
    }

    @Test
    void a_header_without_rows_is_refused() throws IOException {
        Files.writeString(docket, "docketNumber,district,number,offense\r\n,,,\r\n");
        refused("docket.csv: no row stands below the header, so there is nothing to run");
    }

    @Test
    void a_run_that_was_broken_off_is_not_gone_on_with_after_its_files_changed() throws IOException {
        brokenOff();
        DocketProcess.sample(docket, 40, 2);
        Ledger ledger = run(2);
        assertThat(ledger.total().cases().sum()).isEqualTo(40);
        var changed = DocketProcess.hashes(pack);
        pack = folder.resolve("anew");
        run(3);
        assertThat(DocketProcess.hashes(pack)).isEqualTo(changed);
        assertThat(inFolder()).containsExactlyInAnyOrder("docket.csv", "pack", "anew");
    }

    @Test
    void a_run_that_was_broken_off_and_is_asked_for_again_ends_as_if_it_never_was() throws IOException {
        brokenOff();
        run(2);
        var resumed = DocketProcess.hashes(pack);
        assertThat(inFolder()).containsExactlyInAnyOrder("docket.csv", "pack");
        pack = folder.resolve("undisturbed");
        run(3);
        assertThat(resumed).isEqualTo(DocketProcess.hashes(pack));
    }

    @Test
    void two_processes_do_not_make_one_pack() throws Exception {
        try (OfflineStore held = new WorkFolder(pack).open()) {
            assertThat(held).isNotNull();
            Process other = DocketProcess.review(docket, pack, folder.resolve("said"));
            assertThat(other.waitFor()).isEqualTo(2);
            assertThat(Files.readString(folder.resolve("said"))).contains("another process is making it");
        }
    }

    @Test
    void a_store_that_cannot_be_opened_is_made_anew() throws IOException {
        Files.createDirectories(folder.resolve("pack.run"));
        Files.writeString(folder.resolve("pack.run/run.mv.db"), "half of a file");
        assertThat(run(1).total().cases().sum()).isEqualTo(CASES);
    }

    @Test
    void a_pack_is_replaced_only_if_that_is_asked_for_and_other_files_never_are() throws IOException {
        run(1);
        assertThatThrownBy(() -> run(2))
                .isInstanceOf(RunRefused.class)
                .hasMessageContaining("pack: is there already", "--force");
        DocketProcess.sample(docket, 40, 2);
        assertThat(offline(3)
                        .run(asked(true, docket), each -> {})
                        .total()
                        .cases()
                        .sum())
                .isEqualTo(40);

        Path mine = Files.writeString(pack.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> offline(4).run(asked(true, docket), each -> {}))
                .isInstanceOf(RunRefused.class)
                .hasMessageContaining("holds files that are not of a pack");
        assertThat(mine).hasContent("mine");
        assertThat(inFolder()).containsExactlyInAnyOrder("docket.csv", "pack");
    }

    @Test
    void what_is_written_is_counted_against_the_ledger_of_the_balanced_run() {
        Clock clock = whenTheRunEnds(() -> {
            try (OfflineStore store = OfflineStore.in(folder.resolve("pack.run"))) {
                assertThat(store.transactions()
                                .jdbc()
                                .sql("delete from docket_charges where position = 0")
                                .update())
                        .isPositive();
            }
        });
        assertThatThrownBy(() -> new OfflineDocket(rules, clock).run(asked(false, docket), each -> {}))
                .isInstanceOf(LedgerMismatch.class)
                .hasMessageContaining(": counted ")
                .hasMessageNotContaining("does not hold");
        assertThat(pack).doesNotExist();
    }

    /** Leaves a run whose cases are decided and whose end is not kept: the clock that is asked for its time breaks it off. */
    private void brokenOff() throws IOException {
        Clock once = whenTheRunEnds(() -> {
            throw new IllegalStateException("broken off");
        });
        assertThatThrownBy(() -> new OfflineDocket(rules, once).run(asked(false, docket), each -> {}))
                .hasMessageContaining("broken off");
        assertThat(inFolder()).containsExactlyInAnyOrder("docket.csv", "pack.run");
    }

    /** Does something as soon as the run is balanced: a clock is asked when it began, and then when it ended. */
    private static Clock whenTheRunEnds(Runnable happens) {
        return new Clock() {
            private int asked;

            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                if (asked++ == 1) {
                    happens.run();
                }
                return Instant.parse("2017-04-18T09:00:00Z");
            }
        };
    }

    private void refused(String reason) throws IOException {
        assertThatThrownBy(() -> run(1)).isInstanceOf(RunRefused.class).hasMessageContaining(reason);
        assertThat(inFolder()).containsExactly("docket.csv");
    }

    private Ledger run(int second) {
        return offline(second).run(asked(false, docket), each -> {});
    }

    private static OfflineDocket offline(int second) {
        Instant at = Instant.parse("2017-04-18T10:00:00Z").plusSeconds(second);
        return new OfflineDocket(rules, Clock.fixed(at, ZoneOffset.UTC));
    }

    private OfflineDocket.Asked asked(boolean replace, Path... files) {
        return new OfflineDocket.Asked(
                List.of(files),
                pack,
                LocalDate.of(2017, 4, 18),
                CountyPolicy.OWN,
                Profile.plain(),
                new Papers(Papers.Which.NONE, Set.of(), null),
                replace);
    }

    private List<String> inFolder() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }
}
