package org.vacatur.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.CaseFacts;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.ReadingValues;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.reading.CaseReader;
import org.vacatur.rulebook.reading.GoTogether;

/** What is said to hold of every reading holds of those of generated cases. */
class GoTogetherTest {
    private static final int CASES = 5_000;

    private final long seed = ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE);
    private final RuleSet ruleSet = Rulebook.load(Path.of("rules")).ruleSet("dookhan");
    private final Set<GoTogether> met = new HashSet<>();

    @Example
    void what_is_said_to_go_together_does() {
        new Sample(seed).stream(CASES).map(Shrinkable::value).forEach(this::check);
        assertThat(met).containsExactlyInAnyOrderElementsOf(GoTogether.all());
    }

    private void check(CaseFacts facts) {
        var reader = new CaseReader(facts, Cases.AS_OF, null, ruleSet);
        for (int i = 0; i < facts.charges().size(); i++) {
            ChargeReading reading = reader.reading(i, null);
            for (GoTogether each : GoTogether.all()) {
                if (each.when().stream().allMatch(when -> in(reading, when))) {
                    met.add(each);
                    assertThat(in(reading, each.then()))
                            .as(() -> "seed " + seed + ", " + each + System.lineSeparator()
                                    + ContractJson.mapper().writeValueAsString(facts))
                            .isTrue();
                }
            }
        }
    }

    private static boolean in(ChargeReading reading, GoTogether.Among among) {
        return among.values().contains(ReadingValues.value(reading, among.field()));
    }
}
