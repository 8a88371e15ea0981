package org.vacatur.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Charge;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.DrugCharge;
import org.vacatur.facts.Evidence;
import org.vacatur.facts.PriorRelief;

/** One charge, put together from parts that are usual or anything. */
final class ChargeCases {
    private static final Set<DispositionClass> PASSING = Set.of(
            DispositionClass.GUILTY_PLEA,
            DispositionClass.GUILTY_ROUTE_UNKNOWN,
            DispositionClass.ADMISSION_SUFFICIENT_FACTS_CWOF,
            DispositionClass.GUILTY_AFTER_TRIAL,
            DispositionClass.DELINQUENT,
            DispositionClass.YOUTHFUL_OFFENDER,
            DispositionClass.FILED_AFTER_GUILTY);

    private final Noise noise;

    ChargeCases(Noise noise) {
        this.noise = noise;
    }

    /** A charge without its number and without the date of judgment. */
    record Draft(
            What what,
            When when,
            Relief relief,
            List<CertificateCases.Draft> certificates,
            @Nullable Boolean listed,
            @Nullable Boolean reviewComplete,
            List<Evidence> evidence,
            OfficeCases.Draft office) {
        Charge at(@Nullable Integer number, LocalDate asOf) {
            LocalDate anchor = when.anchor();
            Integer relieved = relief.days();
            return new Charge(
                    number,
                    what.offence().text(),
                    what.offence().statute(),
                    what.offence().kind(),
                    what.conviction(),
                    what.underlying(),
                    null,
                    null,
                    listed,
                    what.disposition(),
                    when.known() ? anchor : null,
                    relief.kind(),
                    relieved == null ? null : anchor.plusDays(relieved),
                    certificates.stream().map(each -> each.on(anchor)).toList(),
                    reviewComplete,
                    evidence,
                    office.at(asOf));
        }
    }

    record What(
            Words.OffenceWords offence,
            @Nullable String conviction,
            @Nullable Integer underlying,
            @Nullable String disposition) {}

    record When(LocalDate anchor, boolean known) {}

    record Relief(@Nullable PriorRelief kind, @Nullable Integer days) {}

    Arbitrary<Draft> charge() {
        ProofCases proof = new ProofCases(noise);
        return Combinators.combine(
                        what(),
                        when(),
                        relief(),
                        new CertificateCases(noise).certificates(),
                        Noise.yesNoOrUnknown(),
                        proof.reviewComplete(),
                        proof.items(),
                        new OfficeCases(noise).decision())
                .as(Draft::new);
    }

    private Arbitrary<What> what() {
        return Combinators.combine(
                        offence(),
                        conviction(),
                        underlying(),
                        Arbitraries.integers().between(1, 10),
                        words())
                .as((offence, conviction, underlying, dice, words) ->
                        new What(offence, conviction, hangsOnOne(offence) || dice == 1 ? underlying : null, words));
    }

    private static boolean hangsOnOne(Words.OffenceWords offence) {
        return Boolean.TRUE.equals(offence.meaning().schoolZone());
    }

    private Arbitrary<Words.OffenceWords> offence() {
        List<Words.OffenceWords> drugs = Words.OFFENCES.stream()
                .filter(each -> each.meaning().drug() == DrugCharge.YES)
                .toList();
        return noise.pick(Arbitraries.of(drugs), Arbitraries.of(Words.OFFENCES));
    }

    private Arbitrary<String> conviction() {
        Arbitrary<String> any = Arbitraries.of(Words.CONVICTIONS)
                .map(Words.ConvictionWords::text)
                .injectNull(0.3);
        return noise.pick(Noise.of((String) null), any);
    }

    private static Arbitrary<Integer> underlying() {
        return Noise.of(1, 1, 2, 2, 3, 4, 5, null);
    }

    private Arbitrary<String> words() {
        List<String> passing = Words.DISPOSITIONS.stream()
                .filter(each -> PASSING.contains(each.meaning()))
                .map(Words.DispositionWords::text)
                .toList();
        Arbitrary<String> all = Arbitraries.of(Words.DISPOSITIONS)
                .map(Words.DispositionWords::text)
                .injectNull(0.05);
        Arbitrary<String> any =
                Arbitraries.frequencyOf(Tuple.of(3, all), Tuple.of(1, Noise.of("Dismissed", "DISMISSED")));
        return noise.pick(Arbitraries.of(passing), any);
    }

    private Arbitrary<When> when() {
        Arbitrary<LocalDate> dates = noise.pick(
                Noise.of(LocalDate.of(2004, 2, 29), LocalDate.of(2008, 5, 1), LocalDate.of(2011, 12, 31)),
                Noise.of(Cases.AS_OF.minusDays(1), Cases.AS_OF, Cases.AS_OF.plusDays(1), LocalDate.of(2008, 5, 1)));
        return Combinators.combine(dates, noise.pick(Noise.of(true), Noise.of(true, false)))
                .as(When::new);
    }

    private Arbitrary<Relief> relief() {
        Arbitrary<Relief> any = Combinators.combine(
                        Noise.anyOf(PriorRelief.class), Noise.of(null, null, -400, -1, 0, 1, 400))
                .as(Relief::new);
        Arbitrary<Relief> none = Noise.of(PriorRelief.NONE, PriorRelief.UNKNOWN, PriorRelief.NEW_TRIAL_DENIED, null)
                .map(kind -> new Relief(kind, null));
        return noise.pick(none, any);
    }
}
