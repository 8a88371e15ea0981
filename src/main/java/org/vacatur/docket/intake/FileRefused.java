package org.vacatur.docket.intake;

/** A file that is not read at all. Nothing of its rows is kept; the service goes on. */
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String reason;

    FileRefused(String file, String reason) {
        super(file + ": " + reason);
        this.file = file;
        this.reason = reason;
    }

    /** Name of the file, as it was given. */
    public String file() {
        return file;
    }

    /** What is wrong and what to do, for a clerk. */
    public String reason() {
        return reason;
    }
}
