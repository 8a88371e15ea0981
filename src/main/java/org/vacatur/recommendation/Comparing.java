package org.vacatur.recommendation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.District;
import org.vacatur.facts.Offense;
import org.vacatur.facts.OffenseReading;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.Finding;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.RuleKind;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.reading.CaseReader;
import org.vacatur.rulebook.reading.ReadCharge;
import org.vacatur.rulebook.reading.WordsRead;

/** One case under the criteria of several offices. An office without criteria is the same as none, and is asked about once. */
final class Comparing {
    private final RuleSet ruleSet;
    private final CaseFacts facts;
    private final LocalDate asOf;
    private final WordsRead words;

    Comparing(RuleSet ruleSet, CaseFacts facts, LocalDate today) {
        this.ruleSet = ruleSet;
        this.facts = facts;
        this.asOf = facts.asOf() == null ? today : facts.asOf();
        this.words = new WordsRead(ruleSet);
    }

    List<ChargeCompared> under(List<CountyPolicy> policies) {
        Map<@Nullable District, UnderOne> asked = new HashMap<>();
        List<UnderOne> under = policies.stream()
                .map(each -> withCriteria(each.officeFor(facts.district())))
                .map(each -> asked.computeIfAbsent(each, UnderOne::new))
                .toList();
        CaseReader any = new CaseReader(facts, asOf, null, words);
        return IntStream.range(0, facts.charges().size())
                .mapToObj(index -> new ChargeCompared(
                        any.number(index),
                        traits(any.read(index, null)),
                        under.stream().map(each -> each.of(index)).toList()))
                .toList();
    }

    List<ChargePlaced> places(CountyPolicy policy) {
        UnderOne under = new UnderOne(withCriteria(policy.officeFor(facts.district())));
        return IntStream.range(0, facts.charges().size())
                .mapToObj(index -> {
                    Found found = under.found(index);
                    Weighed weighed = found.weighed();
                    return new ChargePlaced(
                            under.reader.number(index),
                            new Place(weighed.outcome(), weighed.ground(), weighed.leaning(), weighed.proposed()),
                            weighed.reasons(),
                            Weighing.restsOn(weighed, found.findings()));
                })
                .toList();
    }

    private @Nullable District withCriteria(@Nullable District office) {
        return office != null && ruleSet.hasPolicy(office) ? office : null;
    }

    private static ChargeCompared.Traits traits(ReadCharge charge) {
        OffenseReading offense = charge.offense();
        ChargeReading reading = charge.reading();
        return new ChargeCompared.Traits(
                offense.agreed(Offense::kind),
                offense.agreed(Offense::drugClass),
                charge.disposition().dispositionClass(),
                reading.evidence(),
                reading.convictions(),
                reading.violentOrWeaponsConvictions(),
                reading.courtDepartment(),
                reading.would() != null || reading.could() != null);
    }

    private record Found(List<Finding> findings, Weighed weighed) {}

    /** The charges of the case under one office's criteria, decided as they are asked for. */
    private final class UnderOne {
        private final CaseReader reader;
        private final List<@Nullable Found> known =
                new ArrayList<>(Collections.nCopies(facts.charges().size(), null));

        UnderOne(@Nullable District office) {
            this.reader = new CaseReader(facts, asOf, office, words);
        }

        ChargeCompared.Under of(int index) {
            Weighed weighed = found(index).weighed();
            return new ChargeCompared.Under(
                    weighed.outcome(), weighed.ground(), weighed.leaning(), kind(weighed.decisive()));
        }

        Found found(int index) {
            Found before = known.get(index);
            if (before != null) {
                return before;
            }
            Integer underlying = reader.underlying(index);
            Outcome hangsOn =
                    underlying == null ? null : found(underlying).weighed().outcome();
            List<Finding> findings =
                    ruleSet.evaluate(reader.reading(index, hangsOn)).findings();
            Found made = new Found(findings, Weighing.weigh(findings));
            known.set(index, made);
            return made;
        }
    }

    private static RuleKind kind(List<Finding> decisive) {
        List<RuleKind> kinds =
                decisive.stream().map(each -> each.rule().kind()).distinct().toList();
        return kinds.contains(RuleKind.OFFICE_POLICY)
                ? RuleKind.OFFICE_POLICY
                : kinds.contains(RuleKind.LAW) ? RuleKind.LAW : RuleKind.DESIGN;
    }
}
