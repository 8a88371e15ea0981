package org.vacatur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vacatur.office.RunningOffice.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.vacatur.amendment.Amending;
import org.vacatur.office.RunningOffice;
import org.vacatur.rulebook.RuleAttacks.Attack;

/** Every attack sent to the service as a draft: refused when it comes, or told by the check; never run, and the rules in use stay. */
class RuleAttacksAsDraftsTests {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void no_attack_gets_as_far_as_a_trial_and_every_honest_folder_does() throws Exception {
        Path rules = folder.resolve("in-use");
        RulesFixture.copy(Files.createDirectories(rules));
        try (RunningOffice office = RunningOffice.local(
                "vacatur.rules=" + rules, "vacatur.rule-set=sample", "vacatur.doors.requests-per-minute=1000000")) {
            String inUse = office.rulesInUse();
            Amending amending = new Amending(office);
            List<String> wrong = new ArrayList<>();
            long longest = 0;
            for (Attack each :
                    Stream.concat(RuleAttacks.all(), RuleAttacks.controls()).toList()) {
                byte[] zip = zip(each);
                if (zip.length == 0) {
                    continue;
                }
                String id = amending.begun();
                long begun = System.nanoTime();
                String came = sent(office, amending, id, zip);
                long taken = System.nanoTime() - begun;
                longest = Math.max(longest, taken);
                boolean right = each.accepted() ? !came.startsWith("not checked") : !came.equals("fine");
                if (!right || taken > LIMIT.toNanos() || sung()) {
                    wrong.add(each.name() + " " + taken / 1_000_000 + " ms: " + came);
                }
            }
            assertThat(wrong).isEmpty();
            assertThat(office.rulesInUse()).isEqualTo(inUse);
            System.out.println("As drafts: the longest took " + longest / 1_000_000 + " ms");
        }
    }

    private String sent(RunningOffice office, Amending amending, String id, byte[] zip) throws Exception {
        HttpRequest put = HttpRequest.newBuilder(
                        URI.create(office.address("/api/v1/amendments/" + id + "/folder?reason=From+a+stranger")))
                .headers("Authorization", RunningOffice.demo(Amending.EDITOR), "Content-Type", "application/zip")
                .header("If-Match", "\"1\"")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(zip))
                .build();
        HttpResponse<String> taken = http.send(put, HttpResponse.BodyHandlers.ofString());
        boolean same = taken.statusCode() == 400 && taken.body().contains("holds already");
        if (taken.statusCode() != 200 && !same) {
            assertThat(taken.statusCode()).as(taken.body()).isBetween(400, 422);
            return "refused " + taken.body();
        }
        HttpResponse<String> checked = amending.post(Amending.EDITOR, "/" + id + "/check", "{}");
        if (checked.statusCode() != 200) {
            return "not checked " + checked.statusCode() + checked.body();
        }
        if (json(checked).path("errors").asInt() > 0) {
            return "errors " + json(checked).path("problems");
        }
        return amending.shown(id).path("changed").isEmpty() ? "nothing of it came in" : "fine";
    }

    /** The folder as an attacker would send it; empty where what is tried lies outside what a folder sent can hold. */
    private byte[] zip(Attack attack) throws IOException {
        Path rules = Files.createTempDirectory(folder, "attack");
        RulesFixture.copy(rules);
        attack.change().accept(rules);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        boolean[] any = {false};
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(rules)) {
            files.filter(each -> Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS))
                    .forEach(each -> {
                        any[0] = true;
                        put(zip, "rules/" + rules.relativize(each), each);
                    });
        }
        FileSystemUtils.deleteRecursively(rules);
        return any[0] ? bytes.toByteArray() : new byte[0];
    }

    private static void put(ZipOutputStream zip, String name, Path file) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            Files.copy(file, zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean sung() throws IOException {
        return System.clearProperty(RuleAttacks.CANARY) != null || Files.deleteIfExists(RuleAttacks.CANARY_FILE);
    }
}
