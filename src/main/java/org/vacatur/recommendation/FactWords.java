package org.vacatur.recommendation;

import java.util.Locale;
import java.util.Map;

/** Names of facts in words, from their place in the contract. */
public final class FactWords {
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("district", "prosecuting office"),
            Map.entry("courtDepartment", "department of the court"),
            Map.entry("defendantDeceased", "answer whether the person has died"),
            Map.entry("asOf", "date of judgment"),
            Map.entry("convictions", "number of convictions"),
            Map.entry("violentConvictions", "number of convictions for violence"),
            Map.entry("weaponsConvictions", "number of convictions for weapons"),
            Map.entry("probationViolations", "number of violations of probation"),
            Map.entry("number", "number of the count"),
            Map.entry("offense", "offense as the court wrote it"),
            Map.entry("offenseKind", "kind of offense"),
            Map.entry("underlyingCharge", "count it hangs on"),
            Map.entry("drugClass", "class of the drug"),
            Map.entry("onDistrictAttorneyList", "listing of 2016"),
            Map.entry("dispositionDate", "day of the disposition"),
            Map.entry("priorRelief", "earlier relief"),
            Map.entry("priorReliefDate", "day of the earlier relief"),
            Map.entry("evidenceReviewComplete", "answer whether the search for evidence is complete"),
            Map.entry("dookhanRole", "role of the analyst"),
            Map.entry("signedByDookhanOn", "day the analyst signed"),
            Map.entry("signedBeforeDisposition", "answer whether the analyst signed before the disposition"),
            Map.entry("certificateDate", "date of the certificate"),
            Map.entry("result", "result of the laboratory"),
            Map.entry("kind", "kind of evidence"),
            Map.entry("existsNow", "answer whether the evidence still exists"),
            Map.entry("witnessAvailable", "answer whether a witness to it can testify"),
            Map.entry("analystContact", "answer whether the analyst touched the evidence"),
            Map.entry("identifies", "substance the evidence identifies"),
            Map.entry("foundation", "answer whether the witness's qualification and method are laid"),
            Map.entry("provesWeight", "answer whether the evidence proves the weight"),
            Map.entry("availableToTestify", "answer whether the other analyst can testify"),
            Map.entry("wouldReprosecute", "answer whether the office would reprosecute"),
            Map.entry("couldReprosecute", "answer whether the office could reprosecute"),
            Map.entry("certifiedBy", "name of the person who certifies"),
            Map.entry("certifiedOn", "day of the certification"));
    private static final Map<String, String> ITEMS = Map.of(
            "certificates",
            "certificate",
            "independentEvidence",
            "further item of evidence",
            "otherAnalysts",
            "other analyst named");
    private static final Map<String, String> NUMBERED = Map.of(
            "certificates", "certificate", "independentEvidence", "item of evidence", "otherAnalysts", "other analyst");

    private FactWords() {}

    /** A fact without an article, e.g. {@code "day the analyst signed"}. */
    public static String of(String path) {
        String[] steps = path.split("/");
        String last = steps[steps.length - 1];
        if (isIndex(last)) {
            String list = steps[steps.length - 2];
            return ITEMS.getOrDefault(list, list);
        }
        String own = OWN.get(last);
        return own != null ? own : last.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /**
     * The same with the certificate or the item of evidence it stands in, counted from 1, e.g. {@code "day the analyst signed, certificate
     * 2"}. No two facts of one charge have the same words.
     */
    public static String placed(String path) {
        String[] steps = path.split("/");
        StringBuilder words = new StringBuilder();
        if (!isIndex(steps[steps.length - 1])) {
            words.append(of(path));
        }
        for (int i = steps.length - 1; i > 2; i--) {
            String item = NUMBERED.get(steps[i - 1]);
            if (item != null && isIndex(steps[i])) {
                words.append(words.isEmpty() ? "" : ", ")
                        .append(item)
                        .append(' ')
                        .append(Integer.parseInt(steps[i]) + 1);
            }
        }
        return words.isEmpty() ? of(path) : words.toString();
    }

    private static boolean isIndex(String step) {
        return step.matches("\\d+");
    }
}
