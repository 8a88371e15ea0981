package org.vacatur.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProtectedTraitsTests {
    @ParameterizedTest
    @CsvSource({
        "Race, race",
        "DEF_RACE, race",
        "defendantRace, race",
        "DEFRACE, race",
        "Race Code, race",
        "RACECD, race",
        "race/ethnicity, race",
        "RaceEthnicity, race",
        "Skin Color, color",
        "colour, color",
        "Hispanic (Y/N), ethnicity",
        "ETHNIC_GROUP, ethnicity",
        "National Origin, national origin",
        "nationality, national origin",
        "CountryOfBirth, national origin",
        "COUNTRYOFBIRTH, national origin",
        "sex, sex",
        "Sex Desc, sex",
        "Gender, gender",
        "gender-identity, gender",
        "Religion, religion",
        "sexual_orientation, sexual orientation",
        "Disability Status, disability",
        "DOB, age",
        "D.O.B., age",
        "Date of Birth, age",
        "DATEOFBIRTH, age",
        "birthDate, age",
        "Age at offense, age",
        "Primary Language, language",
        "Interpreter Needed, language",
        "immigrationStatus, immigration status",
        "Citizenship, immigration status",
        "Alien Number, immigration status",
        "Marital Status, marital status",
    })
    void a_name_of_a_trait_is_known_however_it_is_written(String name, String trait) {
        assertThat(ProtectedTraits.in(name)).contains(trait);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trace",
                "Message",
                "Wages",
                "Embrace",
                "Essex",
                "Middlesex",
                "Page",
                "Storage",
                "Agency",
                "Party ID",
                "Status",
                "Original charge",
                "Sexton Court",
                "",
                " "
            })
    void a_name_that_only_looks_like_one_is_none(String name) {
        assertThat(ProtectedTraits.in(name)).isEmpty();
    }

    @Test
    void no_fact_of_the_contract_is_one() {
        Set<String> names = new HashSet<>();
        names(Contract.get().document().at("/components/schemas"), names);
        assertThat(names)
                .contains("docketNumber", "drugClass")
                .allMatch(each -> ProtectedTraits.in(each).isEmpty());
    }

    private static void names(JsonNode node, Set<String> names) {
        names.addAll(node.path("properties").propertyNames());
        node.forEach(each -> names(each, names));
    }
}
