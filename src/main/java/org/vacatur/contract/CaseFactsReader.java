package org.vacatur.contract;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
    public static final int MAX_BYTES = StrictReader.MAX_BYTES;

    private final StrictReader<CaseFacts> strict =
            new StrictReader<>(CaseFacts.class, "case", CaseFactsReader::numbersGivenTwice);

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
        return strict.read(json, firstLine);
    }

    /** Where a charge gives no number, its place in the list is its number; no two may end up with the same. */
    private static void numbersGivenTwice(JsonNode tree, List<Fault> faults) {
        Map<Integer, String> first = new HashMap<>();
        JsonNode charges = tree.path("charges");
        for (int i = 0; i < charges.size(); i++) {
            JsonNode given = charges.path(i).path("number");
            if (!given.isMissingNode() && !given.isInt()) {
                continue;
            }
            String charge = "/charges/" + i;
            String before = first.putIfAbsent(given.isInt() ? given.asInt() : i + 1, charge);
            if (before != null) {
                faults.add(
                        given.isInt()
                                ? new Fault(
                                        charge + "/number",
                                        "is the number of " + before + " too; each charge has its own number")
                                : new Fault(
                                        charge,
                                        "gives no number, and its place in the list is the number of " + before
                                                + "; give each charge its own number"));
            }
        }
    }
}
