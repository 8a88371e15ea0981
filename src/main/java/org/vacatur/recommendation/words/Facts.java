package org.vacatur.recommendation.words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.AnalystRole;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.District;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;
import org.vacatur.facts.Laboratory;
import org.vacatur.facts.LaboratoryResult;
import org.vacatur.facts.OffenseKind;
import org.vacatur.facts.OfficeAnswer;
import org.vacatur.facts.PriorRelief;
import org.vacatur.facts.SentenceStatus;
import org.vacatur.recommendation.ChargeRecommendation;
import org.vacatur.recommendation.FactUsed;
import org.vacatur.recommendation.FactWords;
import org.vacatur.rulebook.ReadingValues;
import tools.jackson.databind.JsonNode;

/** Facts of the case in words: their names for pointers, and their values. */
final class Facts {
    private static final String NOT_ON_RECORD = "not on record";
    private static final Map<String, Class<? extends Enum<?>>> CONSTANTS = Map.ofEntries(
            Map.entry("district", District.class),
            Map.entry("courtDepartment", CourtDepartment.class),
            Map.entry("sentenceStatus", SentenceStatus.class),
            Map.entry("offenseKind", OffenseKind.class),
            Map.entry("disposition", DispositionClass.class),
            Map.entry("priorRelief", PriorRelief.class),
            Map.entry("laboratory", Laboratory.class),
            Map.entry("dookhanRole", AnalystRole.class),
            Map.entry("result", LaboratoryResult.class),
            Map.entry("kind", EvidenceKind.class),
            Map.entry("identifies", Identification.class),
            Map.entry("wouldReprosecute", OfficeAnswer.class),
            Map.entry("couldReprosecute", OfficeAnswer.class));

    private final List<ChargeRecommendation> charges;
    private final int own;

    /**
     * @param charges of the case
     * @param own position of the one that is spoken of; facts of the others are named with their count
     */
    Facts(List<ChargeRecommendation> charges, int own) {
        this.charges = charges;
        this.own = own;
    }

    /** The name of the fact a pointer leads to, where that pointer stands. */
    Said name(Place pointer, String path) {
        return pointer.says(name(path));
    }

    /** The name of a fact whose pointer stands at places. */
    Said name(List<Place> places, String path) {
        return Place.say(name(path), in(places, "path"));
    }

    /**
     * A fact with its value, e.g. {@code role of the analyst, certificate 1: confirmatory}.
     *
     * @param places where it stands, the same at each
     */
    Line stated(List<Place> places, FactUsed fact) {
        Line named = Line.of(name(places, fact.path())).with(": ");
        return fact.value() == null
                ? named.with(NOT_ON_RECORD)
                : named.with(Place.say(value(fact.path(), fact.value()), in(places, "value")));
    }

    /** The fact whose pointer and value stand at a place. */
    Line stated(Place place, String path, @Nullable String value) {
        return stated(List.of(place), new FactUsed(path, value));
    }

    private static List<Place> in(List<Place> places, String property) {
        return places.stream().map(each -> each.in(property)).toList();
    }

    /** Facts with their values, one after the other. */
    Line stated(Place list, List<FactUsed> facts) {
        Line all = Line.EMPTY;
        for (int i = 0; i < facts.size(); i++) {
            Line one = stated(List.of(list.at(i)), facts.get(i));
            all = all.isEmpty() ? one : all.with("; ").with(one);
        }
        return all;
    }

    private String name(String path) {
        String[] steps = path.split("/");
        String name = FactWords.placed(path);
        if (steps.length < 3 || !steps[1].equals("charges") || Integer.parseInt(steps[2]) == own) {
            return name;
        }
        int other = Integer.parseInt(steps[2]);
        return name + ", count " + (other < charges.size() ? charges.get(other).number() : other + 1);
    }

    /**
     * What a fact would be or is, where it stands in a change or an answer; of a whole certificate or item of evidence, each part with its
     * name.
     */
    static Line valued(Place at, String path, Object value) {
        JsonNode node = ContractJson.mapper().valueToTree(value);
        if (!node.isObject()) {
            return Line.of(at.says(value(path, node.asString())));
        }
        return Line.joined(
                node.properties().stream()
                        .filter(each -> each.getValue().isValueNode())
                        .map(each -> {
                            String part = path + "/" + each.getKey();
                            String words = FactWords.of(part) + ": "
                                    + value(part, each.getValue().asString());
                            return Line.of(at.in(each.getKey()).says(words));
                        })
                        .toList(),
                ", ");
    }

    /** A value in words: constants and dates as they are said, and in quotation marks what somebody wrote. */
    static String value(String path, String text) {
        Class<? extends Enum<?>> constants = CONSTANTS.get(path.substring(path.lastIndexOf('/') + 1));
        if (constants != null) {
            return Arrays.stream(constants.getEnumConstants())
                    .filter(each -> each.name().equals(text))
                    .map(PlainWords::of)
                    .findFirst()
                    .orElse(quoted(text));
        }
        if (text.equals("true") || text.equals("false")) {
            return PlainWords.of(Boolean.parseBoolean(text));
        }
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return ReadingValues.words(LocalDate.parse(text));
        }
        return text.matches("\\d+|[A-E]") ? text : quoted(text);
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }
}
