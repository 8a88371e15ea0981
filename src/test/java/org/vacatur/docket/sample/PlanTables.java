package org.vacatur.docket.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.vacatur.facts.District;

/** The plan as the tables of the page. */
final class PlanTables {
    private PlanTables() {}

    static List<String> of(StatewidePlan plan) {
        var lines = new ArrayList<String>();
        List<District> districts = plan.districts();
        lines.add("| | " + districts.stream().map(PlanTables::name).collect(Collectors.joining(" | ")) + " | all |");
        lines.add("| --- |" + " ---: |".repeat(districts.size() + 1));
        for (Quantity quantity : Quantity.values()) {
            String cells = districts.stream()
                    .map(each -> plan.cell(each, quantity))
                    .map(each ->
                            number(each.count()) + " " + each.basis().name().charAt(0))
                    .collect(Collectors.joining(" | "));
            lines.add("| " + quantity.words() + " | " + cells + " | " + number(plan.count(quantity)) + " |");
        }
        lines.add("");
        lines.add("| what | where | rests on | source |");
        lines.add("| --- | --- | --- | --- |");
        for (Quantity quantity : Quantity.values()) {
            sources(plan, quantity)
                    .forEach((source, where) ->
                            lines.add("| %s | %s | %s |".formatted(quantity.words(), where, source)));
        }
        return lines;
    }

    /** Districts that share a source share a row. */
    private static Map<String, String> sources(StatewidePlan plan, Quantity quantity) {
        var sources = new LinkedHashMap<String, String>();
        for (District each : plan.districts()) {
            PlanCell cell = plan.cell(each, quantity);
            String source = cell.basis().name().toLowerCase(Locale.ROOT) + " | " + cell.source();
            sources.merge(source, name(each), (before, also) -> before + ", " + also);
        }
        return sources;
    }

    private static String name(District district) {
        return district == District.CAPE_AND_ISLANDS
                ? "Cape & Islands"
                : district.name().charAt(0) + district.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String number(int count) {
        return "%,d".formatted(count);
    }
}
