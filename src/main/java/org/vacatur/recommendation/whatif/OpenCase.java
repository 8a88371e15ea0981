package org.vacatur.recommendation.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.CriminalHistory;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.ReadingValues;

/** What is open about the case as a whole. */
final class OpenCase {
    private static final String ADDED = "violentOrWeaponsConvictions";

    private final CaseFacts facts;
    private final Counts counts;
    private final List<OpenFact> open = new ArrayList<>();

    private OpenCase(CaseFacts facts, Counts counts) {
        this.facts = facts;
        this.counts = counts;
    }

    static List<OpenFact> of(CaseFacts facts, ChargeReading reading, Counts counts) {
        var found = new OpenCase(facts, counts);
        found.person();
        found.court(reading);
        found.history();
        return found.open;
    }

    private void person() {
        if (facts.defendantDeceased() == null) {
            open.add(fact("/defendantDeceased").values(facts, List.of(true, false), ReadingValues::words));
        }
    }

    private void court(ChargeReading reading) {
        if (reading.courtDepartment() == null) {
            open.add(fact("/courtDepartment", Tie.COURT)
                    .values(facts, Arrays.asList(CourtDepartment.values()), ReadingValues::words));
        }
    }

    private void history() {
        CriminalHistory known =
                facts.criminalHistory() == null ? new CriminalHistory(null, null, null, null) : facts.criminalHistory();
        count("convictions", known.convictions(), "convictions", null);
        count("violentConvictions", known.violentConvictions(), ADDED, known.weaponsConvictions());
        count("weaponsConvictions", known.weaponsConvictions(), ADDED, known.violentConvictions());
        count("probationViolations", known.probationViolations(), "probationViolations", null);
    }

    /** A count that is not known; where it is added to another, with what that is, or none. */
    private void count(String name, @Nullable Integer known, String field, @Nullable Integer beside) {
        if (known == null) {
            TreeSet<Integer> numbers = new TreeSet<>(counts.of(field, List.of(beside == null ? 0 : beside)));
            open.add(fact("/criminalHistory/" + name, Tie.HISTORY)
                    .values(
                            facts,
                            numbers,
                            each -> each.equals(numbers.last()) && each > 0 ? each + " or more" : each.toString()));
        }
    }

    private static OpenFact fact(String path, Tie... ties) {
        return new OpenFact(OpenFact.OF_THE_CASE, path, Obtaining.LOOK_UP, ties);
    }
}
