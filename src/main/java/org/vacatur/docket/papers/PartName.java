package org.vacatur.docket.papers;

import java.util.Locale;

/** Names of the numbered files of a paper. */
final class PartName {
    private PartName() {}

    /** E.g. {@code suffolk-third-letter-certification-001.pdf}. */
    static String of(String paper, int number) {
        return String.format(Locale.ROOT, "%s-%03d.pdf", paper, number);
    }

    /** E.g. {@code suffolk-second-letter-001-lynn-district-court.pdf}. */
    static String of(String paper, int number, String place) {
        return String.format(Locale.ROOT, "%s-%03d-%s.pdf", paper, number, place);
    }
}
