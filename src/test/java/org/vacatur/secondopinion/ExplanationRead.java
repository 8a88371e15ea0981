package org.vacatur.secondopinion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Somebody who has only the explanation of a charge, as JSON, and comes to an outcome from it by the procedure of the standard. */
final class ExplanationRead {
    private final JsonNode charge;

    ExplanationRead(JsonNode charge) {
        this.charge = charge;
    }

    /** Where the charge belongs, by what the rules that fired say and the order of the tests. */
    String outcome() {
        List<String> all = new ArrayList<>();
        Set<String> excludedBy = new HashSet<>();
        boolean scopeDisagrees = false;
        var concluded = new TreeMap<Integer, List<String>>();
        for (JsonNode test : charge.path("tests")) {
            List<String> said = new ArrayList<>();
            test.path("fired")
                    .valueStream()
                    .map(each -> conclusion(each.asString()))
                    .forEach(said::add);
            all.addAll(said);
            Set<String> exclusions = new HashSet<>(said);
            exclusions.retainAll(Set.of("out of scope", "already resolved"));
            if (test.path("scope").asBoolean()) {
                excludedBy.addAll(exclusions);
                scopeDisagrees |= exclusions.size() > 1;
            }
            said.removeIf(each -> each.startsWith("note ") || each.startsWith("a person must also review"));
            if (!said.isEmpty()) {
                concluded.put(test.path("number").asInt(), said);
            }
        }
        if (all.stream().anyMatch(each -> each.startsWith("a person must review DATA"))) {
            return "NEEDS_HUMAN_REVIEW";
        }
        if (!excludedBy.isEmpty()) {
            return scopeDisagrees
                    ? "NEEDS_HUMAN_REVIEW"
                    : excludedBy.contains("already resolved") ? "ALREADY_RESOLVED" : "OUT_OF_SCOPE";
        }
        return concluded.isEmpty()
                ? "NEEDS_HUMAN_REVIEW"
                : together(concluded.firstEntry().getValue());
    }

    private String conclusion(String rule) {
        return charge.path("findings")
                .valueStream()
                .filter(each -> each.at("/rule/id").asString().equals(rule))
                .map(each -> each.path("conclusion").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError("A test names a rule that is no finding: " + rule));
    }

    /** What the conclusions of one test come to: one place, or a person. */
    private static String together(List<String> said) {
        Set<String> places = new HashSet<>();
        said.forEach(each -> places.add(place(each)));
        return places.size() == 1 && grounds(said) == 1 ? places.iterator().next() : "NEEDS_HUMAN_REVIEW";
    }

    private static long grounds(List<String> said) {
        return said.stream()
                .map(each -> each.contains("(could not)") ? "could" : each.contains("(would not)") ? "would" : "none")
                .distinct()
                .count();
    }

    private static String place(String conclusion) {
        if (conclusion.startsWith("a person must review")) {
            return "NEEDS_HUMAN_REVIEW";
        }
        if (conclusion.contains("first letter")) {
            return "FIRST_LETTER";
        }
        if (conclusion.contains("second letter")) {
            return "SECOND_LETTER";
        }
        if (conclusion.contains("third letter")) {
            return "THIRD_LETTER";
        }
        return conclusion.equals("already resolved") ? "ALREADY_RESOLVED" : "OUT_OF_SCOPE";
    }
}
