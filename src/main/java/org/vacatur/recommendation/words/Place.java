package org.vacatur.recommendation.words;

import java.util.List;

/**
 * A place in the recommendation.
 *
 * @param pointer JSON pointer to it
 */
record Place(String pointer) {
    /** The whole recommendation. */
    static final Place WHOLE = new Place("");

    /** A property of what stands here. */
    Place in(String property) {
        return new Place(pointer + "/" + property);
    }

    /** An element of the list that stands here. */
    Place at(int index) {
        return new Place(pointer + "/" + index);
    }

    /** Words for the value that stands here. */
    Said says(String words) {
        return new Said(words, List.of(pointer));
    }

    /** The same words for the values that stand at several places. */
    static Said say(String words, List<Place> places) {
        return new Said(words, places.stream().map(Place::pointer).toList());
    }
}
