package org.vacatur.docket.sample;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * An invented docket of the seven districts: the cases of a plan, office by office, with what the offices decided as facts. The
 * same plan, number and seed give the same cases on every machine; they are made one at a time and not kept.
 *
 * <p>It shows that a run loses and invents nothing. It proves nothing of the law: that a charge comes out as the plan means it to
 * is because its facts were made so.
 */
public final class StatewideDocket implements Iterable<SyntheticCase> {
    /** How the key of every person begins. */
    public static final String REFERENCE = "SYN-";

    /** How the name of every court ends. */
    public static final String LABEL = " (synthetic)";

    /** The most cases that the docket numbers of the courts and years leave room for, generously. */
    public static final int MOST_CASES = 1_000_000;

    private final StatewidePlan plan;
    private final long seed;

    /**
     * @param plan how many cases of which kind
     * @param cases how many in all; the plan is scaled where it has another number
     * @param seed of the chance
     * @throws IllegalArgumentException if there are to be none, or more than {@link #MOST_CASES}
     */
    public StatewideDocket(StatewidePlan plan, int cases, long seed) {
        if (cases < 1 || cases > MOST_CASES) {
            throw new IllegalArgumentException(
                    "A docket has from 1 to %,d cases, not %,d".formatted(MOST_CASES, cases));
        }
        this.plan = plan.scaledTo(cases);
        this.seed = seed;
    }

    /** The plan its cases follow, scaled to their number. */
    public StatewidePlan plan() {
        return plan;
    }

    @Override
    public Iterator<SyntheticCase> iterator() {
        Draw draw = new Draw(seed);
        Invention invention = Invention.from(draw);
        var districts = plan.districts().stream()
                .map(each -> new DistrictDocket(plan, each, draw, invention))
                .iterator();
        return new Cases(districts);
    }

    private static final class Cases implements Iterator<SyntheticCase> {
        private final Iterator<DistrictDocket> districts;
        private DistrictDocket current;

        Cases(Iterator<DistrictDocket> districts) {
            this.districts = districts;
            this.current = districts.next();
        }

        @Override
        public boolean hasNext() {
            while (!current.hasNext() && districts.hasNext()) {
                current = districts.next();
            }
            return current.hasNext();
        }

        @Override
        public SyntheticCase next() {
            if (!hasNext()) {
                throw new NoSuchElementException("The docket has no more cases");
            }
            return current.next();
        }
    }
}
