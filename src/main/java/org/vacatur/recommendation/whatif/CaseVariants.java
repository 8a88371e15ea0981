package org.vacatur.recommendation.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.District;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.Operand;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.ReadingValues;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.reading.CaseReader;
import org.vacatur.rulebook.reading.ReadCharge;
import org.vacatur.rulebook.reading.WordsRead;

/** One case, read as it is and as it would be with other facts, by the same reader and the same rules. For one thread. */
final class CaseVariants {
    private final CaseFacts facts;
    private final LocalDate asOf;
    private final @Nullable District policyOffice;
    private final RuleSet ruleSet;
    private final WordsRead words;
    private final Function<ChargeReading, Outcome> decide;
    private final List<String> fields;

    /**
     * @param facts the case as it is
     * @param asOf date of judgment
     * @param policyOffice whose retry criteria apply; null for none
     * @param ruleSet the rules
     * @param decide asks the rules about one reading, and weighs what they find
     */
    CaseVariants(
            CaseFacts facts,
            LocalDate asOf,
            @Nullable District policyOffice,
            RuleSet ruleSet,
            Function<ChargeReading, Outcome> decide) {
        this.facts = facts;
        this.asOf = asOf;
        this.policyOffice = policyOffice;
        this.ruleSet = ruleSet;
        this.words = new WordsRead(ruleSet);
        this.decide = decide;
        this.fields = compared(ruleSet);
    }

    /** The fields that some rule compares; the others change no outcome. */
    private static List<String> compared(RuleSet ruleSet) {
        Set<String> names = ruleSet.rules().stream()
                .flatMap(each -> each.conditions().stream())
                .flatMap(each -> Stream.concat(
                        Stream.of(each.field()),
                        each.operands().stream()
                                .flatMap(operand -> operand instanceof Operand.Field other
                                        ? Stream.of(other.name())
                                        : Stream.empty())))
                .collect(Collectors.toSet());
        return ReadingValues.fields().stream().filter(names::contains).toList();
    }

    CaseFacts facts() {
        return facts;
    }

    LocalDate asOf() {
        return asOf;
    }

    RuleSet ruleSet() {
        return ruleSet;
    }

    List<String> fields() {
        return fields;
    }

    Outcome decide(ChargeReading reading) {
        return decide.apply(reading);
    }

    CaseReader reader(CaseFacts changed) {
        return new CaseReader(changed, asOf, policyOffice, words);
    }

    /** A charge of a case with other facts; what it hangs on is decided first. */
    ChargeReading reading(CaseReader reader, int index) {
        Integer underlying = reader.underlying(index);
        return reader.reading(index, underlying == null ? null : decide(reading(reader, underlying)));
    }

    /** A charge of the case as it is, with the facts that its reading rests on. */
    ReadCharge read(CaseReader reader, int index) {
        Integer underlying = reader.underlying(index);
        return reader.read(index, underlying == null ? null : decide(reading(reader, underlying)));
    }
}
