package org.vacatur.docket.lists;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The tables in the folder of a pack, each as CSV and as a workbook, and how many rows each has. */
final class PackFiles {
    private final Path folder;
    private final Map<String, Long> rows = new TreeMap<>();

    PackFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Begins a table in both formats.
     *
     * @param name path under the folder, with slashes, without the end of the file's name
     */
    PackTable begin(String name, TableHead head) throws IOException {
        return new PackTable(this, name, head);
    }

    /** A new file under the folder. */
    OutputStream open(String name) throws IOException {
        Path file = folder.resolve(name);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    void counted(String name, long count) {
        rows.put(name, count);
    }

    boolean has(String name) {
        return rows.containsKey(name + "." + ListFormat.CSV.extension());
    }

    /** Rows by name of the file, without headers. */
    Map<String, Long> rows() {
        return Collections.unmodifiableMap(rows);
    }
}
