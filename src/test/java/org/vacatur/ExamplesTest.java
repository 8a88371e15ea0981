package org.vacatur;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.scenario.ExampleResult;
import org.vacatur.scenario.Examples;

/** Every row of the examples that legal staff keep beside the rules comes out as the row says. */
class ExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example_comes_out_as_its_row_says() {
        List<ExampleResult> examples =
                Examples.run(Rulebook.load(Path.of("rules")).ruleSet("dookhan"));
        assertThat(examples).isNotEmpty();
        return examples.stream()
                .map(each -> DynamicTest.dynamicTest(
                        each.name(),
                        () -> assertThat(each.found()).as(each.why()).isEqualTo(each.expected())));
    }
}
