package org.vacatur.contract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;

/**
 * Reads a JSON text as one of our records, strictly as the schema of the same name in the contract says, or refuses it with every
 * fault at once: nothing is guessed, dropped or mended. Holds no state; safe for many threads.
 *
 * @param <T> the record
 */
public final class StrictReader<T> {
    /** The most bytes that a text may have. */
    public static final int MAX_BYTES = 1_048_576;

    /** A text in another encoding is wrong all over; the first places show where to look. */
    private static final int MAX_BAD_BYTES = 20;

    private final Class<T> type;
    private final String thing;
    private final SchemaCheck schema;
    private final BiConsumer<JsonNode, List<Fault>> more;

    /**
     * Reads records of a type whose simple name is that of its schema.
     *
     * @param thing what a text is about, for messages, e.g. "decision"
     */
    public StrictReader(Class<T> type, String thing) {
        this(type, thing, (tree, faults) -> {});
    }

    /**
     * The same with what a schema cannot say.
     *
     * @param more adds a fault for each
     */
    StrictReader(Class<T> type, String thing, BiConsumer<JsonNode, List<Fault>> more) {
        this.type = type;
        this.thing = thing;
        this.schema = new SchemaCheck("/components/schemas/" + type.getSimpleName());
        this.more = more;
    }

    /**
     * Reads one text.
     *
     * @param json a JSON object in UTF-8
     * @throws InputRefused with every fault
     * @throws InputTooLarge if there are more than {@link #MAX_BYTES} bytes
     */
    public T read(byte[] json) {
        return read(json, 1);
    }

    T read(byte[] json, int firstLine) {
        if (json.length > MAX_BYTES) {
            throw new InputTooLarge();
        }
        List<Fault> faults = new ArrayList<>();
        String text = decode(json, firstLine, faults);
        JsonScan.Scanned scanned = JsonScan.scan(text, firstLine, thing);
        faults.addAll(scanned.faults());
        JsonNode tree = scanned.tree();
        if (tree != null) {
            faults.addAll(schema.check(tree, List.copyOf(faults)));
            more.accept(tree, faults);
        }
        if (tree == null || !faults.isEmpty()) {
            throw new InputRefused(capped(faults));
        }
        return ContractJson.mapper().treeToValue(tree, type);
    }

    private static String decode(byte[] json, int firstLine, List<Fault> faults) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(json);
        CharBuffer out = CharBuffer.allocate(json.length + 1);
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            if (faults.size() < MAX_BAD_BYTES) {
                faults.add(notUtf8(out.duplicate().flip().toString(), firstLine));
            }
            in.position(in.position() + result.length());
            out.put('\ufffd');
        }
        String text = out.flip().toString();
        if (text.startsWith("\ufeff")) {
            faults.add(new Fault(
                    "", "the text begins with an invisible byte order mark; save the file as UTF-8 without it"));
            return text.substring(1);
        }
        return text;
    }

    private static Fault notUtf8(String before, int firstLine) {
        long line = firstLine + before.chars().filter(each -> each == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        return new Fault(
                "", "the text is not UTF-8 at line " + line + ", column " + column + "; save the file as UTF-8");
    }

    private static List<Fault> capped(List<Fault> faults) {
        if (faults.size() <= SchemaCheck.MOST) {
            return faults;
        }
        List<Fault> capped = new ArrayList<>(faults.subList(0, SchemaCheck.MOST));
        capped.add(new Fault("", "and more; the first " + SchemaCheck.MOST + " faults are listed"));
        return capped;
    }
}
