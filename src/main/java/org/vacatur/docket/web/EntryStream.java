package org.vacatur.docket.web;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.util.zip.ZipOutputStream;

/** One entry of a ZIP file; closed, it ends the entry and not the file. */
final class EntryStream extends FilterOutputStream {
    private final ZipOutputStream zip;

    EntryStream(ZipOutputStream zip) {
        super(zip);
        this.zip = zip;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        zip.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
        zip.closeEntry();
    }
}
