package org.vacatur.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenRulesTest {
    private static final String TIMING = "sample/60-timing.dslr";
    private static final String CRITERIA = "sample/county-criteria.drl.csv";
    private static final String WORDS = "vocabulary.dsl";
    private static final String SET = "sample/rule-set.yaml";

    @TempDir
    private Path folder;

    /**
     * One way to break the folder.
     *
     * @param name what is done
     * @param change does it
     * @param file where it is reported
     * @param line on which line
     * @param word a part of the message or of the nearest known
     */
    record Break(String name, Consumer<Path> change, String file, int line, String word) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Break> breaks() {
        return Stream.of(
                        inRules(),
                        inActions(),
                        inStructure(),
                        inTables(),
                        inVocabulary(),
                        inDeclaration(),
                        inCharacters(),
                        inFolder())
                .flatMap(each -> each);
    }

    private static Stream<Break> inRules() {
        return Stream.of(
                changed(
                        "a wrong word",
                        TIMING,
                        "every signature of the analyst is later",
                        "each signature of the analyst is later",
                        13,
                        "every signature of the analyst is later than the plea"),
                changed(
                        "the opening line misspelt",
                        TIMING,
                        "the charge is one where",
                        "the charge is on where",
                        12,
                        "the charge is one where"),
                changed("eval", TIMING, "    - a result is negative", "    eval(true)", 34, "No sentence"),
                changed(
                        "a line of code",
                        TIMING,
                        "    - a result is negative",
                        "    > eval(true)",
                        34,
                        "must not begin with >"),
                changed("a constant in words", TIMING, "known to be FEDERAL", "known to be federal", 25, "FEDERAL"),
                changed("an unknown constant", TIMING, "known to be FEDERAL", "known to be FEDERALL", 25, "FEDERAL"),
                changed(
                        "a number that is none",
                        "sample/20-disposition.dslr",
                        "more than 2 ",
                        "more than two ",
                        21,
                        "whole number"),
                changed(
                        "a day that is none",
                        "sample/20-disposition.dslr",
                        "2004-07-01",
                        "2004-06-31",
                        11,
                        "year-month-day"),
                changed("an unknown kind", TIMING, "@kind(\"DESIGN\")", "@kind(\"DESIGNS\")", 20, "DESIGN"),
                changed("no kind", TIMING, "    @kind(\"DESIGN\")\n", "", 19, "no kind"),
                changed("no source", TIMING, "    @source(\"DESIGN\")\n", "", 19, "no source"),
                changed("an empty list of sources", TIMING, "@source(\"DESIGN\")", "@source({})", 21, "at least one"),
                changed("an unknown source", TIMING, "{\"RUFFIN", "{\"RUFIN", 10, "RUFFIN"),
                changed("no title", TIMING, "NEG-1 a negative result", "NEG-1", 30, "no title"),
                changed("no id", TIMING, "\"NEG-1 a negative result\"", "\"\"", 30, "id"),
                changed("an id of another rule", TIMING, "NEG-1 a", "DATE-1 a", 30, "60-timing.dslr, line 19"),
                changed(
                        "an id of a rule in another file",
                        TIMING,
                        "NEG-1 a",
                        "CAPE-1 a",
                        2,
                        "60-timing.dslr, line 30",
                        CRITERIA),
                changed(
                        "salience",
                        TIMING,
                        "    @kind(\"DESIGN\")\n",
                        "    @kind(\"DESIGN\")\n    salience 10\n",
                        21,
                        "cannot stand"),
                changed(
                        "an attribute behind the name",
                        TIMING,
                        "negative result\"\n",
                        "negative result\" salience 10\n",
                        30,
                        "Nothing may follow"),
                changed(
                        "another annotation",
                        TIMING,
                        "    @source(\"DESIGN\")\n",
                        "    @source(\"DESIGN\") @enabled(\"no\")\n",
                        21,
                        "nothing else"));
    }

    private static Stream<Break> inActions() {
        return Stream.of(
                changed("an unknown label", TIMING, "[first signature]", "[first signatur]", 15, "first signature"),
                changed("an open bracket", TIMING, "[first signature]\"", "[first signature\"", 15, "not closed"),
                changed(
                        "two actions",
                        TIMING,
                        "because \"a result is negative\"\n",
                        "because \"a result is negative\"\n    note \"X\", because \"y\"\n",
                        38,
                        "one action"),
                changed(
                        "no action",
                        TIMING,
                        "    a person must also review \"NEGATIVE\", because \"a result is negative\"\n",
                        "",
                        37,
                        "no action"),
                changed(
                        "an unknown action",
                        TIMING,
                        "must also review",
                        "must also look at",
                        37,
                        "a person must also review"),
                changed("a reason on two lines", TIMING, "came before her", "came\n    before her", 15, "one line"),
                changed(
                        "curly quotation marks",
                        TIMING,
                        "because \"a result is negative\"",
                        "because “a result is negative”",
                        37,
                        "curly"),
                changed("an unknown review code", TIMING, "review \"NEGATIVE\"", "review \"NEGATIV\"", 37, "NEGATIVE"),
                changed("an unknown outcome", TIMING, "leaning SECOND_LETTER", "leaning SECOND", 27, "not one of"),
                changed("an empty reason", TIMING, "because \"a result is negative\"", "because \"\"", 37, "empty"));
    }

    private static Stream<Break> inStructure() {
        return Stream.of(
                removed("end, in the middle", TIMING, 16, 15, "end"),
                removed("end, at the end of the file", TIMING, 38, 37, "end"),
                removed("when", TIMING, 11, 11, "no when"),
                removed("then", TIMING, 14, 14, "no then"),
                removed("opening line", TIMING, 12, 12, "the charge is one where"),
                removed("expander", TIMING, 4, 4, "expander"),
                removed("package", TIMING, 1, 1, "package"),
                removed("name of a rule", TIMING, 9, 9, "outside every rule"),
                changed("end misspelt", TIMING, "signature]\"\nend", "signature]\"\nned", 16, "end"),
                changed("then misspelt", TIMING, "verdict\nthen", "verdict\nthne", 14, "then"),
                changed("when misspelt", TIMING, "327\"})\nwhen", "327\"})\nwehn", 11, "when"),
                changed("rule misspelt", TIMING, "rule \"NEG", "rul \"NEG", 30, "rule"),
                changed("import misspelt", TIMING, "import org", "improt org", 2, "import"),
                changed("another import", TIMING, "ChargeReading", "Rule", 2, "always the same"),
                changed("an import more", TIMING, "expander", "import java.io.File\nexpander", 4, "only once"),
                changed("a function", TIMING, "// a date", "function void f() {}\n// a date", 18, "outside every rule"),
                changed("an open comment", TIMING, " */", " *", 9, "not closed"),
                changed("a comment that reads like a rule", TIMING, " * Timing", " rule Timing", 7, "star"));
    }

    private static Stream<Break> inTables() {
        return Stream.of(
                changed("a blank row", CRITERIA, "ESSEX-1", "\nESSEX-1", 3, "blank row"),
                changed("a row of commas", CRITERIA, "ESSEX-1", ",,,,,,,,,,,,,,,,,\nESSEX-1", 3, "blank row"),
                changed("a misspelt title", CRITERIA, ",office,", ",offices,", 1, "office"),
                changed("a missing column", CRITERIA, ",answer,because", ",answer", 1, "missing"),
                changed("a short row", CRITERIA, "superior court,DESIGN,", "superior court,", 3, "17 cells"),
                changed("a long row", CRITERIA, ",serious", ",serious,", 3, "19 cells"),
                changed("an unknown county", CRITERIA, "suffolk", "sufolk", 4, "SUFFOLK"),
                changed("no county", CRITERIA, "suffolk", "", 4, "not one of"),
                changed("a bad number", CRITERIA, ",9,", ",nine,", 4, "whole number"),
                changed("a bad yes or no", CRITERIA, ",yes,no,", ",yes,never,", 3, "yes or no"),
                changed("bad evidence", CRITERIA, "STRONG or arguable", "STRONG or arguabel", 3, "ARGUABLE"),
                changed("a bad status", CRITERIA, "ASSUMED", "GUESSED", 4, "STATED"),
                changed("a bad answer", CRITERIA, "RETRY,serious", "RETRIED,serious", 3, "RETRY"),
                changed("an unknown source of a row", CRITERIA, "BR2 300; DESIGN", "BR3 300; DESIGN", 2, "BR2"),
                changed("an unknown label in a row", CRITERIA, "[convictions]", "[conviction]", 2, "convictions"),
                changed("an open quotation mark", CRITERIA, "few\"", "few", 2, "quotation mark"),
                changed(
                        "a duplicate source",
                        "sources.csv",
                        "DESIGN,Design",
                        "BR2,Bridgeman,Another,,opinion,yes,2026-11-20\nDESIGN,Design",
                        5,
                        "Two sources"),
                changed(
                        "a source neither verified nor not",
                        "sources.csv",
                        ",yes,2026-11-20\nDESIGN",
                        ",maybe,2026-11-20\nDESIGN",
                        4,
                        "yes or no"),
                changed(
                        "a source checked on no day",
                        "sources.csv",
                        ",2026-11-20\nDESIGN",
                        ",yesterday\nDESIGN",
                        4,
                        "year-month-day"),
                changed(
                        "an unknown source of evidence",
                        "sample/evidence.csv",
                        "RESEMBLANCE,WEAK,WEAK,WEAK,no,DESIGN",
                        "RESEMBLANCE,WEAK,WEAK,WEAK,no,DESIGM",
                        9,
                        "DESIGN"),
                changed(
                        "a strength that is none",
                        "sample/evidence.csv",
                        "RESEMBLANCE,WEAK,",
                        "RESEMBLANCE,FAINT,",
                        9,
                        ""),
                changed(
                        "an example with an outcome that is none",
                        "sample/examples.csv",
                        "FIRST_LETTER",
                        "FIRST_LETER",
                        2,
                        "FIRST_LETTER"),
                changed("an example without a name", "sample/examples.csv", "an example,", ",", 2, "name"),
                changed("an example's column that is none", "sample/examples.csv", "outcome", "outcom", 1, "column"));
    }

    private static Stream<Break> inVocabulary() {
        return Stream.of(
                changed("an unknown field", WORDS, "=listed == true", "=lister == true", 16, "listed"),
                changed("a method", WORDS, "=listed == true", "=listed.booleanValue()", 16, "Expected"),
                changed(
                        "two conditions",
                        WORDS,
                        "=listed == true",
                        "=listed == true && negativeResult == true",
                        16,
                        "cannot stand"),
                changed(
                        "a value of another list",
                        WORDS,
                        "=timing == Timing.AFTER",
                        "=timing == Role.ANALYST",
                        3,
                        "Timing"),
                changed("an unknown value", WORDS, "=timing == Timing.AFTER", "=timing == Timing.AFTR", 3, "AFTER"),
                changed("an order of what has none", WORDS, "=listed == true", "=listed > true", 16, "more or less"),
                changed("fields of two kinds", WORDS, "> dispositionDate", "> convictions", 6, "different kinds"),
                changed(
                        "a text for a number",
                        WORDS,
                        "convictions > {number}",
                        "convictions > \"many\"",
                        12,
                        "whole number"),
                changed(
                        "null of what is always known",
                        WORDS,
                        "=negativeResult == true",
                        "=negativeResult == null",
                        18,
                        "always known"),
                changed("|| of two fields", WORDS, "courtDepartment == null ||", "listed == null ||", 10, "same field"),
                changed(
                        "the same sentence twice",
                        WORDS,
                        "# Actions",
                        "[when]- a result is negative=negativeResult == true",
                        20,
                        "line 18"),
                changed(
                        "a sentence inside another",
                        WORDS,
                        "# Actions",
                        "[when]- a result is negative or not=negativeResult == true",
                        20,
                        "part of this one"),
                changed(
                        "a slot that could be a sentence",
                        WORDS,
                        "# Actions",
                        "[when]- a result is {result}=negativeResult == {result}",
                        20,
                        "line 18"),
                changed("a comma after a slot", WORDS, "{ground} because", "{ground}, because", 25, "comma"),
                changed(
                        "slots that differ",
                        WORDS,
                        "than {number} convictions",
                        "than {nummer} convictions",
                        12,
                        "same slots"),
                changed(
                        "a regular expression",
                        WORDS,
                        "- a result is negative",
                        "- a result is (not )?negative",
                        18,
                        "plain punctuation"),
                changed("no dash", WORDS, "- a result is negative", "a result is negative", 18, "dash"),
                changed("another conclusion", WORDS, "findings.thirdLetter", "findings.thirdLettr", 26, "thirdLetter"),
                changed(
                        "code for a conclusion",
                        WORDS,
                        "findings.thirdLetter(\"{why}\");",
                        "System.exit(0);",
                        26,
                        "action is findings"),
                changed("an argument too few", WORDS, "findings.note(\"{code}\", ", "findings.note(", 31, "arguments"),
                changed(
                        "the opening line with another meaning",
                        WORDS,
                        "ChargeReading()",
                        "Object()",
                        2,
                        "always means the same"),
                changed(
                        "no opening line",
                        WORDS,
                        "[when]the charge is one where=$charge : ChargeReading()\n",
                        "",
                        0,
                        "opening line"),
                changed(
                        "another kind of line",
                        WORDS,
                        "[when]- a result",
                        "[keyword]- a result",
                        18,
                        "[when] or [then]"));
    }

    private static Stream<Break> inDeclaration() {
        return Stream.of(
                changed("an unknown key", SET, "court: A", "courts: A", 3, "court"),
                changed("a missing key", SET, "title: A sample\n", "", 1, "title"),
                changed("a key twice", SET, "court: A court", "court: A court\ncourt: B", 4, "twice"),
                changed("another id", SET, "id: sample", "id: simple", 1, "sample"),
                changed("a day that is none in a key", SET, "2017-01-18", "January", 4, "year-month-day"),
                changed("a file that is not there", SET, "[60-timing.dslr]", "[60-timings.dslr]", 9, "60-timing.dslr"),
                changed("a file in two tests", SET, "files: []", "files: [60-timing.dslr]", 11, "two tests"),
                changed("a number twice", SET, "number: 80", "number: 60", 11, "this number"),
                changed(
                        "scope neither true nor false",
                        SET,
                        "name: evidence, scope: false",
                        "name: evidence, scope: maybe",
                        11,
                        "true or false"),
                changed("no YAML", SET, "reviewCodes:", "reviewCodes: {", 14, "not YAML"),
                changed(
                        "an alias",
                        SET,
                        "title: A sample\ncourt: A court",
                        "title: &a A sample\ncourt: *a",
                        3,
                        "without &"),
                changed(
                        "an unknown outcome of a note",
                        SET,
                        "[SECOND_LETTER, ",
                        "[SECOND_LETER, ",
                        21,
                        "SECOND_LETTER"),
                changed("an unknown source of a note", SET, "BR2 328", "BR9 328", 23, "BR2"),
                changed("a note without a source", SET, "[\"BR2 328\"]", "[]", 23, "needs a source"));
    }

    private static Stream<Break> inCharacters() {
        return Stream.of(
                changed(
                        "backslash u",
                        TIMING,
                        "a result is negative\"\nend",
                        "a result \\u0069s negative\"\nend",
                        37,
                        "hide"),
                changed("a zero-width blank", TIMING, "- a result", "- a\u200B result", 34, "cannot be seen"),
                changed("a no-break blank", TIMING, "- a result", "- a\u00A0result", 34, "told from a blank"),
                changed("right to left", CRITERIA, "serious", "seri\u202Eous", 3, "cannot be seen"),
                changed("a bare carriage return", TIMING, "- a result", "-\ra result", 34, "cannot be seen"),
                changed(
                        "a huge line",
                        TIMING,
                        "a result is negative\"\nend",
                        "x".repeat(4_001) + "\"\nend",
                        37,
                        "4,000"),
                written("no UTF-8", TIMING, new byte[] {'a', (byte) 0xC3, '('}, 0, "UTF-8"),
                written("a huge file", TIMING, new byte[1_000_001], 0, "1 MB"));
    }

    private static Stream<Break> inFolder() {
        return Stream.of(
                written(
                        "a rule file of no test",
                        "sample/65-more.dslr",
                        "".getBytes(StandardCharsets.UTF_8),
                        0,
                        "No test"),
                written(
                        "a folder that is no rule set",
                        "other/notes.dslr",
                        new byte[0],
                        0,
                        "no rule-set.yaml",
                        "other"),
                deleted("vocabulary.dsl"),
                deleted("sources.csv"),
                deleted("courts.csv"),
                deleted("sample/evidence.csv"));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void each_mistake_gives_one_message_at_its_place(Break broken) {
        RulesFixture.copy(folder);
        broken.change().accept(folder);
        var problems = Rulebook.check(folder);
        assertThat(problems).as(Problems.text(problems)).hasSize(1);
        var problem = problems.get(0);
        assertThat(Problems.text(problem)).startsWith(broken.file()).contains(broken.word());
        assertThat(problem.file()).isEqualTo(broken.file());
        assertThat(problem.line()).as(Problems.text(problem)).isEqualTo(broken.line());
        assertThatThrownBy(() -> Rulebook.load(folder)).isInstanceOf(RulesRefused.class);
    }

    @Test
    void all_problems_of_all_files_come_together_in_order() {
        RulesFixture.copy(folder);
        breaks().filter(
                        each -> each.name()
                                .matches(
                                        "a wrong word|an unknown county|two actions|an unknown key|an unknown outcome of a note"))
                .forEach(each -> each.change().accept(folder));
        assertThatThrownBy(() -> Rulebook.load(folder)).isInstanceOfSatisfying(RulesRefused.class, refused -> {
            assertThat(refused.problems())
                    .extracting(each -> each.file() + ":" + each.line())
                    .containsExactly(TIMING + ":13", TIMING + ":38", CRITERIA + ":4", SET + ":3", SET + ":21");
            assertThat(refused.problems())
                    .isSortedAccordingTo(Comparator.comparing(Problem::file).thenComparing(Problem::line));
        });
    }

    @Test
    void a_sentence_taken_out_of_the_vocabulary_is_one_problem_that_names_every_rule_that_used_it() {
        RulesFixture.copy(folder);
        RulesFixture.change(
                folder,
                TIMING,
                text -> text.replace("- a result is negative", "- the order of signature and plea is known"));
        RulesFixture.change(
                folder,
                WORDS,
                text -> text.replace("[when]- the order of signature and plea is known=timing != null\n", ""));
        assertThat(Rulebook.check(folder)).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("sample/20-disposition.dslr");
            assertThat(problem.message()).contains(TIMING + ":34");
        });
    }

    @Test
    void profiles_of_exports_are_no_law_and_no_problem() {
        RulesFixture.copy(folder);
        var before = RulesFolder.read(folder, new Faults()).versioned("sample");
        RulesFixture.write(folder, "profiles/export.yaml", "title: an export");
        var faults = new Faults();
        var after = RulesFolder.read(folder, faults);
        assertThat(faults.sorted()).isEmpty();
        assertThat(after.sets()).doesNotContain("profiles");
        assertThat(CanonicalVersion.of(after.versioned("sample")).hash())
                .isEqualTo(CanonicalVersion.of(before).hash());
    }

    @Test
    void a_file_that_nothing_reads_is_a_warning() {
        RulesFixture.copy(folder);
        RulesFixture.write(folder, "sample/notes.txt", "to do");
        RulesFixture.write(folder, "draft.drl", "rule x");
        assertThat(Rulebook.check(folder))
                .allMatch(each -> !each.error() && each.message().contains("Nothing reads"))
                .extracting(Problem::file)
                .containsExactly("draft.drl", "sample/notes.txt");
        assertThat(Rulebook.load(folder).ruleSets()).hasSize(1);
    }

    @Test
    void tabs_blank_lines_and_line_ends_do_not_matter() {
        RulesFixture.copy(folder);
        RulesFixture.change(
                folder, TIMING, text -> text.replace("    - a", "\t-  a").replace("then\n", "\r\nthen\r\n\r\n"));
        assertThat(Rulebook.check(folder)).isEmpty();
    }

    @Test
    void a_problem_reads_as_one_line() {
        var problem = new Problem(
                "dookhan/60-timing.dslr", 17, 0, Problem.Severity.ERROR, "the x", "No such sentence", "the y");
        assertThat(Problems.text(problem))
                .isEqualTo("dookhan/60-timing.dslr:17: No such sentence. Read: \"the x\". Nearest known: \"the y\".");
    }

    @Test
    void a_folder_that_is_not_there_is_a_problem() {
        assertThat(Rulebook.check(folder.resolve("nowhere"))).isNotEmpty().allMatch(Problem::error);
    }

    private static Break changed(String name, String file, String from, String to, int line, String word) {
        return changed(name, file, from, to, line, word, file);
    }

    private static Break changed(
            String name, String file, String from, String to, int line, String word, String reported) {
        return new Break(name, change(file, text -> replaced(text, from, to)), reported, line, word);
    }

    private static Break removed(String name, String file, int line, int reported, String word) {
        return new Break(
                "without " + name, change(file, text -> RulesFixture.without(text, line)), file, reported, word);
    }

    private static Break written(String name, String file, byte[] content, int line, String word) {
        return written(name, file, content, line, word, file);
    }

    private static Break written(String name, String file, byte[] content, int line, String word, String reported) {
        return new Break(name, folder -> RulesFixture.write(folder, file, content), reported, line, word);
    }

    private static Break deleted(String file) {
        Consumer<Path> change = folder -> {
            try {
                Files.delete(folder.resolve(file));
            } catch (java.io.IOException e) {
                throw new IllegalStateException(e);
            }
        };
        return new Break("without " + file, change, file, 0, "missing");
    }

    private static Consumer<Path> change(String file, UnaryOperator<String> change) {
        return folder -> RulesFixture.change(folder, file, change);
    }

    private static String replaced(String text, String from, String to) {
        var at = text.indexOf(from);
        return at < 0 ? text : text.substring(0, at) + to + text.substring(at + from.length());
    }
}
