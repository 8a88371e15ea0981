package org.vacatur.docket.intake;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.District;

/**
 * The cases of a spool, one after the other: for the same files always the same, in the same order. At last come the rows that stand
 * alone. Only a small part of the cases is in memory at once. Not for several threads.
 */
public final class CaseStream implements Iterator<DocketCase>, Closeable {
    private final Path spool;
    private final IntakeReport report;
    private final Tables tables;
    private final @Nullable District only;
    private final Deque<DocketCase> ready = new ArrayDeque<>();
    private int partition;
    private long position;
    private @Nullable DataInputStream alone;

    private CaseStream(Path spool, @Nullable District only) throws IOException {
        this.spool = spool;
        this.only = only;
        this.report =
                ContractJson.mapper().readValue(Files.readAllBytes(spool.resolve(Spool.REPORT)), IntakeReport.class);
        this.tables = new Tables(report);
    }

    /**
     * Opens a spool at its first case.
     *
     * @throws UncheckedIOException if it is not there or the disk fails
     */
    public static CaseStream open(Path spool) {
        return open(spool, null);
    }

    /**
     * Opens a spool at its first case, for an office that runs its own cases only: every row of a case of another is rejected.
     *
     * @param only the office; null for all
     * @throws UncheckedIOException if it is not there or the disk fails
     */
    public static CaseStream open(Path spool, @Nullable District only) {
        try {
            return new CaseStream(spool, only);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was read into the spool. */
    public IntakeReport report() {
        return report;
    }

    /** How many cases were given. */
    public long position() {
        return position;
    }

    /** Passes over cases, to go on where an earlier stream of the same spool was; fewer if there are not so many. */
    public void skip(long cases) {
        for (long left = cases; left > 0 && hasNext(); left--) {
            next();
        }
    }

    @Override
    public boolean hasNext() {
        try {
            while (ready.isEmpty() && partition < Spool.PARTITIONS) {
                partition(spool.resolve(Spool.name(partition)));
                partition++;
            }
            if (ready.isEmpty()) {
                nextAlone();
            }
            return !ready.isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public DocketCase next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        position++;
        return ready.removeFirst();
    }

    @Override
    public void close() {
        try {
            if (alone != null) {
                alone.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void partition(Path file) throws IOException {
        Map<String, List<HeldRow>> dockets = new LinkedHashMap<>();
        try (DataInputStream in = open(file, 1 << 16)) {
            for (Row row = row(in); row != null; row = row(in)) {
                dockets.computeIfAbsent(row.docket(), each -> new ArrayList<>()).add(new HeldRow(row, tables));
            }
        }
        var numbering = ChargeNumbers.named(report.chargesWithoutNumber());
        dockets.forEach((docket, rows) -> ready.addAll(new DocketRows(docket, rows, numbering, only).cases()));
    }

    private void nextAlone() throws IOException {
        if (alone == null) {
            alone = open(spool.resolve(Spool.ALONE), 1 << 16);
        }
        Row row = row(alone);
        if (row != null) {
            ready.add(DocketRows.alone(new HeldRow(row, tables)));
        }
    }

    private static DataInputStream open(Path file, int buffer) throws IOException {
        return new DataInputStream(new BufferedInputStream(Files.newInputStream(file), buffer));
    }

    private static @Nullable Row row(DataInputStream in) throws IOException {
        in.mark(1);
        if (in.read() < 0) {
            return null;
        }
        in.reset();
        try {
            return RowCodec.read(in);
        } catch (EOFException e) {
            throw new IOException("the spool ends within a row", e);
        }
    }
}
