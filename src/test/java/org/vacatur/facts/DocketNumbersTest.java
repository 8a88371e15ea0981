package org.vacatur.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocketNumbersTest {
    private final DocketNumbers docketNumbers = DocketNumbers.of(TableFile.rows("courts.csv"), TableFile.NO_FAULTS);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            0779CR00770     | 0779CR00770    | 2007 | 79 | Hampden Superior Court          | OTHER            | SUPERIOR
            0501CR001234    | 0501CR001234   | 2005 | 01 | Boston Municipal Court, Central | SUFFOLK          | BMC
            0938CR001515    | 0938CR001515   | 2009 | 38 | Haverhill District Court        | ESSEX            | DISTRICT
            0938CR1515      | 0938CR001515   | 2009 | 38 | Haverhill District Court        | ESSEX            | DISTRICT
            09-38-CR-1515   | 0938CR001515   | 2009 | 38 | Haverhill District Court        | ESSEX            | DISTRICT
            09 38 cr 1515   | 0938CR001515   | 2009 | 38 | Haverhill District Court        | ESSEX            | DISTRICT
            No. 0938CR1515  | 0938CR001515   | 2009 | 38 | Haverhill District Court        | ESSEX            | DISTRICT
            0784CR000012    | 0784CR00012    | 2007 | 84 | Suffolk Superior Court          | SUFFOLK          | SUPERIOR
            0772CR1         | 0772CR00001    | 2007 | 72 | Barnstable Superior Court       | CAPE_AND_ISLANDS | SUPERIOR
            0938DL12        | 0938DL000012   | 2009 | 38 | Juvenile Court                  | ESSEX            | JUVENILE
            0938YO000012    | 0938YO000012   | 2009 | 38 | Juvenile Court                  | ESSEX            | JUVENILE
            0999CR12        | 0999CR000012   | 2009 | 99 | -                               | -                | -
            0999DL12        | 0999DL000012   | 2009 | 99 | Juvenile Court                  | -                | JUVENILE
            SUCR2009-10001  | SUCR2009-10001 | 2009 | SU | Suffolk Superior Court          | SUFFOLK          | SUPERIOR
            ESCR2007-00875  | ESCR2007-00875 | 2007 | ES | Essex Superior Court            | ESSEX            | SUPERIOR
            escr 2007 875   | ESCR2007-00875 | 2007 | ES | Essex Superior Court            | ESSEX            | SUPERIOR
            NOCR2009-00012  | NOCR2009-00012 | 2009 | NO | Norfolk Superior Court          | NORFOLK          | SUPERIOR
            XXCR2007-00875  | XXCR2007-00875 | 2007 | XX | -                               | -                | SUPERIOR
            2007-00875      | 2007-00875     | 2007 | -  | -                               | -                | SUPERIOR
            2007-875        | 2007-00875     | 2007 | -  | -                               | -                | SUPERIOR
            SJC-12157       | SJC-12157      | -    | -  | Supreme Judicial Court          | -                | OTHER
            sjc 12157       | SJC-12157      | -    | -  | Supreme Judicial Court          | -                | OTHER
            SJ-2014-0005    | SJ-2014-0005   | 2014 | -  | Supreme Judicial Court for Suffolk County | -      | OTHER
            16-P-1569       | 2016-P-1569    | 2016 | -  | Appeals Court                   | -                | OTHER
            2016-P-1569     | 2016-P-1569    | 2016 | -  | Appeals Court                   | -                | OTHER
            17-p-205        | 2017-P-0205    | 2017 | -  | Appeals Court                   | -                | OTHER
            """)
    void every_shape_is_brought_to_its_standard_form(
            String raw,
            String normalized,
            Integer year,
            String code,
            String court,
            District district,
            CourtDepartment department) {
        assertThat(docketNumbers.read(raw))
                .isEqualTo(new DocketNumber(raw, normalized, true, year, code, court, district, department));
    }

    @ParameterizedTest
    @CsvSource({"0038CR1, 2000", "1738CR1, 2017", "1838CR1, 1918", "9938CR1, 1999"})
    void two_digit_years_to_17_are_of_this_century(String raw, int year) {
        assertThat(docketNumbers.read(raw).year()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "unknown",
                "0938CR",
                "0938CR1234567",
                "CR0938",
                "38CR1515",
                "2007",
                "SJC",
                "0938CR1515 and 1516"
            })
    void what_has_no_known_shape_is_kept_and_not_readable(String raw) {
        assertThat(docketNumbers.read(raw))
                .isEqualTo(new DocketNumber(raw, raw.strip(), false, null, null, null, null, null));
    }

    @Test
    void faulty_cells_are_reported_with_line_and_column() {
        List<TableFault> faults = new ArrayList<>();
        DocketNumbers.of(TableFile.parsed("""
                        code,prefix,court,department,district,verified,remark
                        1,,A,BMC,SUFFOLK,yes,
                        02,,B,CITY,SUFFOLK,yes,
                        03,,C,BMC,Suffolk County,perhaps,
                        ,,D,BMC,SUFFOLK,yes,
                        04,SUF,E,BMC,SUFFOLK,yes,
                        05,,F,BMC,SUFFOLK,yes,
                        05,,G,BMC,SUFFOLK,yes,
                        """), faults::add);
        assertThat(faults)
                .extracting(fault -> fault.line() + " " + fault.column())
                .containsExactly("2 code", "3 department", "4 district", "4 verified", "5 code", "6 prefix", "8 code");
        assertThat(faults.get(2).message()).contains("\"Suffolk County\"", "CAPE_AND_ISLANDS");
    }
}
