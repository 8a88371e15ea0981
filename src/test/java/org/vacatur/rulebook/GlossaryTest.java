package org.vacatur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GlossaryTest {
    private static final Path PAGE = Path.of("src/docs/glossary.md");

    @Test
    void the_page_of_the_glossary_is_up_to_date() throws IOException {
        if (Boolean.getBoolean("vacatur.write")) {
            Files.writeString(PAGE, Glossary.markdown());
        }
        assertThat(Files.exists(PAGE) ? Files.readString(PAGE) : "")
                .as("%s is written from the code: mvn test -Dtest=GlossaryTest -Dvacatur.write=true", PAGE)
                .isEqualTo(Glossary.markdown());
    }

    @Test
    void every_field_that_can_be_unknown_says_what_stands_in_its_place() {
        assertThat(Glossary.entries())
                .hasSize(ChargeReading.class.getRecordComponents().length)
                .filteredOn(each -> !each.ask().isEmpty())
                .allMatch(each -> !each.unknown().isEmpty());
        assertThat(Glossary.entry("timing").values()).containsExactly("BEFORE", "SAME_DAY", "AFTER");
        assertThat(Glossary.entry("timing").value(Readings.with("timing", Timing.AFTER)))
                .isEqualTo(Timing.AFTER);
        assertThatIllegalArgumentException().isThrownBy(() -> Glossary.entry("nothing"));
    }
}
