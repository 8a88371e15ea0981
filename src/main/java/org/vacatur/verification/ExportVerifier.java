package org.vacatur.verification;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Checks exports as {@code src/docs/records.md} describes them. It reads each from front to back, in memory that does not grow with it. */
public final class ExportVerifier {
    private final VerifierKey key;
    private final List<KeptCheckpoint> kept;

    /**
     * A verifier that trusts one key.
     *
     * @param key what checkpoints must be signed with
     * @param kept checkpoints from outside the office that an export must not contradict
     */
    public ExportVerifier(VerifierKey key, List<KeptCheckpoint> kept) {
        this.key = key;
        this.kept = List.copyOf(kept);
    }

    /**
     * Checks one export.
     *
     * @param export the bytes of it; closed by the caller
     * @return that all holds, or the first thing that does not
     * @throws IOException if the bytes cannot be read, which says nothing about them
     */
    public Verification verify(InputStream export) throws IOException {
        List<Checkpoint> attested = new ArrayList<>();
        for (KeptCheckpoint each : kept) {
            try {
                attested.add(Checkpoint.read(each.note(), key));
            } catch (Flaw e) {
                return new Verification.Broken(0, 0, each.name() + ": " + e.what());
            }
        }
        ExportReading reading = new ExportReading(
                new ExportLines(export), attested.stream().map(Checkpoint::size).toList());
        try {
            Checkpoint own = reading.read(key);
            for (int i = 0; i < attested.size(); i++) {
                String contradiction = reading.contradiction(own, attested.get(i));
                if (contradiction != null) {
                    return new Verification.Broken(0, 0, kept.get(i).name() + ": " + contradiction);
                }
            }
            return new Verification.Holds(own.size(), own.root(), own.origin(), reading.hasContents(), attested.size());
        } catch (Flaw e) {
            return reading.broken(e);
        }
    }
}
