package org.vacatur.rulebook.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Problem.Severity;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.doctor.Doctor;

class ApartProcessTest {
    private static final Path RULES = Path.of("rules");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @Test
    void the_shipped_rules_are_fine_and_both_checks_say_the_same_of_them() {
        var apart = new ApartProcess().of(RULES, TODAY);
        assertThat(apart).noneMatch(Problem::error).isNotEmpty();
        assertThat(new InProcess().of(RULES, TODAY)).isEqualTo(apart);
    }

    @Test
    void files_that_lie_in_no_folder_are_checked_as_well() {
        Map<String, String> files =
                new TreeMap<>(Rulebook.load(RULES).ruleSet("dookhan").files());
        assertThat(new ApartProcess().of(files, TODAY)).noneMatch(Problem::error);
        files.merge("dookhan/60-timing.dslr", "\nrule \"X-1 nonsense\"\n", String::concat);
        assertThat(new ApartProcess().of(files, TODAY))
                .anyMatch(each -> each.error() && each.file().equals("dookhan/60-timing.dslr") && each.line() > 0);
    }

    @Test
    void a_path_out_of_the_folder_is_refused() {
        assertThatThrownBy(() -> new ApartProcess().of(Map.of("../x", ""), TODAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_takes_too_long_or_too_much_memory_is_ended_and_that_is_the_problem() {
        assertThat(new ApartProcess(ApartProcess.MEMORY, Duration.ZERO).of(RULES, TODAY))
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.error()).isTrue();
                    assertThat(each.message()).contains("took longer than 0 seconds");
                });
        assertThat(new ApartProcess(12, Duration.ofSeconds(5)).of(RULES, TODAY))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("needed more than 12 MB"));
        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .noneMatch(each -> each.info().commandLine().orElse("").contains("rulebook.apart"));
    }

    @Test
    void the_first_run_makes_nearly_every_shipped_rule_fire() {
        var set = Rulebook.load(RULES).ruleSet("dookhan");
        var fired = Doctor.readings(set.rules()).stream()
                .flatMap(each -> set.evaluate(each).findings().stream())
                .map(each -> each.rule().id())
                .distinct()
                .toList();
        assertThat(set.rules()).allMatch(each -> fired.contains(each.id()));
    }

    @Test
    void an_answer_reads_as_it_was_written_and_a_damaged_one_is_none() throws IOException {
        var problems = List.of(
                new Problem("a/b.csv", 3, 4, Severity.NOTE, "read", "message", null),
                new Problem("c", 0, 0, Severity.ERROR, "", "x".repeat(70_000), "near"));
        var written = new ByteArrayOutputStream();
        Answer.write(problems, written);
        byte[] answer = written.toByteArray();
        assertThat(Answer.read(answer).get(0)).isEqualTo(problems.get(0));
        assertThat(Answer.read(answer).get(1).message()).hasSize(2_003);
        for (int i = 0; i < answer.length; i++) {
            int end = i;
            assertThatThrownBy(() -> Answer.read(Arrays.copyOf(answer, end))).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> Answer.read(Arrays.copyOf(answer, answer.length + 1)))
                .isInstanceOf(IOException.class);
        var random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            assertThatThrownBy(() -> Answer.read(noise)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void the_setting_chooses_the_check() {
        assertThat(new ApartSettings(true, 256, Duration.ofSeconds(5)).check()).isEqualTo(new ApartProcess());
        assertThat(new ApartSettings(false, 256, Duration.ofSeconds(5)).check()).isInstanceOf(InProcess.class);
    }
}
