package org.vacatur.record;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.vacatur.contract.ContractJson;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.office.Caller;
import org.vacatur.office.Reach;

/** Writes every record as text, with a checkpoint over all of them, for a verifier that has nothing else. */
final class RecordExport {
    static final String REASON = "reason";
    private static final int PAGE = 500;

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final StoredRecords records;
    private final RuleVersions versions;
    private final Checkpoints checkpoints;
    private final IdempotencyKeys keys;

    RecordExport(Transactions transactions, StoredRecords records, RuleVersions versions, Checkpoints checkpoints) {
        this.transactions = transactions;
        this.jdbc = transactions.jdbc();
        this.records = records;
        this.versions = versions;
        this.checkpoints = checkpoints;
        this.keys = new IdempotencyKeys(jdbc);
    }

    /**
     * An export that is recorded and can be written.
     *
     * @param under the checkpoint over all its records
     * @param contents whether contents are written
     */
    record Prepared(Checkpoint under, boolean contents) {}

    /**
     * Reads the whole log, records the export as the last of the records that it holds, and signs them. Asked for again under
     * the same key, it is the same export.
     *
     * @throws LogDamaged if the log is not as it should be; nothing is signed then
     */
    Prepared prepare(Caller caller, ExportRequest request, IdempotencyKeys.Keyed keyed) {
        var check = new WholeLogCheck(transactions, records, versions, checkpoints);
        check.upTo(records.end().tree().size());
        boolean contents = Boolean.TRUE.equals(request.contents());
        long last = transactions.within(Reach.EVERYWHERE, () -> {
            StoredRecords.LogEnd end = records.lock();
            check.ends(end);
            return keys.before(caller, keyed)
                    .map(this::sequence)
                    .orElseGet(() -> record(caller, request, keyed, end.tree().size() + 1));
        });
        if (contents && sealedAfter(last)) {
            throw new RequestRefused(
                    ProblemType.KEY_USED,
                    "A case was sealed since this export was made. Nothing was recorded. Take a new key for a new export.",
                    List.of());
        }
        return new Prepared(checkpoints.of(last), contents);
    }

    private long record(Caller caller, ExportRequest request, IdempotencyKeys.Keyed keyed, long number) {
        UUID id = UUID.randomUUID();
        Recorded record = records.append(
                caller,
                Event.of(RecordType.EXPORT)
                        .about(null, id)
                        .saying("contents", Boolean.TRUE.equals(request.contents()) ? "yes" : "no")
                        .saying("records", Long.toString(number))
                        .holding(REASON, ContractJson.mapper().writeValueAsString(request)));
        keys.keep(caller, keyed, id);
        return record.sequence();
    }

    private long sequence(UUID export) {
        return jdbc.sql("select sequence from records where object = :object and type = 'EXPORT'")
                .param("object", export)
                .query(Long.class)
                .single();
    }

    /** What was sealed since an export was recorded can no longer be in it, and what it holds would not say why. */
    private boolean sealedAfter(long last) {
        return jdbc.sql("select count(*) from records where sequence > :last and type in ('SEALING', 'EXPUNGEMENT')")
                        .param("last", last)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The text of an export, read page by page as it is taken, so that its size does not matter. */
    InputStream open(Prepared export) {
        long size = export.under().size();
        Stream<Supplier<String>> head =
                Stream.of(() -> "vacatur-export 1\ncontents " + (export.contents() ? "yes" : "no") + "\n");
        Stream<Supplier<String>> pages = LongStream.iterate(0, after -> after < size, after -> after + PAGE)
                .mapToObj(after -> () -> page(after, size, export.contents()));
        Stream<Supplier<String>> end =
                Stream.of(() -> end(export));
        Iterator<Supplier<String>> parts =
                Stream.concat(Stream.concat(head, pages), end).iterator();
        return new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return parts.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(parts.next().get().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /** Without it, an export is none: better no end than one that a sealing on the way makes untrue. */
    private String end(Prepared export) {
        if (export.contents() && sealedAfter(export.under().size())) {
            throw new IllegalStateException("A case was sealed while the export was written; ask for a new one");
        }
        return "checkpoint\n" + export.under().note();
    }

    private record Row(long sequence, String line) {}

    private String page(long after, long size, boolean withContents) {
        long last = Math.min(after + PAGE, size);
        return transactions.within(Reach.EVERYWHERE, () -> {
            List<Row> contents = withContents ? contents(after, last) : List.of();
            if (withContents && sealedAfter(size)) {
                throw new IllegalStateException("A case was sealed while the records were exported");
            }
            return jdbc
                    .sql("select sequence, leaf, record from records where sequence > :after and sequence <= :last"
                            + " order by sequence")
                    .param("after", after)
                    .param("last", last)
                    .query((row, number) -> new Row(
                            row.getLong("sequence"),
                            "record " + row.getString("leaf") + " " + row.getString("record") + "\n"))
                    .list()
                    .stream()
                    .map(record -> record.line() + lines(contents, record.sequence()))
                    .collect(Collectors.joining());
        });
    }

    private List<Row> contents(long after, long last) {
        return jdbc.sql("select sequence, name, salt, content from record_contents"
                        + " where sequence > :after and sequence <= :last order by sequence, name")
                .param("after", after)
                .param("last", last)
                .query((row, number) -> new Row(
                        row.getLong("sequence"),
                        "content " + row.getString("name") + " " + row.getString("salt") + " "
                                + row.getString("content") + "\n"))
                .list();
    }

    private static String lines(List<Row> contents, long sequence) {
        StringBuilder lines = new StringBuilder();
        contents.stream().filter(each -> each.sequence() == sequence).forEach(each -> lines.append(each.line()));
        return lines.toString();
    }
}
