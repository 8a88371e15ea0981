package org.vacatur.docket.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.vacatur.contract.ContractJson;

/** How a sample is written; one case after another, none of them kept. */
public enum SampleFormat {
    /** The {@link PlainLayout}, as RFC 4180 has it. */
    CSV {
        @Override
        CaseLines lines(Writer out) {
            CsvWriter csv = CsvWriter.builder().bufferSize(0).build(out);
            csv.writeRecord(PlainLayout.COLUMNS);
            return invented -> {
                var rows = PlainLayout.rows(invented);
                rows.forEach(csv::writeRecord);
                return rows.size();
            };
        }
    },
    /**
     * One case a line, as the contract has it; so without warrants, which the contract does not know. The name of the
     * court says that the case is synthetic, and a run takes it from there.
     */
    NDJSON {
        @Override
        CaseLines lines(Writer out) {
            return invented -> {
                try {
                    out.write(ContractJson.mapper().writeValueAsString(invented.facts()));
                    out.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return 1;
            };
        }
    };

    /** The format that the name of a file ends in, if it is one. */
    public static Optional<SampleFormat> of(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(each -> name.endsWith("." + each.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * Writes a docket.
     *
     * @param out is flushed and not closed
     * @return what was written
     */
    public Written write(StatewideDocket docket, Writer out) throws IOException {
        try {
            CaseLines lines = lines(out);
            Written written = Written.NOTHING;
            for (SyntheticCase each : docket) {
                written = written.and(each, lines.write(each));
            }
            out.flush();
            return written;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    abstract CaseLines lines(Writer out);

    /** Writes a case and says how many rows it took. */
    interface CaseLines {
        int write(SyntheticCase invented);
    }
}
