package org.vacatur.seeded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.seeded.Judges.Judge;

/** Defects planted in the shipped rules, one at a time: loading, the doctor, the examples or the scenarios find every one. */
class SeededDefectsTest {
    @TempDir
    private Path folder;

    @Test
    void every_planted_defect_is_caught_and_the_rules_as_shipped_are_not() throws Exception {
        var judges = new Judges(folder);
        var unchanged = new Defect("none", "courts.csv", Defect.shipped("courts.csv"));
        assertThat(judges.judge(unchanged, true)).isEmpty();
        Map<Judge, Integer> caught = new EnumMap<>(Judge.class);
        var table = new StringBuilder();
        List<String> uncaught = new ArrayList<>();
        Set<String> files = new TreeSet<>();
        List<Defect> planted = Planted.all();
        for (Defect each : planted) {
            files.add(each.file());
            Map<Judge, String> by = judges.judge(each, true);
            by.keySet().forEach(judge -> caught.merge(judge, 1, Integer::sum));
            if (by.isEmpty()) {
                uncaught.add(each.file() + ":" + each.line() + " " + each.name());
            }
            table.append(row(each, by));
        }
        System.out.println(planted.size() + " planted defects, and who caught each (first message):\n" + table
                + "Caught by: " + caught);
        assertThat(uncaught).isEmpty();
        assertThat(planted).hasSizeGreaterThanOrEqualTo(50);
        assertThat(files).hasSize(20);
    }

    private static String row(Defect defect, Map<Judge, String> by) {
        String who = by.keySet().stream()
                .map(each -> each.name().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
        String first = by.values().stream().findFirst().orElse("");
        return "%s | %s:%d | %s | %s%n"
                .formatted(
                        defect.name(),
                        defect.file(),
                        defect.line(),
                        who.isEmpty() ? "NOBODY" : who,
                        first.substring(0, Math.min(140, first.length())).replaceAll("\\s+", " "));
    }
}
