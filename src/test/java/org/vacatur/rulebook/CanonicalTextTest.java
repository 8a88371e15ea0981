package org.vacatur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file is the same version however an editor saved it, whether it came from a folder or as text. */
class CanonicalTextTest {
    static Stream<UnaryOperator<String>> savings() {
        return Stream.of(
                text -> text,
                text -> "\ufeff" + text,
                text -> text.replace("\n", "\r\n"),
                text -> "\ufeff" + text.replace("\n", "\r\n"),
                text -> text + "\n\n",
                text -> text.stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("savings")
    void a_text_makes_the_version_that_its_file_makes(UnaryOperator<String> saved) {
        Map<String, String> shipped =
                Rulebook.read(RulesFixture.folder()).ruleSet("sample").files();
        Map<String, String> files = new TreeMap<>();
        shipped.forEach((path, text) -> files.put(path, saved.apply(text)));
        Map<String, String> canonical = new TreeMap<>();
        files.forEach((path, text) -> canonical.put(path, Rulebook.canonical(text)));

        assertThat(Rulebook.versionOf(canonical))
                .isEqualTo(Rulebook.read(files).ruleSet("sample").version())
                .isEqualTo(Rulebook.versionOf(shipped));
    }
}
