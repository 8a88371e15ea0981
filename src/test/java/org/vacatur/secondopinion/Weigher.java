package org.vacatur.secondopinion;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vacatur.rulebook.Outcome;

/** From what the tests said to one answer. */
final class Weigher {
    private static final int LAST_SCOPE_TEST = 50;

    private Weigher() {}

    /** Takes what each test said, by the number of the test. */
    static Answer weigh(SortedMap<Integer, List<Said>> tests) {
        if (tests.getOrDefault(0, List.of()).stream()
                .anyMatch(said ->
                        said instanceof Said.Review review && review.code().equals("DATA"))) {
            return Answer.review(null, "DATA");
        }
        List<Outcome> exclusions = tests.headMap(LAST_SCOPE_TEST + 1).values().stream()
                .flatMap(List::stream)
                .filter(Said.Excluded.class::isInstance)
                .map(said -> ((Said.Excluded) said).outcome())
                .toList();
        if (exclusions.contains(Outcome.ALREADY_RESOLVED)) {
            return Answer.of(Outcome.ALREADY_RESOLVED);
        }
        if (!exclusions.isEmpty()) {
            return Answer.of(Outcome.OUT_OF_SCOPE);
        }
        return tests.values().stream()
                .filter(said -> !said.isEmpty())
                .findFirst()
                .map(Weigher::ofOneTest)
                .orElseGet(() -> Answer.review(null, "UNDECIDED"));
    }

    private static Answer ofOneTest(List<Said> said) {
        if (said.size() == 1 && said.get(0) instanceof Said.Letter letter) {
            return Answer.letter(letter);
        }
        TreeSet<String> codes = new TreeSet<>();
        for (Said each : said) {
            if (!(each instanceof Said.Review review)) {
                throw new IllegalStateException("The rows of a test are exclusive, and it said " + said);
            }
            codes.add(review.code());
        }
        return Answer.review(sharedLeaning(said), codes);
    }

    private static @Nullable Outcome sharedLeaning(List<Said> reviews) {
        Outcome first = ((Said.Review) reviews.get(0)).leaning();
        return reviews.stream().allMatch(each -> ((Said.Review) each).leaning() == first) ? first : null;
    }
}
