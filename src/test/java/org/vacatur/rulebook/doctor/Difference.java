package org.vacatur.rulebook.doctor;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.reading.GoTogether;

/** Whether two rules fire for the same charges, of all that facts can lead to. */
public final class Difference {
    private Difference() {}

    public static boolean none(Rule one, Rule other) {
        Set<String> more = GoTogether.all().stream()
                .flatMap(each -> Stream.concat(each.when().stream(), Stream.of(each.then())))
                .map(GoTogether.Among::field)
                .collect(Collectors.toSet());
        var space = new Space(List.of(one, other), more, PlainReading.of());
        return within(space, Box.of(one, space), Box.of(other, space))
                && within(space, Box.of(other, space), Box.of(one, space));
    }

    private static boolean within(Space space, Box inner, Box outer) {
        return new Search(space, List.of(outer), new Effort()).find(inner.in(space.whole())) == null;
    }
}
