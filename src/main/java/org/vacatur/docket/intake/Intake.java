package org.vacatur.docket.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.DocketNumbers;

/**
 * Reads an office's files into a spool on disk, from which {@link CaseStream} gives the cases. The files are read once, from the
 * first byte to the last, and memory does not grow with them. Holds no state; safe for many threads.
 */
public final class Intake {
    private final DocketNumbers dockets;
    private final Profile profile;
    private final IntakeLimits limits;

    /**
     * Takes what the files are read with.
     *
     * @param dockets reads docket numbers, from the rule set of the run
     * @param profile how columns and words map to the contract's
     * @param limits what is the most that is read
     */
    public Intake(DocketNumbers dockets, Profile profile, IntakeLimits limits) {
        this.dockets = dockets;
        this.profile = profile;
        this.limits = limits;
    }

    /**
     * Reads every file to its end. The spool is there only when all of them were read: if that is interrupted, it is simply
     * done again.
     *
     * @param files the files, joined by docket number; their order is the order of the cases
     * @param spool folder to make; one that is there is replaced
     * @param rowsRead is told the number of rows read so far, after each
     * @return what was read; also kept in the spool
     * @throws FileRefused if a file is not read at all, or none holds a row; then none is read
     * @throws UncheckedIOException if the disk fails
     */
    public IntakeReport read(List<SourceFile> files, Path spool, LongConsumer rowsRead) {
        Path begun = spool.resolveSibling(spool.getFileName() + ".part");
        try {
            FileSystemUtils.deleteRecursively(begun);
            Files.createDirectories(begun);
            IntakeReport report;
            try (Spool to = new Spool(begun, limits.partitionBytes())) {
                report = tables(files, to, new TableReading.Counter(rowsRead));
                anyRow(files, report);
            } catch (FileRefused e) {
                FileSystemUtils.deleteRecursively(begun);
                throw e;
            }
            Files.write(begun.resolve(Spool.REPORT), ContractJson.mapper().writeValueAsBytes(report));
            FileSystemUtils.deleteRecursively(spool);
            Files.move(begun, spool, StandardCopyOption.ATOMIC_MOVE);
            return report;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IntakeReport tables(List<SourceFile> files, Spool spool, TableReading.Counter counter) throws IOException {
        List<TableReading> tables = new ArrayList<>();
        for (SourceFile file : files) {
            FileForm form = FileForm.of(file);
            size(file, form);
            int before = tables.size();
            switch (form) {
                case CSV -> {
                    TableReading table = new TableReading(before, file.name(), null, "CSV", limits, spool, counter);
                    CsvFile.read(file, profile, dockets, limits, table);
                    tables.add(table);
                }
                case NDJSON -> {
                    TableReading table = new TableReading(before, file.name(), null, "NDJSON", limits, spool, counter);
                    NdjsonFile.read(file, dockets, limits, table);
                    tables.add(table);
                }
                case XLSX ->
                    tables.addAll(new XlsxFile(file, profile, dockets, limits)
                            .read((place, sheet) -> new TableReading(
                                    before + place, file.name(), sheet, "XLSX", limits, spool, counter)));
            }
        }
        return new IntakeReport(
                profile.name(),
                counter.rows(),
                profile.numbering().name(),
                tables.stream().map(TableReading::report).toList());
    }

    /** Lists of nothing would pass for an office that has no case. */
    private static void anyRow(List<SourceFile> files, IntakeReport report) {
        if (report.rows() == 0) {
            throw new FileRefused(
                    files.stream().map(SourceFile::name).collect(Collectors.joining(", ")),
                    "no row stands below the header, so there is nothing to run. Look whether this is the right file, and whether it"
                            + " was exported with its rows");
        }
    }

    private void size(SourceFile file, FileForm form) throws IOException {
        long most = form == FileForm.XLSX ? limits.workbookBytes() : limits.textBytes();
        if (Files.size(file.path()) > most) {
            throw new FileRefused(
                    file.name(), "the file is larger than " + most / (1 << 20) + " MiB. Divide it into several");
        }
    }
}
