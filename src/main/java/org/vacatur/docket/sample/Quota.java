package org.vacatur.docket.sample;

/** Says of each of a number of cases in turn whether it is one of those chosen, so that exactly as many are as are wanted. */
final class Quota {
    private final Draw draw;
    private int wanted;
    private int left;

    Quota(Draw draw, int wanted, int of) {
        this.draw = draw;
        this.wanted = wanted;
        this.left = of;
    }

    boolean next() {
        boolean chosen = draw.below(left) < wanted;
        left--;
        wanted -= chosen ? 1 : 0;
        return chosen;
    }
}
