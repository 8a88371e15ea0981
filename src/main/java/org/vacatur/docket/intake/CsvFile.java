package org.vacatur.docket.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.vacatur.facts.DocketNumbers;

/** Reads a CSV file; its separator and the way its characters are written are recognised. */
final class CsvFile {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final String SAID = "sep=";

    private CsvFile() {}

    static void read(SourceFile file, Profile profile, DocketNumbers dockets, IntakeLimits limits, TableReading to)
            throws IOException {
        TextScan scan = TextScan.of(file, limits.lineBytes());
        if (scan.charset().equals(TextScan.WINDOWS_1252)) {
            to.note("The text is not UTF-8; it was read as Windows-1252.");
        }
        if (scan.mixed()) {
            to.note("Most of the text is UTF-8, but not all; the rows with the rest are refused.");
        }
        try (Lines lines = new Lines(file, scan.charset())) {
            Lines.Line head = head(lines, to);
            char separator = separator(head.text(), profile);
            if (isSaid(head.text())) {
                head = head(lines, to);
            }
            if (!head.decoded()) {
                throw to.refusal("the header holds bytes that are no characters. Export the file again as CSV UTF-8");
            }
            lines.giveBack(List.of(head));
            CsvRecords.Found header = new CsvRecords(lines, separator, 0, limits.lineBytes()).next();
            if (header == null || !header.broken().isEmpty()) {
                throw to.refusal("the quotation marks of the header are out of order");
            }
            to.header(header.cells(), profile, dockets);
            if (separator != ',') {
                to.note("The cells are parted by " + (separator == ';' ? "semicolons." : "tabs."));
            }
            rows(new CsvRecords(lines, separator, header.cells().size(), limits.lineBytes()), to);
        }
    }

    private static void rows(CsvRecords records, TableReading to) throws IOException {
        for (CsvRecords.Found each = records.next(); each != null; each = records.next()) {
            to.row(each.line(), each.cells().stream().map(Cell::text).toList(), each.broken());
        }
    }

    private static Lines.Line head(Lines lines, TableReading to) throws IOException {
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.text().isBlank()) {
                return line;
            }
            to.blank(1);
        }
        throw to.refusal("the file is empty");
    }

    /** Some spreadsheets put the separator into a line of its own before the header. */
    private static boolean isSaid(String line) {
        return line.length() == SAID.length() + 1 && line.startsWith(SAID);
    }

    /** The separator by which most names of the header are known. */
    private static char separator(String header, Profile profile) {
        if (isSaid(header) && SEPARATORS.contains(header.charAt(SAID.length()))) {
            return header.charAt(SAID.length());
        }
        List<Character> best = new ArrayList<>(SEPARATORS);
        best.sort(Comparator.comparingLong(each -> -known(header, each, profile)));
        return best.get(0);
    }

    private static long known(String header, char separator, Profile profile) {
        List<String> names = Arrays.stream(header.split(String.valueOf(separator), -1))
                .map(each -> each.strip().replaceAll("^\"|\"$", ""))
                .toList();
        return Header.known(names, profile);
    }
}
