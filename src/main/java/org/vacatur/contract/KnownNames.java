package org.vacatur.contract;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * The names that the contract gives to facts. A place is told by these alone: whatever else stands where a name should could be a
 * fact of a case, and what was sent is never repeated.
 */
final class KnownNames {
    private static final Set<String> NAMES = namesOf(Contract.get().document());

    private KnownNames() {}

    /**
     * One step of a JSON pointer (RFC 6901).
     *
     * @param name the name sent
     * @param position its place among the names of its group, from 1, by which an unknown name is told: {@code ?3}
     */
    static String step(String name, int position) {
        return NAMES.contains(name) ? "/" + name : "/?" + position;
    }

    /** Place of a name in its group, from 1. */
    static int position(JsonNode group, String name) {
        int position = 1;
        for (String each : group.propertyNames()) {
            if (each.equals(name)) {
                return position;
            }
            position++;
        }
        return position;
    }

    private static Set<String> namesOf(JsonNode document) {
        Set<String> names = new HashSet<>();
        collect(document.path("components").path("schemas"), names);
        return Set.copyOf(names);
    }

    private static void collect(JsonNode node, Set<String> names) {
        if (node.path("properties").isObject()) {
            names.addAll(node.path("properties").propertyNames());
        }
        node.forEach(each -> collect(each, names));
    }
}
