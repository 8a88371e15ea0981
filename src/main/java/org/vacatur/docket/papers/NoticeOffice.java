package org.vacatur.docket.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.District;
import org.vacatur.office.InWords;

/**
 * What an office puts into its notices.
 *
 * @param name its name on the letter; null for the plain name of its district
 * @param contact whom to call, e.g. a telephone number; null leaves a line to fill in
 * @param orderDate date of the court's order that dismissed the charges; null leaves a line to fill in
 */
public record NoticeOffice(
        @Nullable String name,
        @Nullable String contact,
        @Nullable LocalDate orderDate) {
    static final String TO_FILL_IN = "____________________";

    /** An office that left everything to be filled in by hand. */
    public static final NoticeOffice BLANK = new NoticeOffice(null, null, null);

    String name(District district) {
        return name == null ? "Office of the District Attorney, " + Words.of(district) : name;
    }

    String contactOrLine() {
        return contact == null ? TO_FILL_IN : contact;
    }

    String orderDate(NoticeLanguage language) {
        return orderDate == null ? TO_FILL_IN : language.date(orderDate);
    }

    /** E.g. "Cape and Islands". */
    static String district(District district) {
        return InWords.of(district);
    }
}
