package org.vacatur.docket.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeRunTests {
    private static final int CASES = 500;

    @TempDir
    Path folder;

    @Test
    void the_same_files_give_the_same_bytes_and_the_same_order() throws IOException {
        Path file = cases();
        List<DocketCase> once = Taken.plain(folder, file).cases();
        List<byte[]> bytes = spool();
        List<DocketCase> again = Taken.plain(folder, file).cases();
        assertThat(again).isEqualTo(once).hasSize(CASES);
        assertThat(spool()).usingRecursiveComparison().isEqualTo(bytes);
    }

    @Test
    void a_stream_goes_on_where_another_was() {
        List<DocketCase> all = Taken.plain(folder, cases()).cases();
        try (CaseStream stream = CaseStream.open(folder.resolve("spool"))) {
            stream.skip(123);
            assertThat(stream.position()).isEqualTo(123);
            assertThat(stream.next()).isEqualTo(all.get(123));
            assertThat(stream.report().rows()).isEqualTo(CASES);
            stream.skip(10_000);
            assertThat(stream.position()).isEqualTo(CASES);
            assertThat(stream.hasNext()).isFalse();
        }
    }

    @Test
    void what_was_interrupted_is_done_again() {
        Path file = cases();
        SourceFile source = new SourceFile(file, "docket.csv");
        Intake intake = new Intake(Taken.DOCKETS, Profile.plain(), IntakeLimits.defaults());
        Path spool = folder.resolve("spool");
        assertThatThrownBy(() -> intake.read(List.of(source), spool, rows -> {
                    if (rows == 300) {
                        throw new IllegalStateException("stopped");
                    }
                }))
                .hasMessage("stopped");
        assertThat(spool).doesNotExist();
        List<Long> told = new ArrayList<>();
        assertThat(intake.read(List.of(source), spool, told::add).rows()).isEqualTo(CASES);
        assertThat(told).hasSize(CASES).endsWith((long) CASES);
    }

    @Test
    void one_refused_file_among_good_ones_refuses_all() {
        Path good = cases();
        Path bad = Taken.file(folder, "bad.csv", "x,y\n1,2\n");
        assertThatThrownBy(() -> Taken.plain(folder, good, bad))
                .isInstanceOfSatisfying(
                        FileRefused.class, each -> assertThat(each.file()).isEqualTo("bad.csv"));
        assertThat(folder.resolve("spool")).doesNotExist();
    }

    private Path cases() {
        StringBuilder text = new StringBuilder("docketNumber,district,number,offense,synthetic\n");
        for (int i = 0; i < CASES; i++) {
            text.append("0779CR%05d,SUFFOLK,1,COCAINE,yes\n".formatted(i));
        }
        return Taken.file(folder, "docket.csv", text.toString());
    }

    private List<byte[]> spool() throws IOException {
        List<byte[]> bytes = new ArrayList<>();
        try (var files = Files.list(folder.resolve("spool"))) {
            for (Path each : files.sorted().toList()) {
                bytes.add(Files.readAllBytes(each));
            }
        }
        return bytes;
    }
}
