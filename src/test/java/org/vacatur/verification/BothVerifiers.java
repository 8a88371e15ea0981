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

    /** Where something is broken; nowhere if all holds. */
    record Where(long line, long record) {
        static final Where NOWHERE = new Where(-1, -1);

        static Where of(Verification result) {
            return result instanceof Broken broken ? new Where(broken.line(), broken.record()) : NOWHERE;
        }

        static Where of(SecondVerifier.Answer answer) {
            return answer.holds() ? NOWHERE : new Where(answer.line(), answer.record());
        }
    }

    /** Where the export is broken with one bit flipped, for every bit: of every byte the lowest first. */
    List<Where> everyBit(SignedLog log, byte[] export) {
        second.ifPresent(it -> it.askEveryBit(export, log.verifierKey()));
        List<Where> places = new ArrayList<>();
        for (int bit = 0; bit < 8 * export.length; bit++) {
            byte[] flipped = export.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            places.add(Where.of(first(log.verifierKey(), flipped, List.of())));
        }
        second.ifPresent(it -> assertThat(places.stream().map(each -> Where.of(it.next())))
                .as("what the second verifier says")
                .isEqualTo(places));
        return places;
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
