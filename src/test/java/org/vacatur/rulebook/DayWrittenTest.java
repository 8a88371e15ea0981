package org.vacatur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.rulebook.Blank.NotAValue;

class DayWrittenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May 1, 2008 | 2008-05-01",
                "may 1 2008 | 2008-05-01",
                "Sept. 3rd, 2008 | 2008-09-03",
                "1 May 2008 | 2008-05-01",
                "1st of May 2008 | 2008-05-01",
                "1-May-2008 | 2008-05-01",
                "05/13/2008 | 2008-05-13",
                "13.5.2008 | 2008-05-13",
                "5/5/2008 | 2008-05-05",
                "2008/05/01 | 2008-05-01",
                "2008-5-1 | 2008-05-01",
                "20080501 | 2008-05-01",
                "2008-13-01 | 2008-01-13",
                "2008-05-01 00:00:00 | 2008-05-01",
                "2008-05-01T00:00:00Z | 2008-05-01",
                "39569 | 2008-05-01",
                "39569.0 | 2008-05-01"
            })
    void a_day_that_can_be_only_one_is_named(String written, String meant) {
        assertThat(DayWritten.of(written).meant()).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/01/2008", "1.5.2008", "5/1/08", "1-May-08", "May 2008", "2008-05", "05/2008", "2008-02-30",
                "2008-13-13", "Foo 1, 2008", "31/31/2008", "yesterday", "", "12", "99999", "00000"
            })
    void a_day_that_can_be_another_as_well_is_not(String written) {
        assertThat(DayWritten.of(written).meant()).isNull();
        assertThat(DayWritten.of(written).reproach()).isNotBlank();
    }

    @Test
    void of_two_days_that_it_can_be_both_are_named() {
        assertThat(DayWritten.of("05/01/2008").reproach()).contains("2008-05-01", "2008-01-05");
    }

    @Test
    void a_day_as_it_must_be_is_taken() throws NotAValue {
        assertThat(Literals.day("2008-05-01")).hasToString("2008-05-01");
        assertThat(Literals.day("1900-01-01")).isNotNull();
        assertThat(Literals.day("2100-12-31")).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0208-05-01", "1899-12-31", "2101-01-01"})
    void a_year_that_no_record_has_is_refused(String written) {
        assertThatThrownBy(() -> Literals.day(written)).hasMessageContaining("1900 to 2100");
    }
}
