package org.vacatur.docket.intake;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
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

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final CharsetDecoder decoder;
    private final Deque<Line> again = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int at;
    private int filled;
    private long number;
    private boolean ended;

    Lines(SourceFile file, Charset charset) throws IOException {
        this.in = Files.newInputStream(file.path());
        this.decoder = charset.newDecoder();
        filled = in.readNBytes(buffer, 0, buffer.length);
        if (filled >= MARK.length && Arrays.equals(buffer, 0, MARK.length, MARK, 0, MARK.length)) {
            at = MARK.length;
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
        while (true) {
            int start = at;
            while (at < filled && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            bytes.write(buffer, start, at - start);
            if (at < filled) {
                if (buffer[at++] == '\r') {
                    afterReturn();
                }
                return line();
            }
            if (!fill()) {
                ended = true;
                return bytes.size() == 0 ? null : line();
            }
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
        if ((at < filled || fill()) && buffer[at] == '\n') {
            at++;
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
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
