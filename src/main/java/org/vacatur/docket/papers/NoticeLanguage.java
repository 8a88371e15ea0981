package org.vacatur.docket.papers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A language of notices. */
public enum NoticeLanguage {
    EN("en-US", "Charge", "MMMM d, uuuu"),
    ES("es-US", "Cargo", "d 'de' MMMM 'de' uuuu"),
    PT("pt-BR", "Acusação", "d 'de' MMMM 'de' uuuu");

    private final String tag;
    private final String charge;
    private final DateTimeFormatter date;

    NoticeLanguage(String tag, String charge, String date) {
        this.tag = tag;
        this.charge = charge;
        this.date = DateTimeFormatter.ofPattern(date, Locale.forLanguageTag(tag));
    }

    /** E.g. {@code "en"}; names files and columns. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** E.g. {@code "en-US"}. */
    String tag() {
        return tag;
    }

    String charge(int number) {
        return charge + " " + number;
    }

    String date(LocalDate day) {
        return date.format(day);
    }
}
