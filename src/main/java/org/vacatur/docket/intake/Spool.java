package org.vacatur.docket.intake;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows on disk, parted by docket number, so that the rows of a case lie in one part and a part fits into memory however long the
 * files are. Rows whose docket number cannot be read lie in a part of their own.
 */
final class Spool implements Closeable {
    static final int PARTITIONS = 128;
    static final String ALONE = "alone.rows";
    static final String REPORT = "report.json";
    private static final int BUFFER = 16_384;

    private final long most;
    private final List<DataOutputStream> partitions = new ArrayList<>();
    private final DataOutputStream alone;

    /**
     * Begins a spool.
     *
     * @param folder an empty folder
     * @param most bytes that one part may have
     */
    Spool(Path folder, long most) throws IOException {
        this.most = most;
        this.alone = open(folder.resolve(ALONE));
        for (int i = 0; i < PARTITIONS; i++) {
            partitions.add(open(folder.resolve(name(i))));
        }
    }

    static String name(int partition) {
        return "%03d.rows".formatted(partition);
    }

    /**
     * Keeps a row.
     *
     * @param file name of its file
     * @throws FileRefused if so many rows have so few docket numbers that they cannot be those of a docket
     */
    void write(Row row, String file) throws IOException {
        if (row.docket().isEmpty()) {
            RowCodec.write(row, alone);
            return;
        }
        int hash = row.docket().hashCode();
        DataOutputStream partition = partitions.get(Math.floorMod(hash ^ (hash >>> 16), PARTITIONS));
        RowCodec.write(row, partition);
        if (partition.size() > most) {
            throw new FileRefused(
                    file,
                    "very many rows have the same docket number. Look at the column docketNumber, or divide the file");
        }
    }

    @Override
    public void close() throws IOException {
        alone.close();
        for (DataOutputStream each : partitions) {
            each.close();
        }
    }

    private static DataOutputStream open(Path file) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        return new DataOutputStream(new BufferedOutputStream(out, BUFFER));
    }
}
