package org.vacatur.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.Rulebook;

/** Whatever bytes come in, they are facts or they are refused with a reason; and whatever facts come in are answered. */
class AnyBytesTest {
    private static final int TRIES = 20_000;
    private static final byte[] SIGNS =
            "{}[]\",:\\0123456789-+.eEtruefalsn \n\t\u00e9".getBytes(StandardCharsets.UTF_8);

    private final long seed = new Random().nextInt(Integer.MAX_VALUE);
    private final Random random = new Random(seed);
    private final CaseFactsReader reader = new CaseFactsReader();
    private final Recommender recommender =
            new Recommender(Rulebook.load(Path.of("rules")).ruleSet("dookhan"));

    @Test
    void damaged_cases_are_facts_or_refused_with_a_reason_and_facts_are_answered() throws IOException {
        List<byte[]> samples;
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/samples"))) {
            samples = files.sorted().map(AnyBytesTest::bytes).toList();
        }
        int read = 0;
        for (int i = 0; i < TRIES; i++) {
            byte[] damaged = damaged(samples.get(random.nextInt(samples.size())));
            String said = "seed " + seed + ", try " + i + ": " + new String(damaged, StandardCharsets.UTF_8);
            try {
                CaseFacts facts = reader.read(damaged);
                read++;
                assertThat(recommender
                                .recommend(facts, CountyPolicy.OWN, LocalDate.of(2017, 4, 18))
                                .charges())
                        .as(said)
                        .hasSameSizeAs(facts.charges());
            } catch (InputRefused refused) {
                assertThat(refused.faults())
                        .as(said)
                        .isNotEmpty()
                        .allMatch(each -> !each.message().isBlank());
            }
        }
        assertThat(read).as("seed " + seed).isBetween(TRIES / 100, TRIES - TRIES / 100);
    }

    /** One to three bytes changed, dropped or added. */
    private byte[] damaged(byte[] whole) {
        byte[] bytes = whole.clone();
        for (int slips = 1 + random.nextInt(3); slips > 0; slips--) {
            int at = random.nextInt(bytes.length);
            byte sign = random.nextInt(4) == 0 ? (byte) random.nextInt(256) : SIGNS[random.nextInt(SIGNS.length)];
            bytes = switch (random.nextInt(3)) {
                case 0 -> joined(bytes, at, new byte[] {sign}, at + 1);
                case 1 -> joined(bytes, at, new byte[0], at + 1);
                default -> joined(bytes, at, new byte[] {sign}, at);
            };
        }
        return bytes;
    }

    private static byte[] joined(byte[] bytes, int until, byte[] between, int from) {
        byte[] joined = new byte[until + between.length + bytes.length - from];
        System.arraycopy(bytes, 0, joined, 0, until);
        System.arraycopy(between, 0, joined, until, between.length);
        System.arraycopy(bytes, from, joined, until + between.length, bytes.length - from);
        return joined;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
