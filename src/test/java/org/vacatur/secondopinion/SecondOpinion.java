package org.vacatur.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.vacatur.facts.CaseFacts;
import org.vacatur.rulebook.Outcome;

/** Decides a case by the standard, test by test, without any rule. */
final class SecondOpinion {
    private final OfficePolicy policy;

    SecondOpinion(OfficePolicy policy) {
        this.policy = policy;
    }

    /**
     * One answer per charge, in the order given.
     *
     * @param today date of judgment where the facts give none
     */
    List<Answer> answer(CaseFacts facts, LocalDate today) {
        return new Matter(facts, today).counts().stream().map(this::answer).toList();
    }

    private Answer answer(Count count) {
        Optional<Outcome> underlying = underlying(count);
        Optional<OfficePolicy.Criterion> criterion = policy.on(count.matter().facts(), count.charge());
        SortedMap<Integer, List<Said>> tests = new TreeMap<>();
        tests.put(0, ScopeRows.data(count));
        tests.put(10, ScopeRows.laboratory(count));
        tests.put(20, ScopeRows.resolved(count));
        tests.put(30, ScopeRows.drugCharge(count));
        tests.put(40, ScopeRows.disposition(count));
        tests.put(50, ScopeRows.role(count));
        tests.put(60, LetterRows.timing(count));
        tests.put(65, LetterRows.standing(count, underlying));
        tests.put(70, LetterRows.discretion(count, criterion));
        tests.put(80, LetterRows.evidence(count));
        tests.put(90, LetterRows.certification(count, underlying, criterion));
        return Weigher.weigh(tests);
    }

    private Optional<Outcome> underlying(Count count) {
        if (Boolean.FALSE.equals(count.schoolZone())) {
            return Optional.empty();
        }
        OptionalInt place = count.matter().underlying(count.place());
        return place.isPresent()
                ? Optional.of(
                        answer(count.matter().counts().get(place.getAsInt())).outcome())
                : Optional.empty();
    }
}
