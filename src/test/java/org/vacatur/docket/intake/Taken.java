package org.vacatur.docket.intake;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vacatur.docket.Ledger;
import org.vacatur.docket.Reject;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.DocketNumbers;
import org.vacatur.facts.TableRow;

/** What came of files that were taken in. Every docket in them is invented. */
record Taken(IntakeReport report, List<DocketCase> cases) {
    static final DocketNumbers DOCKETS = dockets();

    static Taken in(Path folder, Profile profile, IntakeLimits limits, Path... files) {
        List<SourceFile> named = new ArrayList<>();
        for (Path each : files) {
            named.add(new SourceFile(each, String.valueOf(each.getFileName())));
        }
        Path spool = folder.resolve("spool");
        IntakeReport report = new Intake(DOCKETS, profile, limits).read(named, spool, rows -> {});
        List<DocketCase> cases = new ArrayList<>();
        try (CaseStream stream = CaseStream.open(spool)) {
            stream.forEachRemaining(cases::add);
        }
        return new Taken(report, cases);
    }

    static Taken plain(Path folder, Path... files) {
        return in(folder, Profile.plain(), IntakeLimits.defaults(), files);
    }

    /** Takes in one CSV file in the plain layout. */
    static Taken csv(Path folder, String text) {
        return plain(folder, file(folder, "docket.csv", text));
    }

    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CaseFacts> facts() {
        List<CaseFacts> facts = new ArrayList<>();
        for (DocketCase each : cases) {
            CaseFacts of = each.facts();
            if (of != null) {
                facts.add(of);
            }
        }
        return facts;
    }

    CaseFacts only() {
        if (facts().size() != 1) {
            throw new AssertionError(facts().size() + " cases; " + rejects());
        }
        return facts().get(0);
    }

    List<Reject> rejects() {
        return cases.stream().flatMap(each -> each.rejects().stream()).toList();
    }

    Ledger.Rows rows() {
        return cases.stream()
                .map(DocketCase::rows)
                .reduce(
                        new Ledger.Rows(0, 0, 0, 0, 0),
                        (a, b) -> new Ledger.Rows(
                                a.input() + b.input(),
                                a.charges() + b.charges(),
                                a.merged() + b.merged(),
                                a.rejected() + b.rejected(),
                                a.duplicates() + b.duplicates()));
    }

    private static DocketNumbers dockets() {
        List<TableRow> rows = new ArrayList<>();
        try (var csv = CsvReader.builder().ofNamedCsvRecord(Path.of("rules/courts.csv"))) {
            int line = 1;
            for (var each : csv) {
                Map<String, String> cells = new LinkedHashMap<>(each.getFieldsAsMap());
                rows.add(new TableRow(++line, cells));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DocketNumbers.of(rows, fault -> {
            throw new AssertionError(fault);
        });
    }
}
