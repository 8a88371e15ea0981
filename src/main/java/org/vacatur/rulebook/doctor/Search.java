package org.vacatur.rulebook.doctor;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.reading.GoTogether;

/** Looks for a reading inside a region in which none of some rules fires and which facts can lead to. Complete, or ended by its effort. */
final class Search {
    private final Space space;
    private final List<Box> never;
    private final Effort effort;

    /**
     * @param never the boxes to keep out of
     */
    Search(Space space, List<Box> never, Effort effort) {
        this.space = space;
        this.never = never;
        this.effort = effort;
    }

    /**
     * A part of the region in which every reading is one; null if there is none.
     *
     * @throws Effort.Spent if that takes too long to tell
     */
    @Nullable
    Region find(Region region) {
        return outsideAll(region);
    }

    private @Nullable Region outsideAll(Region region) {
        effort.spend(1);
        if (region.isEmpty()) {
            return null;
        }
        Box narrowest = null;
        int fewest = Integer.MAX_VALUE;
        for (Box each : never) {
            effort.spend(each.sides().size());
            int ways = waysOut(each, region);
            if (ways < fewest) {
                fewest = ways;
                narrowest = each;
            }
            if (ways == 0) {
                return null;
            }
        }
        if (narrowest == null || fewest == Integer.MAX_VALUE) {
            return possible(region, 0);
        }
        for (Map.Entry<Integer, BitSet> side : narrowest.sides().entrySet()) {
            Region out = region.outside(side.getKey(), side.getValue());
            Region found = out.isEmpty() ? null : outsideAll(out);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** By how many of its sides the region can still leave a box; as many as can be where it is outside already. */
    private static int waysOut(Box box, Region region) {
        int ways = 0;
        for (Map.Entry<Integer, BitSet> side : box.sides().entrySet()) {
            if (!region.meets(side.getKey(), side.getValue())) {
                return Integer.MAX_VALUE;
            }
            if (!region.inside(side.getKey(), side.getValue())) {
                ways++;
            }
        }
        return ways;
    }

    private @Nullable Region possible(Region region, int from) {
        effort.spend(GoTogether.all().size());
        if (region.isEmpty()) {
            return null;
        }
        List<GoTogether> all = GoTogether.all();
        for (int i = from; i < all.size(); i++) {
            GoTogether each = all.get(i);
            if (settled(each, region)) {
                continue;
            }
            Region then = region.within(space.place(each.then().field()), cells(each.then()));
            Region found = possible(then, i + 1);
            for (GoTogether.Among when : each.when()) {
                if (found == null) {
                    found = possible(region.outside(space.place(when.field()), cells(when)), i + 1);
                }
            }
            return found == null || !holds(found) ? found == null ? null : possible(found, 0) : found;
        }
        return region;
    }

    private boolean holds(Region region) {
        return GoTogether.all().stream().allMatch(each -> settled(each, region));
    }

    /** Whether it holds of every reading of the region. */
    private boolean settled(GoTogether each, Region region) {
        return region.inside(space.place(each.then().field()), cells(each.then()))
                || each.when().stream().anyMatch(when -> !region.meets(space.place(when.field()), cells(when)));
    }

    private final Map<GoTogether.Among, BitSet> known = new HashMap<>();

    private BitSet cells(GoTogether.Among among) {
        return known.computeIfAbsent(among, each -> space.among(each.field(), each.values()));
    }
}
