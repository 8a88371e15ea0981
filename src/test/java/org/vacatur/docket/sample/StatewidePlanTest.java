package org.vacatur.docket.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.facts.District;

class StatewidePlanTest {
    private static final StatewidePlan PLAN = StatewidePlan.published();

    @Test
    void its_sums_are_the_totals_that_were_published() {
        assertThat(PLAN.cases()).isEqualTo(24_483);
        assertThat(PLAN.count(Quantity.DISMISSED)).isEqualTo(21_587);
        assertThat(PLAN.count(Quantity.RETAINED)).isEqualTo(320);
        assertThat(PLAN.charges()).isEqualTo(37_000);
        assertThat(PLAN.defendants()).isGreaterThan(20_000);
        int superior = PLAN.count(Quantity.DISMISSED_SUPERIOR)
                + PLAN.count(Quantity.RETAINED_SUPERIOR)
                + PLAN.count(Quantity.OTHERS_SUPERIOR);
        assertThat(100 - superior * 100.0 / PLAN.cases())
                .as("District Court share")
                .isBetween(91.0, 91.01);
    }

    @Test
    void it_has_a_number_with_a_source_for_each_quantity_of_the_seven_districts() {
        assertThat(PLAN.districts())
                .containsExactlyElementsOf(Arrays.stream(District.values())
                        .filter(each -> each != District.OTHER)
                        .toList());
        for (District district : PLAN.districts()) {
            for (Quantity quantity : Quantity.values()) {
                assertThat(PLAN.cell(district, quantity).source())
                        .as("%s in %s", quantity, district)
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 2_000, 24_482, 244_830, 1_000_000})
    void scaled_it_has_exactly_the_cases_that_are_wanted_and_no_part_is_larger_than_its_whole(int wanted) {
        StatewidePlan scaled = PLAN.scaledTo(wanted);

        assertThat(scaled.cases()).isEqualTo(wanted);
        for (District each : PLAN.districts()) {
            int dismissed = scaled.count(each, Quantity.DISMISSED);
            int superior = scaled.count(each, Quantity.DISMISSED_SUPERIOR);
            double share = (double) PLAN.count(each, Quantity.DISMISSED) * wanted / PLAN.cases();
            assertThat(dismissed).isBetween((int) Math.floor(share), (int) Math.floor(share) + 1);
            assertThat(superior).isBetween(0, dismissed);
            assertThat(scaled.count(each, Quantity.DISMISSED_CWOF)).isBetween(0, dismissed - superior);
            assertThat(scaled.count(each, Quantity.COULD_NOT_SUPERIOR)).isBetween(0, superior);
            assertThat(scaled.count(each, Quantity.COULD_NOT_DISTRICT)).isBetween(0, dismissed - superior);
            assertThat(scaled.count(each, Quantity.DISMISSED_CHARGES)).isGreaterThanOrEqualTo(dismissed);
            assertThat(scaled.count(each, Quantity.REPEATED)).isBetween(0, Math.max(0, dismissed - 1));
        }
    }

    @Test
    void largest_remainders_are_served_first() {
        assertThat(Scaling.largestRemainders(new int[] {50, 30, 20}, 4)).containsExactly(2, 1, 1);
        assertThat(Scaling.largestRemainders(new int[] {1, 1, 1}, 2)).containsExactly(1, 1, 0);
    }

    /** Where it fails, what the page should hold stands in the folder target. */
    @Test
    void the_page_shows_every_number_of_the_plan_with_its_source() throws IOException {
        List<String> tables = PlanTables.of(PLAN);
        Files.write(Path.of("target", "synthetic-docket-tables.md"), tables);

        assertThat(Files.readAllLines(Path.of("src/docs/synthetic-docket.md"))).containsSequence(tables);
    }
}
