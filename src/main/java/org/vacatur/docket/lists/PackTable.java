package org.vacatur.docket.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table that is written to the pack in every format at once. */
final class PackTable implements Table {
    private final PackFiles files;
    private final String name;
    private final List<Table> tables = new ArrayList<>();
    private long rows;

    PackTable(PackFiles files, String name, TableHead head) throws IOException {
        this.files = files;
        this.name = name;
        try {
            for (ListFormat format : ListFormat.values()) {
                tables.add(ListWriter.table(format, head, files.open(file(format))));
            }
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private String file(ListFormat format) {
        return name + "." + format.extension();
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (Table table : tables) {
            table.row(cells);
        }
        rows++;
    }

    @Override
    public void complete() throws IOException {
        for (Table table : tables) {
            table.complete();
        }
        close();
        for (ListFormat format : ListFormat.values()) {
            files.counted(file(format), rows);
        }
    }

    @Override
    public void close() throws IOException {
        for (Table table : tables) {
            table.close();
        }
        tables.clear();
    }
}
