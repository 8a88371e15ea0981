package org.vacatur.docket.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.District;
import org.vacatur.facts.SentenceStatus;

/** The cases of one district, drawn one after another until exactly those of the plan have come. */
final class DistrictDocket {
    private final District district;
    private final Draw draw;
    private final DocketNumbering numbering;
    private final Persons persons;
    private final DismissedCharges dismissedCharges;
    private final RetainedCharges retainedCharges;
    private final OtherCharges otherCharges;
    private final Map<CaseGroup, Integer> left = new EnumMap<>(CaseGroup.class);
    private final DistrictQuotas quotas;

    DistrictDocket(StatewidePlan plan, District district, Draw draw, Invention invention) {
        this.district = district;
        this.draw = draw;
        this.numbering = invention.numbering();
        this.persons = invention.persons();
        this.dismissedCharges = invention.dismissed();
        this.retainedCharges = invention.retained();
        this.otherCharges = invention.other();
        this.quotas = new DistrictQuotas(plan, district, draw);
        for (CaseGroup each : CaseGroup.values()) {
            left.put(each, plan.count(district, each.cases()));
        }
        persons.forget();
    }

    boolean hasNext() {
        return remaining() > 0;
    }

    SyntheticCase next() {
        CaseGroup group = nextGroup();
        left.merge(group, -1, Integer::sum);
        boolean superior = quotas.superior(group);
        return switch (group) {
            case DISMISSED -> dismissed(superior);
            case RETAINED -> retained(superior);
            case FIRST_LETTER -> {
                Timeline days = Timeline.signedAfter(draw);
                yield other(group, days, superior, otherCharges.firstLetter(days, superior));
            }
            case ALREADY_RESOLVED -> {
                Timeline days = Timeline.signedBefore(draw);
                yield other(group, days, superior, otherCharges.alreadyResolved(days, superior));
            }
            case OUT_OF_SCOPE -> {
                Timeline days = Timeline.signedBefore(draw);
                yield other(group, days, superior, otherCharges.outOfScope(days, superior));
            }
        };
    }

    private int remaining() {
        return left.values().stream().mapToInt(Integer::intValue).sum();
    }

    private CaseGroup nextGroup() {
        int at = draw.below(remaining());
        for (Map.Entry<CaseGroup, Integer> each : left.entrySet()) {
            at -= each.getValue();
            if (at < 0) {
                return each.getKey();
            }
        }
        throw new IllegalStateException("No case is left in " + district);
    }

    private SyntheticCase dismissed(boolean superior) {
        Timeline days = Timeline.signedBefore(draw);
        Person person = quotas.repeated() ? persons.again() : persons.withShortRecord();
        Counts counts = dismissedCharges.of(
                days,
                superior,
                !superior && quotas.admission(),
                quotas.couldNot(superior),
                1 + quotas.furtherDismissed(),
                quotas.otherConvictions());
        String warrants =
                draw.inHundred(3) ? "Default warrant issued " + days.disposed().plusDays(90) : null;
        return new SyntheticCase(
                facts(person, died(), days, superior, SentenceStatus.COMPLETED, counts),
                warrants,
                CaseGroup.DISMISSED,
                counts.meant());
    }

    private SyntheticCase retained(boolean superior) {
        Timeline days = Timeline.signedBefore(draw);
        Counts counts = retainedCharges.of(days, 1 + quotas.furtherRetained());
        SentenceStatus sentence =
                draw.oneOf(List.of(SentenceStatus.COMPLETED, SentenceStatus.PROBATION, SentenceStatus.INCARCERATED));
        return new SyntheticCase(
                facts(persons.withLongRecord(), false, days, superior, sentence, counts),
                null,
                CaseGroup.RETAINED,
                counts.meant());
    }

    private SyntheticCase other(CaseGroup group, Timeline days, boolean superior, Counts counts) {
        return new SyntheticCase(
                facts(persons.withShortRecord(), died(), days, superior, null, counts), null, group, counts.meant());
    }

    /** Most files do not say; nobody looks before a case is kept. */
    private @Nullable Boolean died() {
        return draw.inHundred(80) ? null : draw.inHundred(3);
    }

    private CaseFacts facts(
            Person person,
            @Nullable Boolean died,
            Timeline days,
            boolean superior,
            @Nullable SentenceStatus sentence,
            Counts counts) {
        TrialCourt court = draw.oneOf(TrialCourt.of(district, superior));
        return new CaseFacts(
                numbering.next(court, days.filed().getYear()),
                district,
                court.name() + StatewideDocket.LABEL,
                court.department(),
                person.reference(),
                died,
                Timeline.AS_OF,
                person.history(),
                sentence,
                counts.charges());
    }
}
