package org.vacatur.docket.lists;

/** What a list can be written as. */
public enum ListFormat {
    /** RFC 4180, UTF-8 without a byte order mark, the header in the first line: for programs. */
    CSV("text/csv; charset=utf-8; header=present", "csv"),
    /** One workbook, every cell a text: for people. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    ListFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** For {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** End of a file's name, without the dot. */
    public String extension() {
        return extension;
    }
}
