package org.vacatur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void a_slot_stands_for_anything() {
        var known = List.of("- the office is that of {district}", "- the officer saw a sale");
        assertThat(Nearest.of("- the offise is that of SUFFOLK", known)).isEqualTo(known.get(0));
    }

    @Test
    void nothing_is_near_to_something_else() {
        assertThat(Nearest.of("completely different", List.of("when", "then"))).isNull();
    }
}
