package org.vacatur.docket.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file (RFC 4180). A record that is out of order costs its first line only: reading goes on with the next
 * line, so a forgotten quotation mark does not swallow the rows below it.
 */
final class CsvRecords {
    private static final int MOST_LINES = 200;
    private static final String BROKEN_QUOTES =
            "the quotation marks are out of order, so its cells cannot be told apart. "
                    + "Put the cell in quotation marks and double each one inside it";

    private final Lines lines;
    private final char separator;
    private final int width;
    private final int mostCharacters;

    /**
     * Takes the lines that are left.
     *
     * @param width cells of each record; 0 if any number will do
     * @param mostCharacters characters of one record
     */
    CsvRecords(Lines lines, char separator, int width, int mostCharacters) {
        this.lines = lines;
        this.separator = separator;
        this.width = width;
        this.mostCharacters = mostCharacters;
    }

    /**
     * One record.
     *
     * @param line number of its first line
     * @param cells its cells, as well as they can be told apart
     * @param broken why they cannot; empty if they can
     */
    record Found(long line, List<String> cells, String broken) {
        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The next record; null at the end. */
    @Nullable
    Found next() throws IOException {
        Lines.Line first = lines.next();
        if (first == null) {
            return null;
        }
        List<Lines.Line> further = new ArrayList<>();
        StringBuilder text = new StringBuilder(first.text());
        boolean decoded = first.decoded();
        while (open(text)) {
            Lines.Line next = further.size() < MOST_LINES && text.length() < mostCharacters ? lines.next() : null;
            if (next == null) {
                return broken(first, further, BROKEN_QUOTES);
            }
            further.add(next);
            text.append('\n').append(next.text());
            decoded &= next.decoded();
        }
        List<String> cells = cells(text.toString());
        if (cells == null) {
            return broken(first, further, BROKEN_QUOTES);
        }
        if (width > 0 && cells.size() != width && cells.stream().anyMatch(each -> !each.isBlank())) {
            return broken(
                    first,
                    further,
                    "the row has " + cells.size() + " cells and the header has " + width
                            + ". Look for a separator or a line break inside a cell; it needs quotation marks");
        }
        String fault = decoded
                ? ""
                : "the row holds bytes that are no characters of the file's encoding. Export the file again as CSV UTF-8";
        return new Found(first.number(), cells, fault);
    }

    private Found broken(Lines.Line first, List<Lines.Line> further, String reason) {
        lines.giveBack(further);
        List<String> cells = cells(first.text());
        return new Found(first.number(), cells != null ? cells : parted(first.text()), reason);
    }

    /** Parts a line that is out of order at every separator; enough to look for a docket number in it. */
    private List<String> parted(String line) {
        List<String> cells = new ArrayList<>();
        for (String each : line.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1)) {
            String cell = each.strip();
            boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
            cells.add(quoted ? cell.substring(1, cell.length() - 1) : each);
        }
        return cells;
    }

    private @Nullable List<String> cells(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        try {
            return CsvReader.builder()
                    .fieldSeparator(separator)
                    .ofSingleCsvRecord(text)
                    .getFields();
        } catch (CsvParseException e) {
            return null;
        }
    }

    /** Whether a quoted cell goes on after the end of the text; not where the marks are out of order anyway. */
    private boolean open(CharSequence text) {
        boolean atStart = true;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"') {
                    boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
                    i += doubled ? 1 : 0;
                    quoted = doubled;
                    if (!quoted && i + 1 < text.length() && text.charAt(i + 1) != separator) {
                        return false;
                    }
                }
            } else {
                quoted = c == '"' && atStart;
                atStart = c == separator;
            }
        }
        return quoted;
    }
}
