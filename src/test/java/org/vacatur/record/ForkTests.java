package org.vacatur.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.vacatur.TestDatabase;
import org.vacatur.facts.District;
import org.vacatur.rulebook.Outcome;
import org.vacatur.verification.KeptCheckpoint;
import org.vacatur.verification.Verification;

/**
 * Histories that fit together and are not the one that was: cut off, put back, gone on with, written anew. The file of checkpoints
 * beside the key stops the service; where that is gone too, only a checkpoint outside the office tells.
 */
@ParameterizedClass
@MethodSource("org.vacatur.TestDatabase#each")
class ForkTests {
    @TempDir
    Path folder;

    private final TestDatabase database;
    private Store store;
    private Attacker attacker;
    private String oldExport;
    private long oldSize;
    private LongFunction<String> oldTexts;

    /** What somebody outside was given before anything was changed. */
    private KeptCheckpoint outside;

    ForkTests(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void fill() throws SQLException, IOException {
        store = new Store(database.emptied(), folder);
        attacker = new Attacker(store.database);
        store.append(District.ESSEX, "1", Outcome.FIRST_LETTER);
        store.append(District.ESSEX, "2", Outcome.FIRST_LETTER);
        RecordExport.Prepared old = store.prepared();
        oldSize = old.under().size();
        try (InputStream text = store.export.open(old)) {
            oldExport = new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> texts =
                LongStream.rangeClosed(1, oldSize).mapToObj(attacker::record).toList();
        oldTexts = number -> texts.get((int) number - 1);
        store.append(District.ESSEX, "3", Outcome.FIRST_LETTER);
        store.append(District.ESSEX, "4", Outcome.FIRST_LETTER);
        outside = new KeptCheckpoint(
                "outside", store.prepared().under().note().getBytes(StandardCharsets.UTF_8));
        store.assertWhole();
    }

    @AfterEach
    void close() throws SQLException {
        attacker.close();
        store.close();
    }

    @Test
    void a_tail_that_is_cut_off_is_found_beside_the_key_and_outside() throws IOException {
        attacker.rewrite(oldSize, oldTexts);
        assertThatThrownBy(this::check).isInstanceOf(LogDamaged.class).hasMessageContaining("there are " + oldSize);
        assertThatThrownBy(store::prepared).isInstanceOf(LogDamaged.class);
        assertThatThrownBy(store.checkpoints::make).isInstanceOf(LogDamaged.class);
        forgetFile();
        check();
        assertOnlyOutsideTells("cut off");
    }

    @Test
    void an_older_state_that_is_gone_on_with_is_found_beside_the_key_and_outside() throws IOException {
        attacker.rewrite(oldSize, oldTexts);
        for (int i = 0; i < 9; i++) {
            store.append(District.ESSEX, "other", Outcome.OUT_OF_SCOPE);
        }
        assertThatThrownBy(this::check).isInstanceOf(LogDamaged.class).hasMessageContaining("not those that were signed");
        assertThatThrownBy(store::prepared).isInstanceOf(LogDamaged.class);
        assertThatThrownBy(store.checkpoints::make).isInstanceOf(LogDamaged.class);
        forgetFile();
        check();
        assertOnlyOutsideTells("forked");
    }

    @Test
    void a_log_written_anew_from_a_changed_record_is_found_beside_the_key_and_outside() throws IOException {
        long size = store.records.end().tree().size();
        List<String> texts =
                LongStream.rangeClosed(1, size).mapToObj(attacker::record).toList();
        attacker.jdbc.sql("delete from checkpoints").update();
        attacker.rewrite(size, number -> number == 2 ? texts.get(1).replace("ESSEX", "NORFOLK") : texts.get((int) number - 1));
        attacker.jdbc.sql("update records set district = 'NORFOLK' where sequence = 2").update();
        attacker.jdbc.sql("update record_contents set district = 'NORFOLK' where sequence = 2").update();
        attacker.jdbc.sql("update recommendations set district = 'NORFOLK' where sequence = 2").update();
        attacker.jdbc.sql("update recommendation_outcomes set district = 'NORFOLK' where recommendation_id ="
                        + " (select id from recommendations where sequence = 2)")
                .update();
        assertThatThrownBy(this::check).isInstanceOf(LogDamaged.class).hasMessageContaining("not those that were signed");
        assertThatThrownBy(store::prepared).isInstanceOf(LogDamaged.class);
        assertThatThrownBy(store.checkpoints::make).isInstanceOf(LogDamaged.class);
        forgetFile();
        check();
        assertOnlyOutsideTells("forked");
    }

    @Test
    void an_old_export_with_its_old_checkpoint_holds_and_only_a_newer_checkpoint_outside_tells() throws IOException {
        assertThat(store.verified(new ByteArrayInputStream(oldExport.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(Verification.Holds.class);
        assertThat(store.verified(new ByteArrayInputStream(oldExport.getBytes(StandardCharsets.UTF_8)), outside))
                .isInstanceOfSatisfying(
                        Verification.Broken.class, broken -> assertThat(broken.what()).contains("cut off"));
    }

    @Test
    void checkpoints_of_the_log_as_it_went_on_agree() {
        store.append(District.ESSEX, "5", Outcome.FIRST_LETTER);
        assertThat(store.verified(outside)).isInstanceOf(Verification.Holds.class);
    }

    @Test
    void every_checkpoint_in_the_file_is_one_that_an_outsider_can_check() throws IOException {
        String[] notes = Files.readString(folder.resolve("checkpoints.txt")).split("(?<=\n)\n(?=test\\.example)");
        assertThat(notes).hasSizeGreaterThanOrEqualTo(3);
        for (String note : notes) {
            assertThat(store.verified(
                            new KeptCheckpoint("file", (note.strip() + "\n").getBytes(StandardCharsets.UTF_8))))
                    .isInstanceOf(Verification.Holds.class);
        }
    }

    @Test
    void a_checkpoint_cut_short_in_the_file_by_a_kill_is_passed_over() throws IOException {
        Path file = folder.resolve("checkpoints.txt");
        String all = Files.readString(file);
        Files.writeString(file, all + all.substring(0, 60));
        check();
        store.append(District.ESSEX, "5", Outcome.FIRST_LETTER);
        store.assertWhole();
        attacker.rewrite(oldSize, oldTexts);
        assertThatThrownBy(this::check).isInstanceOf(LogDamaged.class);
    }

    private void check() {
        new StoredLogCheck(store.jdbc, store.records, store.checkpoints).check();
    }

    private void forgetFile() throws IOException {
        Files.delete(folder.resolve("checkpoints.txt"));
    }

    private void assertOnlyOutsideTells(String how) {
        RecordExport.Prepared prepared = store.prepared();
        assertThat(store.verified(prepared)).isInstanceOf(Verification.Holds.class);
        assertThat(store.verified(prepared, outside)).isInstanceOfSatisfying(
                Verification.Broken.class, broken -> assertThat(broken.what()).contains(how));
    }
}
