package org.vacatur.recommendation;

import java.util.Locale;
import java.util.Map;

/** Names of facts in words, from their place in the contract. */
public final class FactWords {
    private static final Map<String, String> OWN = Map.of(
            "dookhanRole", "role of the analyst",
            "signedByDookhanOn", "day the analyst signed",
            "signedBeforeDisposition", "order of signature and disposition",
            "onDistrictAttorneyList", "listing of 2016",
            "wouldReprosecute", "answer whether the office would reprosecute",
            "couldReprosecute", "answer whether the office could reprosecute",
            "certifiedBy", "name of the person who certifies",
            "certifiedOn", "day of the certification",
            "defendantDeceased", "answer whether the person has died");
    private static final Map<String, String> ITEMS = Map.of(
            "certificates",
            "certificate",
            "independentEvidence",
            "further item of evidence",
            "otherAnalysts",
            "other analyst named");

    private FactWords() {}

    /** A fact without an article, e.g. {@code "certificate date"}. */
    public static String of(String path) {
        String[] steps = path.split("/");
        String last = steps[steps.length - 1];
        if (last.matches("\\d+")) {
            return ITEMS.getOrDefault(steps[steps.length - 2], steps[steps.length - 2]);
        }
        String own = OWN.get(last);
        return own != null ? own : last.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
