package org.vacatur.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DRL that says anything but what was meant is refused before it is compiled. */
class DrlProofTest {
    private static final DrlFile MEANT = with("listed == true");

    static Stream<String> other() {
        var text = MEANT.text();
        return Stream.of(
                text + "\nfunction void f() {}\n",
                text + "\nquery \"q\" ChargeReading() end\n",
                text + "\nrule \"Y\" when then end\n",
                text + "\ndeclare Song text : String end\n",
                text + "\ndeclare enum Song ONE; end\n",
                text + "\ndeclare window W ChargeReading() over window:length(1) from entry-point X end\n",
                text + "\ndeclare entry-point X end\n",
                text.replace("global ", "import java.lang.Runtime\nglobal "),
                text.replace("global ", "import static java.lang.System.*\nglobal "),
                text.replace("global ", "import function java.lang.System.exit\nglobal "),
                text.replace("global ", "import accumulate java.lang.Runtime run\nglobal "),
                text.replace("global ", "dialect \"mvel\"\nglobal "),
                text.replace("global ", "global java.lang.Runtime run\nglobal "),
                text.replace("engine.Findings findings", "engine.RuleEngine findings"),
                text.replace("package rules.safety", "package rules.safety\nunit Song"),
                text.replace("\nwhen", "\nsalience 1\nwhen"),
                text.replace("\nwhen", "\nextends \"Y\"\nwhen"),
                text.replace("\nwhen", "\n@kind(x)\nwhen"),
                text.replace("\nwhen", "\nduration 1\nwhen"),
                text.replace("\nwhen", "\ndate-effective \"2030-01-01\"\nwhen"),
                text.replace("\nend", "\nthen[more]\n System.exit(1);\nend"),
                text.replace("findings.fired(\"X\");", "findings.fired(\"X\"); System.exit(1);"),
                text.replace("findings.fired(\"X\");", "findings.fired(\"Y\");"),
                text.replace("$charge : ChargeReading", "not ChargeReading"),
                text.replace("$charge : ChargeReading", "exists ChargeReading"),
                text.replace("$charge : ChargeReading", "$other : ChargeReading"),
                text.replace("$charge : ChargeReading", "$charge := ChargeReading"),
                text.replace("$charge : ChargeReading", "$charge : Object"),
                text.replace("$charge : ChargeReading", "$charge : /readings"),
                text.replace("true)", "true) from findings.fired()"),
                text.replace("true)", "true) over window:length(1)"),
                text.replace("true)", "true) @watch(*)"),
                text.replace("true)", "true) ChargeReading()"),
                text.replace("true)", "true) or ChargeReading()"),
                text.replace("true)", "true) eval(true)"),
                text.replace("true)", "true, eval(true))"),
                text.replace("true)", "true; )"),
                text.replace("listed ==", "l : listed =="),
                text.replace("listed ==", "listed !="),
                text.replace("true)", "true) // \\u000a System.exit(1);"),
                text.replace("true)", "true) /* \u202e */"));
    }

    @ParameterizedTest
    @MethodSource("other")
    void what_was_not_meant_is_refused(String text) {
        assertThatThrownBy(() -> DrlProof.check(MEANT, text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The rules were written wrongly");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "listed == true || true",
                "listed == (true)",
                "listed == true, convictions > 1",
                "listed == listed()",
                "this == null",
                "district == District.SUFFOLK.toString()",
                "district.class == null",
                "getListed() == true",
                "dispositionDate == LocalDate.now()",
                "dispositionDate == new java.util.Date()",
                "disposition == \"a\".concat(\"b\")",
                "disposition == \"a\" + \"b\"",
                "disposition == \"\\u0022; System.exit(1); //\"",
                "disposition == \"a\\\"",
                "disposition == \"a\\n\"",
                "disposition == \"caf\u00e9\"",
                "disposition == \"a\\",
                "disposition matches \"(a+)+\"",
                "disposition contains \"a\"",
                "convictions == 1e9",
                "convictions == 99999999999",
                "convictions > 1 ? true : false",
                "convictions in ()",
                "convictions in (1, convictions)",
                "convictions memberOf findings",
                "eval(true)",
                "listed == true // x",
                "unknown == true"
            })
    void a_constraint_outside_the_small_language_is_refused_even_if_it_was_meant(String constraint) {
        assertThatThrownBy(() -> DrlProof.check(with(constraint)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("written wrongly");
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.exit(1);", "findings.fired(\"X\"); int a;", "findings.fired(\"a b\");", ""})
    void a_statement_outside_the_small_language_is_refused_even_if_it_was_meant(String statement) {
        var file = new DrlFile(
                MEANT.packageName(), MEANT.imports(), List.of(new DrlRule("X", List.of("listed == true"), statement)));
        assertThatThrownBy(() -> DrlProof.check(file)).hasMessageContaining("does more than fire");
    }

    @Test
    void what_was_meant_passes() {
        assertThatCode(() -> DrlProof.check(MEANT)).doesNotThrowAnyException();
        assertThatCode(() -> DrlProof.check(
                        with("disposition == " + Drl.text("a \"quoted\" \\ caf\u00e9; // \u2013 /* end */ $1 {x}"))))
                .doesNotThrowAnyException();
    }

    private static DrlFile with(String constraint) {
        var of = DrlFile.of("safety", List.of());
        return new DrlFile(
                of.packageName(),
                of.imports(),
                List.of(new DrlRule("X", List.of(constraint), "findings.fired(\"X\");")));
    }
}
