package org.vacatur.docket.intake;

/** Order of the parts of a date, as the office's system writes it. */
enum DateOrder {
    MDY("month/day/year"),
    DMY("day/month/year"),
    YMD("year/month/day");

    private final String words;

    DateOrder(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
