package org.vacatur.docket.papers;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a template of a notice leaves open. Each must stand in it at least once, as <code>{{docketNumber}}</code> and so on. */
enum Placeholder {
    OFFICE_NAME("officeName"),
    DISTRICT_NAME("districtName"),
    DATE("date"),
    ORDER_DATE("orderDate"),
    DEFENDANT_REF("defendantRef"),
    DOCKET_NUMBER("docketNumber"),
    COURT("court"),
    /** The element that holds it is repeated for each charge. */
    CHARGES("charges"),
    CONTACT("contact");

    /** An opening mark, and the name if it is closed. */
    static final Pattern MARK = Pattern.compile("\\{\\{(?:\\s*([^{}]*?)\\s*}})?");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    String mark() {
        return "{{" + word + "}}";
    }

    static boolean known(String word) {
        return Arrays.stream(values()).anyMatch(it -> it.word.equals(word));
    }

    static Placeholder of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElseThrow();
    }

    /** Those that stand in a text, each mark of which is known. */
    static EnumSet<Placeholder> in(String text) {
        return MARK.matcher(text)
                .results()
                .map(it -> of(it.group(1)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Placeholder.class)));
    }

    static String all() {
        return Arrays.stream(values()).map(Placeholder::mark).collect(Collectors.joining(", "));
    }
}
