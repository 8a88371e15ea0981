package org.vacatur.docket.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.vacatur.contract.ContractJson;
import org.vacatur.docket.Reject;
import org.vacatur.docket.RejectPage;
import org.vacatur.docket.intake.IntakeReport;
import org.vacatur.docket.intake.RejectsFiles;
import org.vacatur.docket.intake.SourceRow;
import org.vacatur.record.Transactions;
import tools.jackson.core.type.TypeReference;

/**
 * Rows that could not be used: what is wrong with each, and with all other rows of their cases as they stood in the files, to be corrected. They
 * lie in the store beside the cases, so that a case that is sealed goes from them too. Within the transaction at hand and its reach.
 */
final class RejectedRows {
    private static final TypeReference<List<String>> CELLS = new TypeReference<>() {};

    private final Transactions transactions;

    RejectedRows(Transactions transactions) {
        this.transactions = transactions;
    }

    /** Keeps the tables that the rows of a run stand in, whose headers the files of rejects have. */
    void keepTables(UUID run, List<IntakeReport.TableRead> tables) {
        transactions
                .jdbc()
                .sql("delete from docket_tables where run = :run")
                .param("run", run)
                .update();
        List<SqlParameterSource> rows = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            rows.add(new MapSqlParameterSource("run", run)
                    .addValue("number", i)
                    .addValue("read", ContractJson.mapper().writeValueAsString(tables.get(i))));
        }
        transactions.insertAll("insert into docket_tables (run, number, read) values (:run, :number, :read)", rows);
    }

    /** Adds those of some cases, after those that are kept. */
    void add(UUID run, List<FoundCase> cases) {
        if (cases.stream().allMatch(each -> each.rejects().isEmpty())) {
            return;
        }
        List<SqlParameterSource> rejects = new ArrayList<>();
        List<SqlParameterSource> corrections = new ArrayList<>();
        for (FoundCase found : cases) {
            found.rejects().forEach(each -> rejects.add(reject(run, found.key(), each)));
            found.corrections().forEach(each -> corrections.add(correction(run, found.key(), each)));
        }
        transactions.insertAll(
                "insert into docket_rejects (run, number, case_key, file, sheet, line, heading, shape, reason)"
                        + " values (:run, :number, :key, :file, :sheet, :line, :heading, :shape, :reason)",
                numbered(run, "docket_rejects", rejects));
        transactions.insertAll(
                "insert into docket_corrections (run, number, case_key, source_table, line, cells, heading, reason)"
                        + " values (:run, :number, :key, :table, :line, :cells, :heading, :reason)",
                numbered(run, "docket_corrections", corrections));
    }

    /** Writes the files of a run that can be corrected and loaded again, one for each table that has some; none where all rows could be used. */
    List<Path> write(UUID run, Path folder) throws IOException {
        try (Stream<SourceRow> rows = corrections(run);
                RejectsFiles files = new RejectsFiles(folder, tables(run))) {
            rows.forEach(files::add);
            return files.files();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What is wrong with the rows of a run, those after a place. */
    RejectPage page(UUID run, long after, int size) {
        List<Numbered> found = transactions
                .jdbc()
                .sql("select number, file, sheet, line, heading, shape, reason from docket_rejects"
                        + " where run = :run and number > :after order by number fetch first " + (size + 1)
                        + " rows only")
                .param("run", run)
                .param("after", after)
                .query((row, number) -> new Numbered(
                        row.getLong("number"),
                        new Reject(
                                row.getString("file"),
                                row.getString("sheet"),
                                row.getLong("line"),
                                row.getString("heading"),
                                row.getString("shape"),
                                row.getString("reason"))))
                .list();
        boolean more = found.size() > size;
        List<Numbered> shown = more ? found.subList(0, size) : found;
        return new RejectPage(
                shown.stream().map(Numbered::reject).toList(),
                more ? Long.toString(shown.get(size - 1).number()) : null);
    }

    private record Numbered(long number, Reject reject) {}

    private List<IntakeReport.TableRead> tables(UUID run) {
        return transactions
                .jdbc()
                .sql("select read from docket_tables where run = :run order by number")
                .param("run", run)
                .query((row, number) ->
                        ContractJson.mapper().readValue(row.getString("read"), IntakeReport.TableRead.class))
                .list();
    }

    private Stream<SourceRow> corrections(UUID run) {
        return transactions
                .jdbc()
                .sql("select source_table, line, cells, heading, reason from docket_corrections where run = :run"
                        + " order by number")
                .param("run", run)
                .withFetchSize(ListedCharges.ROWS_AT_ONCE)
                .query((row, number) -> new SourceRow(
                        row.getInt("source_table"),
                        row.getLong("line"),
                        ContractJson.mapper().readValue(row.getString("cells"), CELLS),
                        row.getString("heading"),
                        row.getString("reason")))
                .stream();
    }

    private List<SqlParameterSource> numbered(UUID run, String table, List<SqlParameterSource> rows) {
        long last = transactions
                .jdbc()
                .sql("select coalesce(max(number), 0) from " + table + " where run = :run")
                .param("run", run)
                .query(Long.class)
                .single();
        for (int i = 0; i < rows.size(); i++) {
            ((MapSqlParameterSource) rows.get(i)).addValue("number", last + 1 + i);
        }
        return rows;
    }

    private static SqlParameterSource reject(UUID run, String key, Reject each) {
        return new MapSqlParameterSource("run", run)
                .addValue("key", key)
                .addValue("file", each.file())
                .addValue("sheet", each.sheet())
                .addValue("line", each.line())
                .addValue("heading", each.column())
                .addValue("shape", each.shape())
                .addValue("reason", each.reason());
    }

    private static SqlParameterSource correction(UUID run, String key, SourceRow each) {
        return new MapSqlParameterSource("run", run)
                .addValue("key", key)
                .addValue("table", each.table())
                .addValue("line", each.line())
                .addValue("cells", ContractJson.mapper().writeValueAsString(each.cells()))
                .addValue("heading", each.column())
                .addValue("reason", each.reason());
    }
}
