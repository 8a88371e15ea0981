package org.vacatur.docket.lists;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.ZoneId;
import java.util.Collections;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;

/**
 * A workbook whose bytes follow from its cells alone. The library writes the time of the clock into the properties of the
 * document; so it writes to a temporary file first, from which every other part is copied as it is, compressed.
 */
final class SteadyWorkbook implements Closeable {
    private static final String PROPERTIES = "docProps/core.xml";
    private static final String CREATED_WHENEVER = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Vacatur</dc:creator></cp:coreProperties>
            """;

    private final OutputStream to;
    private final FileChannel draft;
    private final OutputStream drafting;
    private final Workbook workbook;

    /**
     * Begins a workbook.
     *
     * @param to where it goes once complete; closed with it
     */
    SteadyWorkbook(OutputStream to) throws IOException {
        this.to = to;
        // gone with the process, however that ends: what is in it are records of persons
        this.draft = FileChannel.open(
                Files.createTempFile("vacatur-list", ".xlsx"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        this.drafting = new BufferedOutputStream(Channels.newOutputStream(draft), 1 << 16);
        this.workbook = new Workbook(drafting, "Vacatur", null);
        workbook.setCompressionLevel(Deflater.BEST_SPEED);
    }

    Workbook workbook() {
        return workbook;
    }

    /** Writes it to where it goes. Nothing can be added after. */
    void complete() throws IOException {
        workbook.close();
        drafting.flush();
        try (ZipFile drafted = ZipFile.builder().setSeekableByteChannel(draft).get()) {
            ZipArchiveOutputStream zip = new ZipArchiveOutputStream(to);
            for (ZipArchiveEntry part : Collections.list(drafted.getEntriesInPhysicalOrder())) {
                if (!part.getName().equals(PROPERTIES)) {
                    try (var compressed = drafted.getRawInputStream(part)) {
                        zip.addRawArchiveEntry(copyOf(part), compressed);
                    }
                }
            }
            zip.putArchiveEntry(entry(PROPERTIES));
            zip.write(CREATED_WHENEVER.getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
            zip.finish();
        }
    }

    @Override
    public void close() throws IOException {
        try (to;
                draft) {
            to.flush();
        }
    }

    private static ZipArchiveEntry copyOf(ZipArchiveEntry part) {
        ZipArchiveEntry copy = entry(part.getName());
        copy.setMethod(part.getMethod());
        copy.setCrc(part.getCrc());
        copy.setSize(part.getSize());
        copy.setCompressedSize(part.getCompressedSize());
        return copy;
    }

    private static ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTime(
                PackZip.WHENEVER.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        return entry;
    }
}
