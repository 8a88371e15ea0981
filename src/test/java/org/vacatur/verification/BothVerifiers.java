package org.vacatur.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.vacatur.verification.Verification.Broken;
import org.vacatur.verification.Verification.Holds;

/** Asks the verifier, and the one written in Python where there is one; they must agree on whether, and where. */
final class BothVerifiers implements AutoCloseable {
    private final Optional<SecondVerifier> second = SecondVerifier.start();

    Holds holds(SignedLog log, String export, String... kept) {
        Verification result = verify(log.verifierKey(), export, kept);
        assertThat(result).isInstanceOf(Holds.class);
        return (Holds) result;
    }

    Broken broken(SignedLog log, String export, String... kept) {
        Verification result = verify(log.verifierKey(), export, kept);
        assertThat(result).isInstanceOf(Broken.class);
        return (Broken) result;
    }

    Verification verify(String key, String export, String... kept) {
        byte[] bytes = export.getBytes(StandardCharsets.UTF_8);
        List<byte[]> notes = Arrays.stream(kept)
                .map(each -> each.getBytes(StandardCharsets.UTF_8))
                .toList();
        Verification result = first(key, bytes, notes);
        second.ifPresent(it -> assertSame(result, it.ask(bytes, key, notes)));
        return result;
    }

    /** What the verifier says about the export with one bit flipped, for every bit: of every byte the lowest first. */
    List<Verification> everyBit(SignedLog log, byte[] export) {
        second.ifPresent(it -> it.askEveryBit(export, log.verifierKey()));
        List<Verification> results = new ArrayList<>();
        List<SecondVerifier.Answer> answers = new ArrayList<>();
        for (int bit = 0; bit < 8 * export.length; bit++) {
            byte[] flipped = export.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            results.add(first(log.verifierKey(), flipped, List.of()));
            second.ifPresent(it -> answers.add(it.next()));
        }
        for (int bit = 0; bit < answers.size(); bit++) {
            Verification result = results.get(bit);
            assertThat(answers.get(bit)).as("bit %d", bit).satisfies(it -> assertSame(result, it));
        }
        return results;
    }

    private static Verification first(String key, byte[] export, List<byte[]> notes) {
        List<KeptCheckpoint> kept = new ArrayList<>();
        notes.forEach(each -> kept.add(new KeptCheckpoint("checkpoint " + (kept.size() + 1), each)));
        try {
            return new ExportVerifier(VerifierKey.parse(key), kept).verify(new ByteArrayInputStream(export));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSame(Verification first, SecondVerifier.Answer second) {
        if (first instanceof Broken broken) {
            assertThat(second)
                    .as("the first verifier says: %s", broken.what())
                    .matches(it -> !it.holds(), "is broken too")
                    .returns(broken.line(), SecondVerifier.Answer::line)
                    .returns(broken.record(), SecondVerifier.Answer::record);
        } else {
            assertThat(second).matches(SecondVerifier.Answer::holds, "holds too");
        }
    }

    boolean areTwo() {
        return second.isPresent();
    }

    @Override
    public void close() {
        second.ifPresent(SecondVerifier::close);
    }
}
