package org.vacatur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.vacatur.office.RunningOffice;

/**
 * Sends published decisions and protocol scenarios, kept outside this repository with a script that scores the answers, to
 * the running service. Without them there is nothing to send, and the test is skipped.
 */
class PublishedDecisionsTest {
    private static final Path CASES = Path.of("..", "shared", "cases");

    @Test
    void every_charge_of_the_published_decisions_is_answered_acceptably() throws IOException, InterruptedException {
        assumeTrue(
                Files.isRegularFile(CASES.resolve("try.py")), "The published decisions are not beside this repository");
        assumeTrue(hasPython(), "The script that scores the answers needs python3");
        try (RunningOffice office = RunningOffice.local()) {
            ProcessBuilder script = new ProcessBuilder(
                            "python3", "try.py", office.address(""), "opinions.json", "protocol.json")
                    .directory(CASES.toFile())
                    .redirectErrorStream(true);
            // dry runs of many districts
            script.environment().put("AUTH", "legal-editor:demo");
            Process scoring = script.start();
            String table = new String(scoring.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            System.out.println(table);
            assertThat(scoring.waitFor()).as(table).isZero();
            assertThat(table).contains("charges inside acceptable");
        }
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
