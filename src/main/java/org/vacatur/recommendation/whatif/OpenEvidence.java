package org.vacatur.recommendation.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.Charge;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.EvidenceKind;
import org.vacatur.facts.Identification;
import org.vacatur.rulebook.EvidenceTable;
import org.vacatur.rulebook.ReadingValues;

/** What is open about the independent evidence of one charge: what is not known of its items, and what may still be found. */
final class OpenEvidence {
    private final CaseFacts facts;
    private final Charge charge;
    private final int index;
    private final List<OpenFact> open = new ArrayList<>();

    private OpenEvidence(CaseFacts facts, int index) {
        this.facts = facts;
        this.index = index;
        this.charge = facts.charges().get(index);
    }

    static List<OpenFact> of(CaseFacts facts, int index, EvidenceTable table) {
        var found = new OpenEvidence(facts, index);
        found.review();
        for (int i = 0; i < found.charge.independentEvidence().size(); i++) {
            found.item(
                    "independentEvidence/" + i + "/",
                    found.charge.independentEvidence().get(i));
        }
        if (!Boolean.TRUE.equals(found.charge.evidenceReviewComplete())) {
            found.another(table);
        }
        return found.open;
    }

    private void review() {
        Boolean complete = charge.evidenceReviewComplete();
        if (!Boolean.TRUE.equals(complete)) {
            open.add(new OpenFact(index, at("evidenceReviewComplete"), Obtaining.OBTAIN)
                    .values(facts, List.of(true, false), ReadingValues::words));
        }
    }

    private void item(String at, Evidence item) {
        add(at + "kind", item.kind(), Arrays.asList(EvidenceKind.values()));
        add(at + "existsNow", item.existsNow(), List.of(true, false));
        add(at + "witnessAvailable", item.witnessAvailable(), List.of(true, false));
        add(at + "analystContact", item.analystContact(), List.of(true, false));
        add(at + "identifies", item.identifies(), Arrays.asList(Identification.values()));
        add(at + "foundation", item.foundation(), List.of(true, false));
        add(at + "provesWeight", item.provesWeight(), List.of(true, false));
    }

    private <T> void add(String at, @Nullable Object known, List<T> values) {
        if (known == null) {
            open.add(fact(at).values(facts, values, ReadingValues::words));
        }
    }

    /** While the search goes on another item may turn up: one of each strength, with and without what else the rules ask of it. */
    private void another(EvidenceTable table) {
        String at = "independentEvidence/" + charge.independentEvidence().size();
        open.add(fact(at).values(facts, found(table), OpenEvidence::means));
    }

    private static Collection<Evidence> found(EvidenceTable table) {
        Map<Object, Evidence> one = new LinkedHashMap<>();
        for (EvidenceKind kind : EvidenceKind.values()) {
            for (Identification identifies : Identification.values()) {
                for (boolean weight : List.of(false, true)) {
                    for (boolean contact : List.of(false, true)) {
                        Evidence item = new Evidence(kind, true, true, contact, identifies, true, weight, null);
                        Object effect = Arrays.asList(
                                table.strength(item),
                                kind == EvidenceKind.RETEST_RETAINED_SAMPLE,
                                identifies == Identification.ALLEGED_SUBSTANCE,
                                weight);
                        one.putIfAbsent(effect, item);
                    }
                }
            }
        }
        return one.values();
    }

    private static String means(Evidence item) {
        String words = ReadingValues.words(Objects.requireNonNull(item.kind())) + ", at hand, with a witness";
        if (Boolean.TRUE.equals(item.analystContact())) {
            words += ", touched by the analyst";
        }
        if (item.identifies() != Identification.ALLEGED_SUBSTANCE) {
            words += ", not bearing out the substance alleged";
        }
        return Boolean.TRUE.equals(item.provesWeight()) ? words + ", proving the weight" : words;
    }

    private OpenFact fact(String name) {
        return new OpenFact(index, at(name), Obtaining.OBTAIN, Tie.EVIDENCE);
    }

    private String at(String name) {
        return "/charges/" + index + "/" + name;
    }
}
