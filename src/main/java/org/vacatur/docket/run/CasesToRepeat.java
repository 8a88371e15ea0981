package org.vacatur.docket.run;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/**
 * Which cases are run once more, in a file beside the run: the place, the recommendation and the number of charges of each, and no fact.
 *
 * @param file where it is kept
 */
record CasesToRepeat(Path file) {
    private static final int LENGTH = 4 * Long.BYTES;

    /** Keeps them, whole or not at all; the sum of their charges. */
    long keep(Iterator<DocketStore.CaseToRepeat> cases) {
        Path begun = file.resolveSibling(file.getFileName() + ".part");
        long charges = 0;
        try {
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(begun)))) {
                while (cases.hasNext()) {
                    DocketStore.CaseToRepeat each = cases.next();
                    out.writeLong(each.position());
                    out.writeLong(each.recommendation().getMostSignificantBits());
                    out.writeLong(each.recommendation().getLeastSignificantBits());
                    out.writeLong(each.charges());
                    charges += each.charges();
                }
            }
            Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
            return charges;
        } catch (IOException e) {
            throw new UncheckedIOException("The cases of the run cannot be kept", e);
        }
    }

    /** Gives them in their order, after so many. */
    Reading from(long after) {
        try {
            DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
            in.skipNBytes(after * LENGTH);
            return new Reading(in, Files.size(file) / LENGTH - after);
        } catch (IOException e) {
            throw new UncheckedIOException("The cases of the run cannot be read", e);
        }
    }

    /** Gives cases one after the other. */
    static final class Reading implements AutoCloseable {
        private final DataInputStream in;
        private long left;

        private Reading(DataInputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        /** The next, at most so many; none after the last. */
        List<DocketStore.CaseToRepeat> next(int most) {
            List<DocketStore.CaseToRepeat> cases = new ArrayList<>();
            try {
                for (; left > 0 && cases.size() < most; left--) {
                    cases.add(new DocketStore.CaseToRepeat(
                            in.readLong(), new UUID(in.readLong(), in.readLong()), in.readLong()));
                }
                return cases;
            } catch (IOException e) {
                throw new UncheckedIOException("The cases of the run cannot be read", e);
            }
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException e) {
                throw new UncheckedIOException("The cases of the run cannot be read", e);
            }
        }
    }
}
