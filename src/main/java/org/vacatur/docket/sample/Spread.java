package org.vacatur.docket.sample;

/** Spreads a sum over a number of cases in turn, evenly in the long run and unevenly from case to case. */
final class Spread {
    private final Draw draw;
    private int sum;
    private int left;

    Spread(Draw draw, int sum, int over) {
        this.draw = draw;
        this.sum = sum;
        this.left = over;
    }

    /** Between none and twice the mean of what is left, so that the mean stays what it was. */
    int next() {
        int share = left == 1 ? sum : Math.min(sum, draw.below(most() + 1));
        sum -= share;
        left--;
        return share;
    }

    private int most() {
        int twice = 2 * sum;
        return twice / left + (draw.below(left) < twice % left ? 1 : 0);
    }
}
