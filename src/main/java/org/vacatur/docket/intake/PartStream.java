package org.vacatur.docket.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A part of a workbook as it is unpacked, watched: how large it becomes, how much larger than it is packed, and how long it goes
 * without a tag, since what stands between two tags is kept in memory. What the file itself says of sizes is not believed.
 */
final class PartStream extends FilterInputStream {
    private static final long WATCHED_FROM = 8L << 20;
    private static final int LONGEST_BETWEEN_TAGS = 1 << 20;

    private final String file;
    private final long most;
    private long unpacked;
    private int sinceTag;

    /**
     * Watches a part.
     *
     * @param packed bytes that it may have been packed into at most
     */
    PartStream(InputStream in, String file, long packed, IntakeLimits limits, long mostBytes) {
        super(in);
        this.file = file;
        this.most = Math.min(mostBytes, Math.max(WATCHED_FROM, packed * limits.unpackRatio()));
    }

    @Override
    public int read() throws IOException {
        int each = super.read();
        if (each >= 0) {
            watch((byte) each);
            count(1);
        }
        return each;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        for (int i = 0; i < read; i++) {
            watch(bytes[offset + i]);
        }
        count(Math.max(0, read));
        return read;
    }

    private void watch(byte each) {
        sinceTag = each == '<' ? 0 : sinceTag + 1;
        if (sinceTag > LONGEST_BETWEEN_TAGS) {
            throw new FileRefused(file, "a text in the workbook is longer than any cell can be. Export it again");
        }
    }

    private void count(int read) {
        unpacked += read;
        if (unpacked > most) {
            throw new FileRefused(
                    file,
                    "the workbook becomes far larger when it is unpacked than a docket can be, and was not read further. "
                            + "Export the rows anew, or as CSV");
        }
    }
}
