package org.vacatur.verification;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of an export, one at a time, without their line feeds; each must have one. */
final class ExportLines {
    /** Longest line, in bytes: no file can fill the memory. */
    static final int LONGEST = 64 << 20;

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private long number;

    ExportLines(InputStream in) {
        this.in = in;
    }

    /** Number of the line read last, counted from 1. */
    long number() {
        return number;
    }

    /** The next line; null at the end. */
    byte @Nullable [] next() throws IOException, Flaw {
        number++;
        int seen = from;
        while (true) {
            for (int i = seen; i < to; i++) {
                if (buffer[i] == '\n') {
                    byte[] line = Arrays.copyOfRange(buffer, from, i);
                    from = i + 1;
                    return line;
                }
            }
            int length = to - from;
            if (length > LONGEST) {
                throw new Flaw("a line is longer than " + (LONGEST >> 20) + " MiB");
            }
            if (!fill()) {
                if (length > 0) {
                    throw new Flaw("the last line has no line feed");
                }
                return null;
            }
            seen = from + length;
        }
    }

    /** Everything that is left, if it is not more than so many bytes. */
    byte[] rest(int most) throws IOException, Flaw {
        while (to - from <= most) {
            if (!fill()) {
                return Arrays.copyOfRange(buffer, from, to);
            }
        }
        throw new Flaw("there is more text after the checkpoint");
    }

    private boolean fill() throws IOException {
        byte[] roomy = to - from > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, from, roomy, 0, to - from);
        to -= from;
        from = 0;
        buffer = roomy;
        int read = in.read(buffer, to, buffer.length - to);
        to += Math.max(read, 0);
        return read >= 0;
    }
}
