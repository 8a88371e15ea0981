package org.vacatur.contract;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.vacatur.facts.CaseFacts;
import tools.jackson.databind.JsonNode;

/**
 * Reads the facts of a case, strictly as the schema {@code CaseFacts} of the contract says, or refuses them with every fault
 * at once: nothing is guessed, dropped or mended. Holds no state; safe for many threads.
 */
public final class CaseFactsReader {
    /** The most bytes that the text of one case may have. */
    public static final int MAX_BYTES = 1_048_576;

    /** A text in another encoding is wrong all over; the first places show where to look. */
    private static final int MAX_BAD_BYTES = 20;

    private final SchemaCheck schema = new SchemaCheck("/components/schemas/CaseFacts");

    /**
     * Reads one case.
     *
     * @param json a JSON object in UTF-8
     * @throws InputRefused with every fault
     * @throws InputTooLarge if there are more than {@link #MAX_BYTES} bytes
     */
    public CaseFacts read(byte[] json) {
        return read(json, 1);
    }

    /**
     * Reads a file that holds one case a line (NDJSON). Blank lines are passed over but counted.
     *
     * @param lines the file, in UTF-8; not closed
     * @param each is given what became of each line, in order
     */
    public void readLines(InputStream lines, Consumer<LineRead> each) throws IOException {
        InputStream in = new BufferedInputStream(lines);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        boolean tooLong = false;
        for (int next = in.read(); ; next = in.read()) {
            if (next >= 0 && next != '\n') {
                tooLong |= line.size() > MAX_BYTES;
                if (!tooLong) {
                    line.write(next);
                }
                continue;
            }
            if (!line.toString(StandardCharsets.ISO_8859_1).isBlank()) {
                each.accept(readLine(line.toByteArray(), number));
            }
            if (next < 0) {
                return;
            }
            number++;
            line.reset();
            tooLong = false;
        }
    }

    private LineRead readLine(byte[] json, int number) {
        try {
            return new LineRead.Case(number, read(json, number));
        } catch (InputRefused e) {
            return new LineRead.Refused(
                    number,
                    e.faults().stream()
                            .map(fault -> new Fault(fault.pointer(), "line " + number + ": " + fault.message()))
                            .toList());
        } catch (InputTooLarge e) {
            return new LineRead.Refused(number, List.of(new Fault("", "line " + number + ": " + e.getMessage())));
        }
    }

    private CaseFacts read(byte[] json, int firstLine) {
        if (json.length > MAX_BYTES) {
            throw new InputTooLarge();
        }
        List<Fault> faults = new ArrayList<>();
        String text = decode(json, firstLine, faults);
        JsonScan.Scanned scanned = JsonScan.scan(text, firstLine);
        faults.addAll(scanned.faults());
        JsonNode tree = scanned.tree();
        if (tree != null) {
            faults.addAll(schema.check(tree, List.copyOf(faults)));
            numbersGivenTwice(tree, faults);
        }
        if (tree == null || !faults.isEmpty()) {
            throw new InputRefused(capped(faults));
        }
        return ContractJson.mapper().treeToValue(tree, CaseFacts.class);
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

    private static void numbersGivenTwice(JsonNode tree, List<Fault> faults) {
        Map<Integer, String> first = new HashMap<>();
        JsonNode charges = tree.path("charges");
        for (int i = 0; i < charges.size(); i++) {
            JsonNode number = charges.path(i).path("number");
            String pointer = "/charges/" + i + "/number";
            String before = number.isInt() ? first.putIfAbsent(number.asInt(), pointer) : null;
            if (before != null) {
                faults.add(new Fault(
                        pointer, "is " + number.asInt() + ", as " + before + " is; each charge has its own number"));
            }
        }
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
