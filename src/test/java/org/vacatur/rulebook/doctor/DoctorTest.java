package org.vacatur.rulebook.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.vacatur.rulebook.Conclusion;
import org.vacatur.rulebook.Condition;
import org.vacatur.rulebook.Ground;
import org.vacatur.rulebook.Operand;
import org.vacatur.rulebook.Operator;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.Problem;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.Timing;

class DoctorTest {
    private static final List<Rule> RULES =
            Rulebook.load(Path.of("rules")).ruleSet("dookhan").rules();

    @Test
    void of_the_shipped_rules_one_never_decides_because_the_test_of_the_disposition_goes_before_it() {
        assertThat(Doctor.examine(RULES)).singleElement().satisfies(each -> {
            assertThat(each.read()).isEqualTo("CERT-INCOMPLETE-7");
            assertThat(each.message()).startsWith("The rule never decides");
        });
    }

    @Test
    void a_source_is_reported_once_nobody_looked_at_it_for_a_year() {
        LocalDate soon = LocalDate.of(2026, 12, 1);
        assertThat(Rulebook.examine(Path.of("rules"), soon))
                .noneMatch(each -> each.file().equals("sources.csv"));
        assertThat(Rulebook.examine(Path.of("rules"), soon.plusYears(2)))
                .filteredOn(each -> each.file().equals("sources.csv"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.message()).contains("for a year"));
    }

    @Test
    void a_rule_with_sentences_that_exclude_each_other_can_never_fire() {
        Condition after = timing(Operator.EQUAL, Timing.AFTER);
        Rule never = with(
                "RUFFIN-1",
                each -> changed(
                        each, "NEVER", List.of(after, timing(Operator.EQUAL, Timing.BEFORE)), each.conclusion()));
        assertThat(found(and(never))).containsExactly("NEVER can never fire");
    }

    @Test
    void a_rule_that_only_facts_of_another_kind_could_fire_can_never_fire() {
        Condition excluded = new Condition(
                "", "role", Operator.EQUAL, List.of(new Operand.Literal(org.vacatur.rulebook.Role.EXCLUDED)), false, 1);
        Rule never = with(
                "RUFFIN-1",
                each -> changed(
                        each, "NEVER", List.of(timing(Operator.EQUAL, Timing.AFTER), excluded), each.conclusion()));
        assertThat(found(and(never))).containsExactly("NEVER can never fire");
    }

    @Test
    void criteria_of_one_office_that_fire_together_and_point_to_different_letters_are_told() {
        Rule more = RULES.stream()
                .filter(each -> each.id().equals("SUFFOLK-2"))
                .findFirst()
                .orElseThrow();
        List<Condition> without = more.conditions().stream()
                .filter(each -> !each.field().equals("violentOrWeaponsConvictions"))
                .toList();
        assertThat(without).hasSizeLessThan(more.conditions().size());
        Rule wider = changed(more, "WIDER", without, more.conclusion());
        assertThat(Doctor.examine(and(wider)))
                .filteredOn(each -> each.read().equals("WIDER"))
                .extracting(Problem::message)
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("The criterion points another way than SUFFOLK-1")
                .contains("office: Suffolk");
    }

    @Test
    void a_rule_written_twice_adds_nothing() {
        Rule twice = with("RUFFIN-1", each -> changed(each, "TWICE", each.conditions(), each.conclusion()));
        assertThat(found(and(twice))).containsExactly("TWICE adds nothing");
    }

    @Test
    void a_narrower_rule_of_the_same_conclusion_adds_nothing() {
        Rule narrow = with(
                "RUFFIN-1", each -> changed(each, "NARROW", with("RUFFIN-NEG").conditions(), each.conclusion()));
        assertThat(found(and(narrow))).containsExactly("NARROW adds nothing");
    }

    @Test
    void a_rule_of_the_same_test_that_says_otherwise_contradicts() {
        Rule other = with(
                "RUFFIN-1",
                each -> changed(
                        each,
                        "OTHERWISE",
                        with("RUFFIN-NEG").conditions(),
                        new Conclusion.Letter(Outcome.SECOND_LETTER, Ground.COULD_NOT, false)));
        assertThat(found(and(other))).containsExactly("OTHERWISE contradicts RUFFIN-1");
    }

    @Test
    void without_the_rule_for_candidates_of_the_third_letter_there_is_a_gap_and_an_example_of_it() {
        List<Rule> without =
                RULES.stream().filter(each -> !each.id().equals("CANDIDATE-1")).toList();
        assertThat(Doctor.examine(without))
                .filteredOn(each -> each.message().startsWith("There is a gap"))
                .singleElement()
                .satisfies(each -> assertThat(each.message()).contains("independent evidence: strong"));
    }

    @Test
    void a_test_that_takes_charges_out_is_a_scope_test_and_no_other_is() {
        assertThat(Doctor.examine(RULES)).noneMatch(each -> each.message().contains("scope test,"));
        List<Rule> timingAsScope = RULES.stream()
                .map(each -> each.test() == 60 ? moved(each, true) : each)
                .toList();
        assertThat(Doctor.examine(timingAsScope))
                .filteredOn(each -> each.message().contains("The test 60 is a scope test"))
                .singleElement()
                .satisfies(each -> assertThat(each.read()).isEqualTo("RUFFIN-1"));
        List<Rule> roleAsNone = RULES.stream()
                .map(each -> each.test() == 50 ? moved(each, false) : each)
                .toList();
        assertThat(Doctor.examine(roleAsNone))
                .filteredOn(each -> each.message().contains("its test 50 is no scope test"))
                .extracting(Problem::read)
                .containsExactlyInAnyOrder("SCOPE-ROLE-SETUP", "SCOPE-ROLE-NOTARY", "SCOPE-ROLE-NONE");
    }

    private static Rule moved(Rule rule, boolean scope) {
        return new Rule(
                rule.id(),
                rule.title(),
                rule.kind(),
                rule.authorities(),
                rule.file(),
                rule.line(),
                rule.test(),
                scope,
                rule.conditions(),
                rule.conclusion(),
                rule.because());
    }

    @Test
    void a_gap_over_known_facts_is_told_from_one_that_only_a_missing_fact_opens() {
        assertThat(gap("CANDIDATE-1")).satisfies(each -> {
            assertThat(each.message())
                    .startsWith("There is a gap: everything is known")
                    .contains("independent evidence: strong", "certification: no");
            assertThat(each.read()).isEmpty();
        });
        assertThat(gap("CERT-INCOMPLETE-10")).satisfies(each -> {
            assertThat(each.message())
                    .startsWith("There is a gap where a fact is missing, and only there")
                    .contains("; deceased: unknown");
            assertThat(each.read()).isEqualTo("deceased");
        });
        assertThat(Doctor.examine(RULES)).noneMatch(each -> each.message().contains("gap"));
    }

    private static Problem gap(String without) {
        return Doctor.examine(RULES.stream()
                        .filter(each -> !each.id().equals(without))
                        .toList())
                .stream()
                .filter(each -> each.message().startsWith("There is a gap"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rules_that_would_take_too_long_are_given_up_within_two_seconds_and_that_is_said() {
        List<Rule> many = new ArrayList<>();
        Random random = new Random(1);
        List<Condition> conditions =
                RULES.stream().flatMap(each -> each.conditions().stream()).toList();
        for (int i = 0; i < 2_000; i++) {
            int from = random.nextInt(conditions.size() - 6);
            List<Condition> some = new ArrayList<>();
            for (int j = 0; j < 6; j++) {
                some.add(conditions.get(random.nextInt(conditions.size())));
            }
            many.add(changed(
                    RULES.get(i % RULES.size()),
                    "MANY-" + i,
                    some,
                    RULES.get(from % RULES.size()).conclusion()));
        }
        long begun = System.nanoTime();
        List<Problem> said = Doctor.examine(many);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
        assertThat(said).anyMatch(each -> each.message().contains("too many"));
    }

    @Test
    void a_field_that_no_rule_reads_any_more_is_named() {
        List<Rule> without = RULES.stream()
                .filter(rule -> rule.conditions().stream()
                        .noneMatch(each -> each.field().equals("negativeResult")))
                .toList();
        assertThat(Doctor.examine(without)).anySatisfy(each -> {
            assertThat(each.read()).isEqualTo("negative result");
            assertThat(each.message()).startsWith("No rule reads this field");
        });
    }

    /** Which concluding rule is missed by nobody: another says the same there, or the test after it decides. */
    @Test
    void most_rules_are_missed_where_they_are_taken_away_and_none_of_the_others_is_blamed_for_it() {
        Set<String> missed = new TreeSet<>();
        for (Rule each : RULES) {
            List<Rule> without = RULES.stream().filter(other -> other != each).toList();
            if (found(without).stream().anyMatch(say -> say.startsWith("gap") || say.startsWith("unread"))) {
                missed.add(each.id());
            }
        }
        assertThat(missed).hasSizeGreaterThan(10);
        System.out.println("Rules that leave a gap or a field unread where they are taken away: " + missed);
    }

    private static List<Rule> and(Rule one) {
        return Stream.concat(RULES.stream(), Stream.of(one)).toList();
    }

    private static Rule with(String id) {
        return RULES.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static Rule with(String id, UnaryOperator<Rule> change) {
        return change.apply(with(id));
    }

    private static Rule changed(Rule rule, String id, List<Condition> conditions, Conclusion conclusion) {
        return new Rule(
                id,
                rule.title(),
                rule.kind(),
                rule.authorities(),
                rule.file(),
                rule.line() + 1,
                rule.test(),
                rule.scope(),
                conditions,
                conclusion,
                rule.because());
    }

    private static Condition timing(Operator operator, Timing value) {
        return new Condition("", "timing", operator, List.of(new Operand.Literal(value)), false, 1);
    }

    /** What is said beyond what is said of the shipped rules, shortened. */
    private static List<String> found(List<Rule> rules) {
        List<String> said = new ArrayList<>();
        for (Problem each : Doctor.examine(rules)) {
            if (!each.read().equals("CERT-INCOMPLETE-7")) {
                said.add(shortened(each));
            }
        }
        return said.stream().distinct().collect(Collectors.toList());
    }

    private static String shortened(Problem problem) {
        String message = problem.message();
        if (message.startsWith("There is a gap")) {
            return "gap";
        }
        if (message.startsWith("No rule reads")) {
            return "unread " + problem.read();
        }
        return message.replaceFirst("^The rule", problem.read())
                .replaceFirst("(contradicts [^ ]+).*", "$1")
                .replaceFirst("(adds nothing|can never fire|never decides).*", "$1");
    }
}
