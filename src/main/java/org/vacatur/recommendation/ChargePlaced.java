package org.vacatur.recommendation;

import java.util.List;

/**
 * Where one charge belongs, and what says so.
 *
 * @param number number of the count
 * @param place where it belongs
 * @param reviewReasons codes of what a person must look at, in the order of tests
 * @param rules ids of the rules that the place rests on, each once, in the order of tests and of the rule files: the decisive ones, and
 *     an office's criteria where a leaning is taken from them
 */
public record ChargePlaced(int number, Place place, List<String> reviewReasons, List<String> rules) {
    public ChargePlaced {
        reviewReasons = List.copyOf(reviewReasons);
        rules = List.copyOf(rules);
    }
}
