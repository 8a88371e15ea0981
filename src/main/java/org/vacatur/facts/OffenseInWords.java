package org.vacatur.facts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says offences in the words of a sentence to a lawyer. */
final class OffenseInWords {
    private static final int LONGEST_QUOTE = 80;

    private OffenseInWords() {}

    static String kinds(Set<OffenseKind> kinds) {
        return kinds.stream().map(OffenseInWords::kind).collect(Collectors.joining(" or "));
    }

    private static String kind(OffenseKind kind) {
        return switch (kind) {
            case POSSESSION -> "possession";
            case POSSESSION_WITH_INTENT -> "possession with intent to distribute";
            case DISTRIBUTION -> "distribution";
            case TRAFFICKING -> "trafficking";
            case SCHOOL_ZONE -> "a school zone violation";
            case CONSPIRACY -> "conspiracy";
            case OTHER_DRUG -> "another drug offense";
            case NON_DRUG -> "not a drug offense";
        };
    }

    /** What to ask; null where one way of reading is left and it says whether this is a drug charge. */
    static @Nullable String question(
            List<Offense> candidates, boolean statuteUnread, @Nullable String statute, @Nullable String text) {
        if (candidates.size() > 1) {
            return "Which of these is the charge: "
                    + candidates.stream()
                            .map(OffenseInWords::offense)
                            .distinct()
                            .collect(Collectors.joining("; or "))
                    + "?";
        }
        if (candidates.isEmpty()) {
            String written = text != null && !text.isBlank() ? text : statute;
            return written == null || written.isBlank()
                    ? "What offense is charged, and under which section?"
                    : "What offense is charged, and under which section? %s could not be read."
                            .formatted(quoted(written));
        }
        if (candidates.get(0).drugCharge() == null) {
            return "Is this a drug charge, and under which section? What was read is %s."
                    .formatted(offense(candidates.get(0)));
        }
        return statuteUnread && statute != null
                ? "Which section is charged? %s could not be read.".formatted(quoted(statute))
                : null;
    }

    private static String offense(Offense offense) {
        StringBuilder words = new StringBuilder(offense.kind() == null ? "an offense" : kind(offense.kind()));
        if (offense.substance() != null) {
            words.append(", ").append(offense.substance());
        }
        if (offense.drugClass() != null) {
            words.append(", class ").append(offense.drugClass());
        }
        if (offense.weightBand() != null) {
            words.append(", ").append(offense.weightBand());
        }
        if (Boolean.TRUE.equals(offense.subsequent())) {
            words.append(", subsequent offense");
        }
        if (offense.chapter() != null && offense.section() != null) {
            words.append(" (c. %s, s. %s%s)"
                    .formatted(
                            offense.chapter(),
                            offense.section(),
                            offense.paragraph() == null ? "" : offense.paragraph()));
        }
        return words.toString();
    }

    private static String quoted(String written) {
        String stripped = written.strip();
        return "\"" + (stripped.length() <= LONGEST_QUOTE ? stripped : stripped.substring(0, LONGEST_QUOTE) + "…")
                + "\"";
    }
}
