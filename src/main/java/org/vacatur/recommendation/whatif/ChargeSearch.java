package org.vacatur.recommendation.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.DrugCharge;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.ReadingDraft;
import org.vacatur.rulebook.ReadingValues;
import org.vacatur.rulebook.reading.CaseReader;

/**
 * What becomes of one charge under one or two edits. Facts that are not read together are combined in the reading, each through the cell
 * it puts its fields into; facts that are read together are changed and read anew. Each reading is put to the rules once.
 */
final class ChargeSearch {
    private static final String UNDERLYING_OUTCOME = "underlyingOutcome";
    private static final String ROLE_SETTLES = "roleSettlesCharge";
    private static final String DRUG_CHARGE = "drugCharge";

    private final CaseVariants variants;
    private final int index;
    private final @Nullable ChargeSearch underlying;
    private final Hers hers;
    private final boolean maySettleByRole;
    private final boolean mayHang;
    private final ChargeReading reading;
    private final @Nullable Object[] base;
    private final int underlyingField;
    private final int settlesField;
    private final int drugField;
    private final Map<Edit, @Nullable Object[]> alone = new IdentityHashMap<>();
    private final Map<OpenFact, List<Edit>> cells = new IdentityHashMap<>();
    private final Map<List<@Nullable Object>, Outcome> outcomes = new HashMap<>();
    private final Outcome outcome;

    /**
     * @param underlying the search about the charge this one hangs on; null if it hangs on none
     * @param own the open facts of this charge
     * @param hers whether charges may be the analyst's
     */
    ChargeSearch(CaseVariants variants, int index, @Nullable ChargeSearch underlying, List<OpenFact> own, Hers hers) {
        this.variants = variants;
        this.index = index;
        this.underlying = underlying;
        this.hers = hers;
        CaseReader reader = variants.reader(variants.facts());
        this.reading = variants.reading(reader, index);
        this.mayHang = own.stream().anyMatch(each -> each.has(Tie.UNDERLYING));
        this.maySettleByRole = !plain(reading.drugCharge()) || own.stream().anyMatch(each -> each.has(Tie.OFFENSE));
        this.base = values(reading);
        this.underlyingField = variants.fields().indexOf(UNDERLYING_OUTCOME);
        this.settlesField = variants.fields().indexOf(ROLE_SETTLES);
        this.drugField = variants.fields().indexOf(DRUG_CHARGE);
        this.outcome = outcome(base);
    }

    private static boolean plain(@Nullable Object drugCharge) {
        return drugCharge == DrugCharge.YES || drugCharge == DrugCharge.NO;
    }

    /** Where the charge belongs as things are. */
    Outcome outcome() {
        return outcome;
    }

    /** Whether the fact, alone or with another, may have a part in where this charge belongs. */
    boolean dependsOn(OpenFact fact) {
        return bears(fact) || mayHang;
    }

    /** The same, whichever charge this one hangs on. */
    boolean bears(OpenFact fact) {
        return own(fact)
                || (underlying != null && underlying.dependsOn(fact))
                || (maySettleByRole && hers.bears(fact, index));
    }

    /** Whether the fact has a part in this charge by itself, not only through another charge. */
    private boolean own(OpenFact fact) {
        int charge = fact.charge();
        return charge == OpenFact.OF_THE_CASE || charge == index;
    }

    Outcome outcome(Edit edit) {
        return outcome(alone(edit));
    }

    Outcome outcome(Edit one, Edit other) {
        if (apart(one.fact(), other.fact())) {
            @Nullable Object[] together = together(alone(one), alone(other));
            if (together != null) {
                fill(together, one, other);
                return outcome(together);
            }
        }
        return outcome(values(changed(other.applied(one.applied(variants.facts())))));
    }

    /** Whether the two facts change the reading each for itself. */
    private boolean apart(OpenFact one, OpenFact other) {
        if (one.has(Tie.UNDERLYING) || other.has(Tie.UNDERLYING)) {
            return false;
        }
        return !own(one) || !own(other) || !one.tied(other);
    }

    /** Whether the two facts are read together in no charge, so that of each only its cells have to be tried with those of the other. */
    boolean byCells(OpenFact one, OpenFact other) {
        boolean together = one.tied(other)
                && (one.charge() == other.charge()
                        || one.charge() == OpenFact.OF_THE_CASE
                        || other.charge() == OpenFact.OF_THE_CASE);
        return !together && !one.has(Tie.UNDERLYING) && !other.has(Tie.UNDERLYING);
    }

    /** One edit of the fact for each different reading, of this charge and of those it has to do with, that it leads to by itself. */
    List<Edit> cells(OpenFact fact) {
        return cells.computeIfAbsent(fact, each -> {
            Map<Object, Edit> found = new LinkedHashMap<>();
            each.edits().forEach(edit -> found.putIfAbsent(cell(edit), edit));
            return List.copyOf(found.values());
        });
    }

    private List<@Nullable Object> cell(Edit edit) {
        List<@Nullable Object> cell = new ArrayList<>(Arrays.asList(alone(edit)));
        if (underlying != null) {
            cell.addAll(underlying.cell(edit));
        }
        int charge = edit.fact().charge();
        cell.add(charge != OpenFact.OF_THE_CASE && hers.maybe(charge, edit, null));
        return cell;
    }

    private @Nullable Object[] alone(Edit edit) {
        return alone.computeIfAbsent(edit, each -> {
            if (!own(each.fact()) && !each.fact().has(Tie.UNDERLYING)) {
                @Nullable Object[] values = base.clone();
                fill(values, each, null);
                return values;
            }
            return values(changed(each.applied(variants.facts())));
        });
    }

    /** Both changes; null where they fill one field differently. */
    private @Nullable Object @Nullable [] together(@Nullable Object[] one, @Nullable Object[] other) {
        @Nullable Object[] both = one.clone();
        for (int i = 0; i < both.length; i++) {
            if (i == underlyingField || i == settlesField || same(other[i], base[i]) || same(one[i], other[i])) {
                continue;
            }
            if (!same(one[i], base[i])) {
                return null;
            }
            both[i] = other[i];
        }
        return both;
    }

    /** What this charge has from other charges. */
    private void fill(@Nullable Object[] values, Edit one, @Nullable Edit other) {
        if (underlying != null && underlyingField >= 0) {
            values[underlyingField] = other == null ? underlying.outcome(one) : underlying.outcome(one, other);
        }
        if (maySettleByRole && settlesField >= 0 && drugField >= 0) {
            values[settlesField] = plain(values[drugField]) || hers.noOther(index, one, other);
        }
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return one == null ? other == null : one.equals(other);
    }

    private ChargeReading changed(CaseFacts facts) {
        return variants.reading(variants.reader(facts), index);
    }

    private @Nullable Object[] values(ChargeReading of) {
        @Nullable Object[] values = new @Nullable Object[variants.fields().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = ReadingValues.value(of, variants.fields().get(i));
        }
        return values;
    }

    private Outcome outcome(@Nullable Object[] values) {
        List<@Nullable Object> key = Arrays.asList(values);
        Outcome known = outcomes.get(key);
        if (known == null) {
            known = variants.decide(with(values));
            outcomes.put(new ArrayList<>(key), known);
        }
        return known;
    }

    /** The reading with these values; what no rule compares stays as it is. */
    private ChargeReading with(@Nullable Object[] values) {
        var draft = new ReadingDraft(reading);
        for (int i = 0; i < values.length; i++) {
            draft.put(variants.fields().get(i), values[i]);
        }
        return draft.made();
    }
}
