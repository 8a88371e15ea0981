package org.vacatur.verification;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** A record of the export, and how far its contents were read. */
final class RecordRead {
    private final long number;
    private final long line;
    private final LogRecord record;
    private final Iterator<String> names;
    private int found;

    RecordRead(long number, long line, LogRecord record) {
        this.number = number;
        this.line = line;
        this.record = record;
        this.names = record.commitments().keySet().iterator();
    }

    long number() {
        return number;
    }

    long line() {
        return line;
    }

    LogRecord record() {
        return record;
    }

    /** The hash of the content that comes next under this name; null if none is left that is so called. */
    @Nullable
    String commitment(String name) {
        while (names.hasNext()) {
            if (names.next().equals(name)) {
                found++;
                return record.commitments().get(name);
            }
        }
        return null;
    }

    boolean lacksContents() {
        return found < record.commitments().size();
    }
}
