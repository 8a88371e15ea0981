package org.vacatur.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTests {
    /** Said another way than the code says it. */
    private static final Pattern A_PROGRAM_MAY_TAKE_IT = Pattern.compile(
            "(^|[;\\t\\r\\n])[\\p{Z}\\p{Cf}\"]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\\p{Z}\\p{Cf}\"]*[\\t\\r\\n]");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    =1+1                   | '=1+1
                    +1                     | '+1
                    -1                     | '-1
                    @SUM(A1)               | '@SUM(A1)
                    \uFF1D1                | '\uFF1D1
                    \uFF20SUM(A1)          | '\uFF20SUM(A1)
                    ` =1`                  | `' =1`
                    "=1"                   | '"=1"
                    '=1                    | ''=1
                    a;=1                   | a;'=1
                    ;=1                    | ;'=1
                    `a\tb`                 | `a\tb`
                    `a\t=b`                | `a\t'=b`
                    `\t=b`                 | `'\t'=b`
                    `a\n-b`                | `a\n'-b`
                    O'Neil                 | O'Neil
                    'quoted'               | 'quoted'
                    2004-01-01             | 2004-01-01
                    0501CR001234           | 0501CR001234
                    ``                     | ``
                    """)
    void a_guard_stands_before_each_piece_that_could_be_taken_for_a_formula(String text, String guarded) {
        assertThat(FormulaGuard.on(text)).isEqualTo(guarded);
        assertThat(FormulaGuard.off(guarded)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r=1", "\n=1", "\u00A0=1", "\u200B=1", "\uFEFF+1", "''''@x", "; ;\u3000-2"})
    void odd_beginnings_do_not_help_a_formula(String text) {
        assertThat(A_PROGRAM_MAY_TAKE_IT.matcher(FormulaGuard.on(text)).find()).isFalse();
        assertThat(FormulaGuard.on(text)).isNotEqualTo(text);
        assertThat(FormulaGuard.off(FormulaGuard.on(text))).isEqualTo(text);
    }

    @Property
    void every_text_comes_back_and_none_is_a_formula(@ForAll("hostile") String text) {
        String guarded = FormulaGuard.on(text);
        assertThat(FormulaGuard.off(guarded)).isEqualTo(text);
        assertThat(A_PROGRAM_MAY_TAKE_IT.matcher(guarded).find()).isFalse();
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings()
                .withChars("='\";+-@\t\r\n a1\u00A0\u200B\uFF1D\uFF0B")
                .ofMaxLength(12);
    }
}
