package org.vacatur.rulebook.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.DrugCharge;
import org.vacatur.facts.PriorRelief;
import org.vacatur.rulebook.ExcludedAs;
import org.vacatur.rulebook.LaboratorySeen;
import org.vacatur.rulebook.MissingDateHint;
import org.vacatur.rulebook.Role;
import org.vacatur.rulebook.Strength;
import org.vacatur.rulebook.Timing;

/**
 * What holds of every reading that comes from facts: where some fields have these values, another has one of those. So a combination that
 * no facts can lead to is not taken for a gap, or for a contradiction between rules.
 *
 * @param when each field with the values it must have; null among them stands for unknown
 * @param then the field that then has one of its values
 */
public record GoTogether(List<Among> when, Among then) {
    /**
     * A field that has one of some values.
     *
     * @param field its name
     * @param values the values; null among them stands for unknown
     */
    public record Among(String field, Set<@Nullable Object> values) {
        public Among {
            values = Collections.unmodifiableSet(new HashSet<>(values));
        }
    }

    public GoTogether {
        when = List.copyOf(when);
    }

    /** All of them. */
    public static List<GoTogether> all() {
        return ALL;
    }

    private static final Set<PriorRelief> FELL =
            Set.of(PriorRelief.VACATED, PriorRelief.VACATED_AND_DISMISSED, PriorRelief.INCLUDED_IN_2017_ORDER);
    private static final List<GoTogether> ALL = List.of(
            where(is("role", Role.EXCLUDED), is("excludedAs", (Object[]) ExcludedAs.values())),
            where(is("excludedAs", (Object[]) ExcludedAs.values()), is("role", Role.EXCLUDED)),
            where(is("timing", (Object[]) Timing.values()), is("missingDateHint", MissingDateHint.NONE)),
            where(is("timing", Timing.AFTER), is("role", Role.ANALYST)),
            where(is("timing", Timing.BEFORE, Timing.SAME_DAY), is("role", Role.ANALYST, null)),
            new GoTogether(
                    List.of(is("timing", Timing.BEFORE, Timing.SAME_DAY), is("role", new Object[] {null})),
                    is("listed", true)),
            where(is("certificateDateOnly", true), is("timing", Timing.BEFORE)),
            where(is("missingDateHint", MissingDateHint.CERTIFICATE_DATE_LATER), is("role", Role.ANALYST)),
            where(is("missingDateHint", MissingDateHint.LISTED_AND_NOTHING_DATED), is("listed", true)),
            where(is("laboratory", LaboratorySeen.ELSEWHERE), is("role", new Object[] {null})),
            where(is("laboratory", LaboratorySeen.ELSEWHERE), is("timing", new Object[] {null})),
            where(is("bareDismissal", true), is("dispositionClass", DispositionClass.DISMISSED)),
            where(
                    is("dispositionClass", DispositionClass.DELINQUENT, DispositionClass.YOUTHFUL_OFFENDER),
                    is("juvenile", true)),
            where(is("courtDepartment", CourtDepartment.JUVENILE), is("juvenile", true)),
            where(is("drugCharge", DrugCharge.YES, DrugCharge.NO), is("roleSettlesCharge", true)),
            where(is("drugCharge", DrugCharge.NO), is("schoolZone", false)),
            where(is("reliefEarlier", true, false), is("priorRelief", fellOrUnknown())),
            new GoTogether(
                    List.of(
                            is(
                                    "dispositionClass",
                                    DispositionClass.VACATED,
                                    DispositionClass.VACATED_DISMISSED_WITH_PREJUDICE),
                            is(
                                    "priorRelief",
                                    Arrays.stream(PriorRelief.values())
                                            .filter(each -> !FELL.contains(each) && each != PriorRelief.UNKNOWN)
                                            .toArray())),
                    is("reliefDisagrees", true)),
            where(is("weightProved", true), is("evidence", Strength.STRONG, Strength.ARGUABLE)),
            where(is("dispositionClass", (Object[]) DispositionClass.values()), is("dispositionClass", understood())),
            where(is("priorRelief", (Object[]) PriorRelief.values()), is("priorRelief", known())));

    private static Object[] understood() {
        return Arrays.stream(DispositionClass.values())
                .filter(each -> each != DispositionClass.UNKNOWN)
                .toArray();
    }

    private static Object[] known() {
        return Arrays.stream(PriorRelief.values())
                .filter(each -> each != PriorRelief.UNKNOWN)
                .toArray();
    }

    private static @Nullable Object[] fellOrUnknown() {
        List<@Nullable Object> values = new ArrayList<>(FELL);
        values.add(null);
        return values.toArray();
    }

    private static GoTogether where(Among when, Among then) {
        return new GoTogether(List.of(when), then);
    }

    private static Among is(String field, @Nullable Object... values) {
        return new Among(field, new HashSet<>(Arrays.asList(values)));
    }
}
