package org.vacatur.docket.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.vacatur.paper.ReadPdf;

/** Files kept in memory in the order they came. */
final class Written implements Parts {
    private final Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
    private boolean open;

    @Override
    public OutputStream open(String name) {
        if (open || files.containsKey(name) || !name.matches("[a-z0-9-]+\\.[a-z]+")) {
            throw new IllegalStateException(name);
        }
        open = true;
        ByteArrayOutputStream file = new ByteArrayOutputStream() {
            @Override
            public void close() throws IOException {
                super.close();
                open = false;
            }
        };
        files.put(name, file);
        return file;
    }

    Iterable<String> names() {
        return files.keySet();
    }

    byte[] file(String name) {
        return Objects.requireNonNull(files.get(name), name).toByteArray();
    }

    ReadPdf pdf(String name) throws IOException {
        return ReadPdf.of(file(name));
    }
}
