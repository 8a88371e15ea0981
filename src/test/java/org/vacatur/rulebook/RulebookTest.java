package org.vacatur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vacatur.facts.CourtDepartment;
import org.vacatur.facts.DispositionClass;
import org.vacatur.facts.District;
import org.vacatur.facts.OffenseKind;
import org.vacatur.facts.OfficeAnswer;

class RulebookTest {
    private static final RuleSet SAMPLE = Rulebook.load(RulesFixture.folder()).ruleSet("sample");

    @TempDir
    private Path folder;

    @Test
    void the_fixture_has_no_problem() {
        assertThat(Rulebook.check(RulesFixture.folder())).isEmpty();
    }

    @Test
    void a_rule_set_says_what_it_is() {
        assertThat(SAMPLE.title()).isEqualTo("A sample");
        assertThat(SAMPLE.inForceFrom()).isEqualTo(LocalDate.of(2017, 1, 18));
        assertThat(SAMPLE.inForceTo()).isNull();
        assertThat(SAMPLE.reviewCodes()).containsOnlyKeys("DATE-MISSING", "WEAK", "NEGATIVE");
        assertThat(SAMPLE.outcomeNotes()).singleElement().satisfies(note -> {
            assertThat(note.after()).isEqualTo(LocalDate.of(2017, 4, 18));
            assertThat(note.outcomes()).containsExactlyInAnyOrder(Outcome.SECOND_LETTER, Outcome.THIRD_LETTER);
            assertThat(note.authorities())
                    .singleElement()
                    .extracting(Authority::pin)
                    .isEqualTo("328");
            assertThat(note.line()).isEqualTo(17);
        });
    }

    @Test
    void rules_stand_in_the_order_of_tests_and_files_and_a_row_is_a_rule() {
        assertThat(SAMPLE.rules())
                .extracting(Rule::id)
                .containsExactly(
                        "OFFICE-1",
                        "WEAK-1",
                        "WEAK-2",
                        "WORDS-1",
                        "RUFFIN-1",
                        "DATE-1",
                        "NEG-1",
                        "CAPE-1",
                        "ESSEX-1",
                        "SUFFOLK-1");
        assertThat(SAMPLE.rules()).extracting(Rule::test).containsExactly(20, 20, 20, 20, 60, 60, 60, 70, 70, 70);
    }

    @Test
    void a_rule_keeps_its_sources_with_their_pins_and_its_place() {
        var rule = rule("RUFFIN-1");
        assertThat(rule.title()).isEqualTo("every signature is later than the plea");
        assertThat(rule.kind()).isEqualTo(RuleKind.LAW);
        assertThat(rule.file()).isEqualTo("sample/60-timing.dslr");
        assertThat(rule.line()).isEqualTo(9);
        assertThat(rule.authorities())
                .extracting(each -> each.id() + "|" + each.pin())
                .containsExactly("RUFFIN|1003-1004", "BR2|306, 327");
        assertThat(rule("OFFICE-1").authorities()).extracting(Authority::id).containsExactly("BR2-UNREAD");
        assertThat(rule("OFFICE-1").authorities()).noneMatch(Authority::verified);
        assertThat(rule.conditions()).singleElement().satisfies(condition -> {
            assertThat(condition.field()).isEqualTo("timing");
            assertThat(condition.line()).isEqualTo(13);
            assertThat(condition.sentence()).doesNotStartWith("-");
        });
    }

    @Test
    void a_reason_is_filled_with_the_values_of_the_charge() {
        var reading = Readings.with(
                "timing",
                Timing.AFTER,
                "dispositionClass",
                DispositionClass.GUILTY_PLEA,
                "dispositionDate",
                LocalDate.of(2006, 1, 5),
                "firstSignature",
                LocalDate.of(2007, 7, 26));
        assertThat(SAMPLE.evaluate(reading).findings())
                .extracting(Finding::because)
                .containsExactly(
                        "the guilty plea of January 5, 2006 came before her first signature, of July 26, 2007");
    }

    @Test
    void what_is_not_known_is_said_in_the_words_of_the_glossary() {
        var findings = SAMPLE.evaluate(Readings.with("listed", true)).findings();
        assertThat(findings).extracting(Finding::because).containsExactly("listed: yes; court: an unknown court");
    }

    @Test
    void a_stated_criterion_toward_relief_proposes_the_second_letter_where_nobody_has_answered() {
        var rule = rule("CAPE-1");
        assertThat(rule.kind()).isEqualTo(RuleKind.OFFICE_POLICY);
        assertThat(rule.line()).isEqualTo(2);
        assertThat(rule.conclusion()).isEqualTo(new Conclusion.Letter(Outcome.SECOND_LETTER, Ground.WOULD_NOT, true));
        assertThat(rule.authorities()).extracting(Authority::id).containsExactly("BR2", "DESIGN");
        assertThat(fired(capeWith("could", OfficeAnswer.UNDECIDED))).containsExactly("CAPE-1");
        assertThat(fired(capeWith("could", OfficeAnswer.YES))).containsExactly("CAPE-1");
    }

    @Test
    void a_person_s_answer_or_certification_outranks_a_stated_criterion() {
        assertThat(fired(capeWith("would", OfficeAnswer.UNDECIDED))).isEmpty();
        assertThat(fired(capeWith("could", OfficeAnswer.NO))).isEmpty();
        assertThat(fired(capeWith("certified", Certified.PARTIAL))).isEmpty();
    }

    private static ChargeReading capeWith(String field, Object value) {
        return Readings.with(
                "policyDistrict",
                District.CAPE_AND_ISLANDS,
                "convictions",
                2,
                "timing",
                Timing.BEFORE,
                "certified",
                Certified.NO,
                field,
                value);
    }

    @Test
    void every_other_criterion_is_a_note_with_a_leaning() {
        assertThat(rule("ESSEX-1").conclusion()).isEqualTo(new Conclusion.Note("POLICY", Outcome.THIRD_LETTER));
        assertThat(rule("SUFFOLK-1").conclusion()).isEqualTo(new Conclusion.Note("POLICY", Outcome.SECOND_LETTER));
        assertThat(rule("ESSEX-1").conditions())
                .extracting(Condition::sentence)
                .containsExactly(
                        "office: Essex",
                        "court department: superior",
                        "offense kind: trafficking or distribution",
                        "independent evidence: strong or arguable",
                        "retest available: yes",
                        "evidence review complete: no");
        var serious = Readings.with(
                "policyDistrict", District.ESSEX,
                "courtDepartment", CourtDepartment.SUPERIOR,
                "offenseKind", OffenseKind.TRAFFICKING,
                "evidence", Strength.STRONG,
                "retestAvailable", true,
                "reviewComplete", false,
                "timing", Timing.BEFORE);
        assertThat(fired(serious)).containsExactly("ESSEX-1");
    }

    @Test
    void an_office_without_a_row_has_no_policy() {
        assertThat(SAMPLE.hasPolicy(District.SUFFOLK)).isTrue();
        assertThat(SAMPLE.hasPolicy(District.NORFOLK)).isFalse();
    }

    @Test
    void the_version_does_not_depend_on_the_editor() {
        RulesFixture.copy(folder);
        RulesFixture.change(folder, "sample/60-timing.dslr", text -> "\uFEFF" + text.replace("\n", "  \r\n") + "\r\n");
        RulesFixture.write(folder, "README.md", "another text");
        assertThat(Rulebook.load(folder).ruleSet("sample").version())
                .isEqualTo(SAMPLE.version())
                .hasSize(64);
    }

    @Test
    void the_version_changes_with_any_file_it_covers() throws Exception {
        for (var file : List.of("sample/examples.csv", "sources.csv", "sample/60-timing.dslr")) {
            var copy = RulesFixture.copy(Files.createTempDirectory(folder, "copy"));
            RulesFixture.change(
                    copy,
                    file,
                    text -> text.replace("example", "exemple")
                            .replace("plea", "Plea")
                            .replace("Our own", "our own"));
            var files = RulesFolder.read(copy, new Faults()).versioned("sample");
            assertThat(CanonicalVersion.of(files).hash()).as(file).isNotEqualTo(SAMPLE.version());
        }
    }

    @Test
    void compiled_rules_are_kept_and_answer_the_same() throws Exception {
        var kept = folder.resolve("kept");
        var first = Rulebook.load(RulesFixture.folder(), kept).ruleSet("sample");
        try (var files = Files.list(kept)) {
            assertThat(files).hasSize(1);
        }
        var second = Rulebook.load(RulesFixture.folder(), kept).ruleSet("sample");
        var random = new Random(7);
        for (var i = 0; i < 500; i++) {
            var reading = Readings.any(random, 0.2);
            var expected = SAMPLE.evaluate(reading).findings();
            assertThat(first.evaluate(reading).findings()).isEqualTo(expected);
            assertThat(second.evaluate(reading).findings()).isEqualTo(expected);
        }
    }

    @Test
    void a_damaged_file_of_compiled_rules_is_made_again() throws Exception {
        var kept = folder.resolve("kept");
        Rulebook.load(RulesFixture.folder(), kept);
        try (var files = Files.list(kept)) {
            for (var each : files.toList()) {
                Files.writeString(each, "nothing");
            }
        }
        assertThat(Rulebook.load(RulesFixture.folder(), kept).ruleSets()).hasSize(1);
    }

    @Test
    void four_threads_find_what_one_finds() throws Exception {
        var random = new Random(42);
        var readings = new ArrayList<ChargeReading>();
        for (var i = 0; i < 5_000; i++) {
            readings.add(Readings.any(random, 0.3));
        }
        Callable<List<List<Finding>>> all = () ->
                readings.stream().map(each -> SAMPLE.evaluate(each).findings()).toList();
        var expected = all.call();
        var threads = Executors.newFixedThreadPool(4);
        try {
            for (var answer : threads.invokeAll(List.of(all, all, all, all))) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void there_is_no_rule_set_of_another_name() {
        assertThatThrownBy(() -> Rulebook.load(RulesFixture.folder()).ruleSet("other"))
                .hasMessageContaining("other");
    }

    private static Rule rule(String id) {
        return SAMPLE.rules().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> fired(ChargeReading reading) {
        return SAMPLE.evaluate(reading).findings().stream()
                .map(each -> each.rule().id())
                .toList();
    }

    @Test
    void a_rule_set_keeps_the_rules_it_was_loaded_with_whatever_becomes_of_the_folder() throws IOException {
        Path rules = RulesFixture.copy(folder.resolve("rules"));
        var loaded = Rulebook.load(rules).ruleSet("sample");
        var reading = Readings.with("listed", true);
        var before = loaded.evaluate(reading).findings();
        try (var files = Files.walk(rules)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "no rules any more");
            }
        }
        assertThat(loaded.evaluate(reading).findings()).isEqualTo(before).isNotEmpty();
        assertThatThrownBy(() -> Rulebook.load(rules)).isInstanceOf(RulesRefused.class);
    }
}
