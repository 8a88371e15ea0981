package org.vacatur.docket.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The lines of a text file; they end with a line feed, a carriage return, or both. A byte order mark is passed over. */
final class Lines implements Closeable {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int BUFFER = 1 << 16;

    private final BufferedInputStream in;
    private final CharsetDecoder decoder;
    private final Deque<Line> again = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long number;
    private boolean ended;

    Lines(SourceFile file, Charset charset) throws IOException {
        this.in = new BufferedInputStream(Files.newInputStream(file.path()), BUFFER);
        this.decoder = charset.newDecoder();
        in.mark(MARK.length);
        if (!Arrays.equals(in.readNBytes(MARK.length), MARK)) {
            in.reset();
        }
    }

    /**
     * One line.
     *
     * @param number its number, from 1
     * @param text its text; where it cannot be decoded, with marks in place of the bytes that are no characters
     * @param decoded whether all its bytes are characters
     */
    record Line(long number, String text, boolean decoded) {}

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        if (!again.isEmpty()) {
            return again.removeFirst();
        }
        if (ended) {
            return null;
        }
        bytes.reset();
        for (int each = in.read(); ; each = in.read()) {
            if (each < 0) {
                ended = true;
                return bytes.size() == 0 ? null : line();
            }
            if (each == '\n' || each == '\r') {
                if (each == '\r') {
                    afterReturn();
                }
                return line();
            }
            bytes.write(each);
        }
    }

    /** Puts lines back, to be read again. */
    void giveBack(Collection<Line> lines) {
        new ArrayDeque<>(lines).descendingIterator().forEachRemaining(again::addFirst);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void afterReturn() throws IOException {
        in.mark(1);
        if (in.read() != '\n') {
            in.reset();
        }
    }

    private Line line() {
        number++;
        byte[] written = bytes.toByteArray();
        try {
            return new Line(number, decoder.decode(ByteBuffer.wrap(written)).toString(), true);
        } catch (CharacterCodingException e) {
            return new Line(number, new String(written, decoder.charset()), false);
        }
    }
}
