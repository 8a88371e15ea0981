package org.vacatur.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Examples run against whichever version of the rules. */
class ExamplesRunTest {
    @Test
    void each_shipped_row_passes_at_its_line() {
        List<ExampleResult> results = Examples.run(ShippedRules.dookhan());
        List<String> lines = ShippedRules.dookhan()
                .files()
                .get("dookhan/examples.csv")
                .lines()
                .toList();

        assertThat(results).hasSize(lines.size() - 1).allMatch(ExampleResult::passed);
        assertThat(results)
                .allSatisfy(each -> assertThat(lines.get(each.line() - 1)).contains(each.name()));
    }

    @Test
    void a_changed_rule_fails_the_rows_that_rest_on_it_and_says_why() {
        List<ExampleResult> failed = Examples.run(ShippedRules.changed(
                        "dookhan/60-timing.dslr",
                        "the charge belongs on the first letter, because",
                        "the charge is out of scope, because"))
                .stream()
                .filter(each -> !each.passed())
                .toList();

        assertThat(failed).isNotEmpty().allSatisfy(each -> {
            assertThat(each.file()).isEqualTo("dookhan/examples.csv");
            assertThat(each.expected()).startsWith("the first letter");
            assertThat(each.found()).isEqualTo("outside the protocol");
            assertThat(each.rules()).contains("RUFFIN-1");
            assertThat(each.why()).isNotBlank();
        });
    }
}
