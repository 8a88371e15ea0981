package org.vacatur.rulebook.reading;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Disposition;
import org.vacatur.facts.DocketNumber;
import org.vacatur.facts.OffenseKind;
import org.vacatur.facts.OffenseReading;
import org.vacatur.rulebook.RuleSet;

/**
 * Reads the court's words by the tables of one rule set, the same words once: to ask what would be if a fact were otherwise, one case
 * is read many times over. For one thread, and for as long as one case is looked at.
 */
public final class WordsRead {
    private final RuleSet ruleSet;
    private final Map<OffenseWords, OffenseReading> offenses = new HashMap<>();
    private final Map<String, Disposition> dispositions = new HashMap<>();
    private final Map<String, DocketNumber> dockets = new HashMap<>();

    /** Has read nothing yet. */
    public WordsRead(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    OffenseReading offense(@Nullable String statute, @Nullable String text, @Nullable OffenseKind kind) {
        return offenses.computeIfAbsent(
                new OffenseWords(statute, text, kind),
                words -> ruleSet.offenses().read(statute, text, kind));
    }

    Disposition disposition(String words) {
        return dispositions.computeIfAbsent(words, ruleSet.dispositions()::read);
    }

    DocketNumber docket(String number) {
        return dockets.computeIfAbsent(number, ruleSet.docketNumbers()::read);
    }

    private record OffenseWords(
            @Nullable String statute,
            @Nullable String text,
            @Nullable OffenseKind kind) {}
}
