package org.vacatur.docket.papers;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.vacatur.docket.RunHeading;
import org.vacatur.paper.Shown;

/** The table of a mail-merge: a row for each letter, a column for each placeholder, for what differs by language one in each. */
final class MergeTable {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private MergeTable() {}

    static void write(
            Parts parts,
            RunHeading heading,
            NoticeOffice office,
            List<NoticeLanguage> languages,
            Iterator<Notice> notices)
            throws IOException {
        Notice next = notices.hasNext() ? notices.next() : null;
        while (next != null) {
            var district = next.district();
            // A word processor takes a file without the mark for one in its own code page.
            try (Writer out = new OutputStreamWriter(
                            parts.open(Words.fileName(district.name()) + "-notices.csv"), StandardCharsets.UTF_8);
                    CsvWriter csv = CsvWriter.builder()
                            .lineDelimiter(LineDelimiter.CRLF)
                            .build(out)) {
                out.write(BYTE_ORDER_MARK);
                csv.writeRecord(columns(languages));
                do {
                    csv.writeRecord(row(next, heading, office, languages));
                    next = notices.hasNext() ? notices.next() : null;
                } while (next != null && next.district() == district);
            }
        }
    }

    /** Name of the column of a placeholder, e.g. {@code "docketNumber"}, {@code "charges_es"}. */
    static String column(Placeholder placeholder, NoticeLanguage language) {
        return differs(placeholder) ? placeholder.word() + "_" + language.code() : placeholder.word();
    }

    private static List<String> columns(List<NoticeLanguage> languages) {
        return Stream.of(Placeholder.values())
                .flatMap(placeholder -> over(placeholder, languages).map(it -> column(placeholder, it)))
                .toList();
    }

    private static List<String> row(
            Notice notice, RunHeading heading, NoticeOffice office, List<NoticeLanguage> languages) {
        List<String> row = new ArrayList<>();
        for (Placeholder placeholder : Placeholder.values()) {
            over(placeholder, languages)
                    .forEach(it -> row.add(asText(Shown.plain(notice.value(placeholder, it, heading, office)))));
        }
        return row;
    }

    private static Stream<NoticeLanguage> over(Placeholder placeholder, List<NoticeLanguage> languages) {
        return differs(placeholder) ? languages.stream() : languages.stream().limit(1);
    }

    private static boolean differs(Placeholder placeholder) {
        return switch (placeholder) {
            case DATE, ORDER_DATE, CHARGES -> true;
            case OFFICE_NAME, DISTRICT_NAME, DEFENDANT_REF, DOCKET_NUMBER, COURT, CONTACT -> false;
        };
    }

    /** A spreadsheet must not take a text for a formula. */
    private static String asText(String value) {
        return !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
