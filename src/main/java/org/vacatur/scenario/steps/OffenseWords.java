package org.vacatur.scenario.steps;

import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The lawyers' words for offenses: statute, kind, substance and class as a charging document would give them. */
final class OffenseWords {
    private record Drug(String drugClass, String section, String trafficking) {}

    private record Charged(String statute, String kind) {}

    private static final Map<String, Drug> DRUGS = Map.of(
            "cocaine", new Drug("B", "32A(a)", "32E(b)"),
            "heroin", new Drug("A", "32(a)", "32E(c)"),
            "oxycodone", new Drug("B", "32A(a)", "32E(c)"),
            "marijuana", new Drug("D", "32C(a)", "32E(a)"));

    private static final Map<String, Charged> OTHERS = Map.ofEntries(
            Map.entry("distribution of cocaine to a minor", c94c("32F", "DISTRIBUTION")),
            Map.entry("a school zone violation", c94c("32J", "SCHOOL_ZONE")),
            Map.entry("possession of a hypodermic needle", c94c("27", "OTHER_DRUG")),
            Map.entry("distribution of a counterfeit substance", c94c("32G", "OTHER_DRUG")),
            Map.entry("possession of drug paraphernalia", c94c("32I", "OTHER_DRUG")),
            Map.entry("obtaining drugs with a false prescription", c94c("33", "OTHER_DRUG")),
            Map.entry("being present where heroin is kept", c94c("35", "OTHER_DRUG")),
            Map.entry("larceny of a controlled substance", c94c("37", "OTHER_DRUG")),
            Map.entry("conspiracy to violate the drug law", c94c("40", "CONSPIRACY")),
            Map.entry("resisting arrest", new Charged("G.L. c. 268, § 32B", "NON_DRUG")),
            Map.entry("disorderly conduct", new Charged("G.L. c. 272, § 53", "NON_DRUG")),
            Map.entry("carrying a firearm without a license", new Charged("G.L. c. 269, § 10(a)", "NON_DRUG")),
            Map.entry("carrying a loaded firearm", new Charged("G.L. c. 269, § 10(n)", "NON_DRUG")),
            Map.entry("possession of ammunition without a card", new Charged("G.L. c. 269, § 10(h)", "NON_DRUG")),
            Map.entry("assault and battery on a police officer", new Charged("G.L. c. 265, § 13D", "NON_DRUG")),
            Map.entry("a sexual offense", new Charged("G.L. c. 265, § 23A", "NON_DRUG")));

    private OffenseWords() {}

    /** Writes what a charging document would say of an offense named in words into the charge. */
    static void write(String words, ObjectNode charge) {
        if (words.equals("an offense not recorded")) {
            return;
        }
        if (words.equals("a drug offense not recorded")) {
            charge.put("offenseKind", "OTHER_DRUG");
            return;
        }
        charge.put("offense", words);
        Charged other = OTHERS.get(words);
        if (other == null) {
            writeDrug(words, charge);
        } else {
            charge.put("statute", other.statute()).put("offenseKind", other.kind());
        }
    }

    private static void writeDrug(String words, ObjectNode charge) {
        String substance = words.substring(words.lastIndexOf(' ') + 1);
        Drug drug = DRUGS.get(substance);
        if (drug == null) {
            throw new NotAsSaid("\"" + words + "\" is no known offense.");
        }
        Charged charged = switch (words.substring(0, words.lastIndexOf(' '))) {
            case "possession of" -> c94c("34", "POSSESSION");
            case "possession with intent to distribute" -> c94c(drug.section(), "POSSESSION_WITH_INTENT");
            case "distribution of" -> c94c(drug.section(), "DISTRIBUTION");
            case "trafficking in" -> c94c(drug.trafficking(), "TRAFFICKING");
            default -> throw new NotAsSaid("\"" + words + "\" is no known offense.");
        };
        charge.put("statute", charged.statute())
                .put("offenseKind", charged.kind())
                .put("substance", substance)
                .put("drugClass", drug.drugClass());
    }

    private static Charged c94c(String section, String kind) {
        return new Charged("G.L. c. 94C, § " + section, kind);
    }
}
