package org.vacatur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vacatur.facts.District;

class ReadingValuesTest {

    @Test
    void a_reading_is_rebuilt_from_its_values() {
        var reading = Readings.any(new Random(3), 0.3);
        assertThat(ReadingValues.of(values(reading))).isEqualTo(reading);
    }

    @Test
    void a_missing_an_unknown_and_a_wrongly_typed_name_are_refused() {
        var values = values(Readings.with());
        values.remove("listed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadingValues.of(values))
                .withMessageContaining("listed");
        values.put("listed", "yes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadingValues.of(values))
                .withMessageContaining("listed")
                .withMessageContaining("Boolean");
        values.put("listed", true);
        values.put("colour", "red");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadingValues.of(values))
                .withMessageContaining("colour");
    }

    @Test
    void what_is_always_known_cannot_be_left_open() {
        var values = values(Readings.with());
        values.put("district", null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadingValues.of(values))
                .withMessageContaining("district");
    }

    @Test
    void values_read_as_people_write_them() {
        assertThat(ReadingValues.words(LocalDate.of(2007, 7, 26))).isEqualTo("July 26, 2007");
        assertThat(ReadingValues.words(District.CAPE_AND_ISLANDS)).isEqualTo("Cape and Islands");
        assertThat(ReadingValues.words(Ground.WOULD_NOT)).isEqualTo("would not");
        assertThat(ReadingValues.words(false)).isEqualTo("no");
    }

    private static Map<String, Object> values(ChargeReading reading) {
        var values = new HashMap<String, Object>();
        ReadingFields.names().forEach(each -> values.put(each, ReadingValues.value(reading, each)));
        return values;
    }
}
