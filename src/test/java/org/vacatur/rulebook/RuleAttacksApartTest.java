package org.vacatur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.rulebook.RuleAttacks.Attack;
import org.vacatur.rulebook.apart.ApartJava;
import org.vacatur.rulebook.apart.InProcess;

/**
 * Every attack and every honest folder through the check of the process apart, with its bounds of memory: what is refused there is refused as
 * in the service, within its time, and one process outlives them all.
 */
class RuleAttacksApartTest {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    @Test
    void one_process_outlives_all_attacks_and_refuses_and_accepts_as_the_service_does() throws Exception {
        Path said = folder.resolve("said.txt");
        Files.deleteIfExists(RuleAttacks.CANARY_FILE);
        Process process = new ProcessBuilder(ApartJava.command(All.class, folder, folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        List<String> lines = Files.readAllLines(said);
        assertThat(process.exitValue()).as("%s", lines).isZero();
        assertThat(lines.stream().filter(each -> each.startsWith("wrong"))).isEmpty();
        assertThat(lines.stream().filter(each -> each.startsWith("right"))).hasSize((int)
                (RuleAttacks.all().count() + RuleAttacks.controls().count()));
        System.out.println(lines.get(lines.size() - 1));
    }

    /** The program that is started. */
    static final class All {
        private All() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            new InProcess().of(RulesFixture.folder(), LocalDate.of(2026, 12, 1));
            long longest = 0;
            String which = "";
            int number = 0;
            for (Attack each :
                    Stream.concat(RuleAttacks.all(), RuleAttacks.controls()).toList()) {
                Path rules = Files.createDirectory(folder.resolve("rules" + number++));
                RulesFixture.copy(rules);
                each.change().accept(rules);
                long begun = System.nanoTime();
                List<Problem> problems = new InProcess().of(rules, LocalDate.of(2026, 12, 1));
                long taken = System.nanoTime() - begun;
                if (taken > longest) {
                    longest = taken;
                    which = each.name();
                }
                var errors = problems.stream().filter(Problem::error).toList();
                boolean right = each.accepted() ? errors.isEmpty() : refused(each, errors);
                boolean sung = System.clearProperty(RuleAttacks.CANARY) != null
                        || Files.deleteIfExists(RuleAttacks.CANARY_FILE);
                print((right && !sung && taken < LIMIT.toNanos() ? "right " : "wrong ") + each.name() + " "
                        + taken / 1_000_000 + " ms " + Problems.text(errors));
            }
            print("Apart: " + number + " folders, the longest took " + longest / 1_000_000 + " ms: " + which);
            System.exit(0);
        }

        private static boolean refused(Attack attack, List<Problem> errors) {
            return errors.stream()
                            .anyMatch(each -> each.file().equals(attack.file()) && (each.line() > 0 || !attack.lined()))
                    && errors.stream().noneMatch(each -> each.message().contains("cannot be compiled"));
        }

        private static void print(String line) throws IOException {
            System.out.write((line.replaceAll("\\R", " ") + "\n").getBytes(StandardCharsets.UTF_8));
            System.out.flush();
        }
    }
}
