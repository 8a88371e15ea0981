package org.vacatur.docket.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;

/**
 * The objects of a PDF, written one after the other (ISO 32000-1, 7.5). Of what was written only its place is kept, eight bytes an object. Objects
 * other than streams are packed together.
 */
final class ObjectFile {
    private static final int PACKED_TOGETHER = 200;
    private static final int FREE = 0;
    private static final int AT_OFFSET = 1;
    private static final int PACKED = 2;
    private static final int ENTRY = 8;

    private final OutputStream out;
    private final StringBuilder packedNumbers = new StringBuilder();
    private final ByteArrayOutputStream packedTexts = new ByteArrayOutputStream();
    private int packed;
    private int pack;
    private long offset;
    private int last;
    private ByteBuffer places = ByteBuffer.allocate(1 << 12);

    /** @param out flushed at the end, not closed */
    ObjectFile(OutputStream out) throws IOException {
        this.out = out;
        place(0, FREE, 0, -1);
        write(ascii("%PDF-1.7\n%"));
        write(new byte[] {(byte) 0xE2, (byte) 0xE3, (byte) 0xCF, (byte) 0xD3, '\n'});
    }

    /** A number for an object that will be written. */
    int number() {
        last++;
        return last;
    }

    void object(int number, String text) throws IOException {
        object(number, text.getBytes(StandardCharsets.US_ASCII));
    }

    void object(int number, byte[] text) throws IOException {
        if (packed == 0) {
            pack = number();
        }
        place(number, PACKED, pack, packed);
        packedNumbers.append(number).append(' ').append(packedTexts.size()).append(' ');
        packedTexts.writeBytes(text);
        packedTexts.write('\n');
        packed++;
        if (packed == PACKED_TOGETHER) {
            endPack();
        }
    }

    /** @param dictionary that of the stream, with its length */
    void stream(int number, byte[] dictionary, byte[] bytes) throws IOException {
        place(number, AT_OFFSET, offset, 0);
        write(ascii(number + " 0 obj\n"));
        write(dictionary);
        write(ascii("\nstream\n"));
        write(bytes);
        write(ascii("\nendstream\nendobj\n"));
    }

    /**
     * Ends the file.
     *
     * @param catalog number of the catalog
     * @param information number of the information dictionary
     * @param id 32 hexadecimal digits
     */
    void end(int catalog, int information, String id) throws IOException {
        endPack();
        long start = offset;
        int table = number();
        place(table, AT_OFFSET, start, 0);
        byte[] entries = deflated(Arrays.copyOf(places.array(), (last + 1) * ENTRY));
        String dictionary = "<</Type/XRef/Size " + (last + 1) + "/W[1 5 2]/Root " + ObjectText.reference(catalog)
                + "/Info " + ObjectText.reference(information) + "/ID[<" + id + "><" + id + ">]" + filtered(entries)
                + ">>";
        stream(table, ascii(dictionary), entries);
        write(ascii("startxref\n" + start + "\n%%EOF\n"));
        out.flush();
    }

    private void endPack() throws IOException {
        if (packed == 0) {
            return;
        }
        byte[] numbers = ascii(packedNumbers.toString());
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(numbers);
        both.writeBytes(packedTexts.toByteArray());
        byte[] bytes = deflated(both.toByteArray());
        stream(pack, ascii("<</Type/ObjStm/N " + packed + "/First " + numbers.length + filtered(bytes) + ">>"), bytes);
        packedNumbers.setLength(0);
        packedTexts.reset();
        packed = 0;
    }

    /** An entry of the table of places: a byte, five bytes, two bytes. */
    private void place(int number, int kind, long at, int index) {
        int from = number * ENTRY;
        if (from + ENTRY > places.capacity()) {
            places = ByteBuffer.wrap(Arrays.copyOf(places.array(), 2 * from + ENTRY));
        }
        places.putLong(from, at << Short.SIZE | index & 0xFFFF);
        places.put(from, (byte) kind);
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream less = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(less)) {
            deflater.write(bytes);
        }
        return less.toByteArray();
    }

    private static String filtered(byte[] deflated) {
        return "/Filter/FlateDecode/Length " + deflated.length;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        offset += bytes.length;
    }
}
