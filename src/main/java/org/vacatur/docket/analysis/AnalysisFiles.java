package org.vacatur.docket.analysis;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vacatur.contract.ContractJson;
import org.vacatur.docket.lists.FreeTable;
import org.vacatur.docket.lists.ListFormat;
import org.vacatur.docket.lists.Partial;

/** What came of an analysis as a folder of files, each table as CSV and as a workbook. */
public final class AnalysisFiles {
    private AnalysisFiles() {}

    /** Writes the worklist: steps, lookups, and all but the lookups as JSON. The folder is whole or not there. */
    public static void worklist(Analysed analysed, Path folder) throws IOException {
        Map<String, FreeTable> tables = new LinkedHashMap<>();
        tables.put("worklist", analysed.steps());
        tables.put("lookups", analysed.lookups());
        write(folder, tables, "worklist", analysed.worklist());
    }

    /**
     * Writes the parity: counts, charges that depend on geography, pairs, and all but these charges as JSON.
     *
     * @param forEverybody whether only counts, without small ones
     */
    public static void parity(Analysed analysed, boolean forEverybody, Path folder) throws IOException {
        String name = forEverybody ? "parity-public" : "parity";
        Map<String, FreeTable> tables = new LinkedHashMap<>();
        tables.put(name, analysed.counts(forEverybody));
        if (!forEverybody) {
            tables.put("geography", analysed.geography());
            tables.put("pairs", analysed.pairs());
        }
        write(folder, tables, name, analysed.parity(forEverybody));
    }

    private static void write(Path folder, Map<String, FreeTable> tables, String name, Object json) throws IOException {
        Partial.folder(folder, begun -> {
            for (Map.Entry<String, FreeTable> each : tables.entrySet()) {
                for (ListFormat format : ListFormat.values()) {
                    Path file = begun.resolve(each.getKey() + "." + format.extension());
                    each.getValue().write(format, new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
                }
            }
            try (OutputStream to = Files.newOutputStream(begun.resolve(name + ".json"))) {
                to.write(ContractJson.mapper().writeValueAsBytes(json));
            }
        });
    }
}
