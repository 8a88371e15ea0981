package org.vacatur.seeded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.UncompiledRules;
import org.vacatur.rulebook.doctor.Difference;
import org.vacatur.seeded.Judges.Judge;

/**
 * Defects made by rote and not chosen: a share of them in every build, all with {@code -Dvacatur.mutations=1} (a quarter of an hour). Not each can be
 * caught: some change nothing for any charge, some only what a table says beside the outcome. The survivors are printed.
 */
class SystematicDefectsTest {
    private static final int STEP = Integer.getInteger("vacatur.mutations", 45);

    @TempDir
    private Path folder;

    @Test
    void nearly_every_change_of_a_sentence_or_a_conclusion_is_caught() throws Exception {
        assertThat(share("rules", Mutations.ofRules())).isGreaterThan(0.95);
    }

    @Test
    void most_changes_of_a_cell_are_caught() throws Exception {
        assertThat(share("tables", Mutations.ofTables())).isGreaterThan(0.65);
    }

    private double share(String what, List<Defect> all) throws Exception {
        var judges = new Judges(folder);
        RuleSet shipped = UncompiledRules.of(Path.of("rules"), "dookhan");
        Map<Judge, Integer> caught = new EnumMap<>(Judge.class);
        List<String> survivors = new ArrayList<>();
        int same = 0;
        List<Defect> some = IntStream.range(0, all.size())
                .filter(each -> each % STEP == STEP / 2)
                .mapToObj(all::get)
                .toList();
        for (Defect each : some) {
            var by = judges.judge(each, false);
            by.keySet().forEach(judge -> caught.merge(judge, 1, Integer::sum));
            if (by.isEmpty() && judges.with(each, changed -> changesNothing(shipped, changed))) {
                same++;
            } else if (by.isEmpty()) {
                survivors.add(each.file() + ":" + each.line() + " " + each.name());
            }
        }
        System.out.printf(
                "%d of %d changes of %s: caught by %s, without effect on any charge %d, survivors %d%n%s%n",
                some.size(), all.size(), what, caught, same, survivors.size(), String.join("\n", survivors));
        return 1 - (double) survivors.size() / (some.size() - same);
    }

    /** Whether each rule concludes as before, for the same charges: a condition that another implies was changed. */
    private static boolean changesNothing(RuleSet shipped, RuleSet changed) {
        if (shipped.rules().size() != changed.rules().size()) {
            return false;
        }
        for (int i = 0; i < shipped.rules().size(); i++) {
            Rule one = shipped.rules().get(i);
            Rule other = changed.rules().get(i);
            if (!one.conclusion().equals(other.conclusion()) || !Difference.none(one, other)) {
                return false;
            }
        }
        return !changed.files().equals(shipped.files()) && sameTables(shipped, changed);
    }

    /** A change of a table is none of a rule: whether it matters is not known here. */
    private static boolean sameTables(RuleSet shipped, RuleSet changed) {
        return shipped.files().entrySet().stream()
                .filter(each -> each.getKey().endsWith(".csv"))
                .allMatch(each -> each.getValue().equals(changed.files().get(each.getKey())));
    }
}
