package org.vacatur.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules folders written to run code, end, stall or exhaust the service, or to mislead its readers; and honest ones beside them. */
final class RuleAttacks {
    static final String CANARY = "rules.canary";
    static final Path CANARY_FILE = Path.of(System.getProperty("java.io.tmpdir"), "rules-canary");

    private static final String SING = "System.setProperty(\"rules.canary\", \"sung\")";
    private static final String WRITE =
            "java.nio.file.Files.createFile(java.nio.file.Path.of(\"" + CANARY_FILE + "\"))";
    private static final String TIMING = "sample/60-timing.dslr";
    private static final String OTHER = "sample/20-disposition.dslr";
    private static final String CRITERIA = "sample/county-criteria.drl.csv";
    private static final String WORDS = "vocabulary.dsl";
    private static final String SET = "sample/rule-set.yaml";
    private static final String NEGATIVE = "    - a result is negative\n";
    private static final String ACTION =
            "    a person must also review \"NEGATIVE\", because \"a result is negative\"\n";

    /**
     * One folder.
     *
     * @param name what is tried; for one that is let in also why that does no harm
     * @param change makes it of a copy of the sample
     * @param file file that must be named in the refusal; empty where the folder must load
     * @param lined whether a line of it must be named too
     */
    record Attack(String name, Consumer<Path> change, String file, boolean lined) {
        /** One that is in the whole file or folder. */
        Attack(String name, Consumer<Path> change, String file) {
            this(name, change, file, false);
        }

        boolean accepted() {
            return file.isEmpty();
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private RuleAttacks() {}

    static Stream<Attack> all() {
        return Stream.of(
                        declarations(),
                        conditions(),
                        actions(),
                        attributes(),
                        names(),
                        characters(),
                        vocabulary(),
                        criteria(),
                        tables(),
                        yaml(),
                        folders(),
                        harmless())
                .flatMap(List::stream);
    }

    private static List<Attack> declarations() {
        return Stream.of(
                        "function void sing() { " + SING + "; }",
                        "query \"q\" ChargeReading() end",
                        "declare Song text : String = " + SING + " end",
                        "declare enum Song ONE(" + SING + "); end",
                        "declare window W ChargeReading() over window:length(1) end",
                        "declare entry-point X end",
                        "import java.lang.Runtime",
                        "import static java.lang.System.*",
                        "import function java.lang.System.exit",
                        "import accumulate java.lang.Runtime run",
                        "global java.lang.ProcessBuilder builder",
                        "dialect \"mvel\"",
                        "unit Song;",
                        "salience 10",
                        "package other",
                        "expander other.dsl",
                        "template header",
                        "> " + SING + ";")
                .map(each -> text("outside rules: " + each, TIMING, "// a date is missing", each))
                .toList();
    }

    private static List<Attack> conditions() {
        return Stream.of(
                        "eval(" + SING + " == null)",
                        "> eval(" + WRITE + " == null)",
                        ">eval(true)",
                        "not ChargeReading()",
                        "exists ChargeReading()",
                        "forall(ChargeReading())",
                        "ChargeReading() from " + WRITE,
                        "ChargeReading() from entry-point X",
                        "accumulate(ChargeReading(); $n : count(" + SING + "))",
                        "collect(ChargeReading())",
                        "groupby(ChargeReading(); 1)",
                        "?q()",
                        "/readings",
                        "$x : Object(" + SING + " == null)",
                        "if (true) do[more]",
                        "do[more]",
                        "- a result is negative, eval(" + SING + " == null)",
                        "- a result is negative) eval(true",
                        "- a result is negative || true",
                        "- a result is negative // eval(true)",
                        "- a result is negative /* eval(true) */",
                        "- the disposition reads exactly \"x\" || " + SING + " == \"\"",
                        "- the disposition reads exactly \"x\") or eval(true) //\"",
                        "- the disposition reads exactly \"x\" + " + SING + " + \"\"",
                        "- the office is that of SUFFOLK || true",
                        "- the office is that of SUFFOLK.getClass()",
                        "- the office is that of SUFFOLK);" + SING + ";(",
                        "- there are more than 2); " + SING + "; ( convictions",
                        "- there are more than 99999999999 convictions",
                        "- there are more than 1e9 convictions",
                        "- there are more than convictions convictions",
                        "- the disposition is on or after LocalDate.now()",
                        "- the disposition is on or after +999999999-12-31",
                        "- the disposition is on or after 2004-07-01 || true",
                        "- the evidence is neither WEAK nor NONE) or (true",
                        "- " + "(".repeat(3_000),
                        "not ".repeat(900) + "ChargeReading()",
                        "(ChargeReading() or ChargeReading()) ".repeat(24))
                .map(each -> changed("a condition: " + cut(each), TIMING, NEGATIVE, "    " + each + "\n"))
                .toList();
    }

    private static List<Attack> actions() {
        return Stream.of(
                        SING + ";",
                        "> " + SING + ";",
                        "findings.fired(\"RUFFIN-1\");",
                        "findings.thirdLetter(\"x\");",
                        "drools.halt();",
                        "kcontext.getKieRuntime().halt();",
                        "insert(new Object());",
                        "update($charge);",
                        "delete($charge);",
                        "modify($charge) { }",
                        "return;",
                        "{ " + SING + "; }",
                        "note \"X\", because \"a\"); " + SING + "; //\"",
                        "note \"X\"); " + SING + "; //\", because \"a\"",
                        "note \"x y\", because \"a\"",
                        "note \"NEGATIVE\", because \"[" + "disposition.getClass()]\"",
                        "note \"NEGATIVE\", because \"" + "[".repeat(2_000) + "\"",
                        "a person must review \"WEAK\" leaning SECOND_LETTER; " + SING + " because \"a\"",
                        "note \"NEGATIVE\", because \"a\" then[more]")
                .map(each -> changed("an action: " + cut(each), TIMING, ACTION, "    " + each + "\n"))
                .toList();
    }

    private static List<Attack> attributes() {
        var attributes = new ArrayList<Attack>();
        Stream.of(
                        "salience (" + SING + " == null ? 1 : 2)",
                        "enabled (" + SING + " == null)",
                        "no-loop true",
                        "lock-on-active true",
                        "timer (int: 0 1)",
                        "timer (expr: " + SING + ")",
                        "duration 1",
                        "date-effective \"2030-01-01\"",
                        "date-expires \"2000-01-01\"",
                        "agenda-group \"x\"",
                        "activation-group \"x\"",
                        "ruleflow-group \"x\"",
                        "auto-focus true",
                        "calendars \"x\"",
                        "dialect \"mvel\"",
                        "extends \"RUFFIN-1\"",
                        "@enabled(" + SING + ")",
                        "@propertyReactive",
                        "@kind(" + SING + ")",
                        "@source({\"BR2\", " + SING + "})",
                        "@source({" + "\"BR2\",".repeat(500) + "\"BR2\"})",
                        "@source({" + "\"\",".repeat(1_200) + "})")
                .forEach(each -> attributes.add(changed(
                        "an attribute: " + cut(each),
                        TIMING,
                        "    @kind(\"LAW\") @source({\"BR2 1\"})\n",
                        (each.startsWith("@kind") || each.startsWith("@source")
                                        ? ""
                                        : "    @kind(\"LAW\") @source({\"BR2 1\"})\n")
                                + "    " + each + "\n")));
        return attributes;
    }

    private static List<Attack> names() {
        return Stream.of(
                        "rule \"NEG-1 a\\\" when then " + SING + "; end rule \\\"b\"",
                        "rule \"NEG-1 a\" salience 1",
                        "rule \"NEG-1 a\" extends \"RUFFIN-1\"",
                        "rule \"NEG-1 a\" @enabled(false)",
                        "rule \"NEG-1 a\" when ChargeReading() then " + SING + "; end rule \"b\"",
                        "rule NEG-1",
                        "rule 'NEG-1 a'",
                        "rule \"NEG-1;" + SING + " a\"",
                        "rule \"$(id) a\"",
                        "rule \"" + "a-".repeat(1_900) + "a b\"",
                        "rule \"RUFFIN-1 the same name again\"",
                        "rule \"" + "a".repeat(61) + " b\"",
                        "rule \"../NEG-1 a\"")
                .map(each -> changed("a name: " + cut(each), TIMING, "rule \"NEG-1 a negative result\"", each))
                .toList();
    }

    private static List<Attack> characters() {
        var attacks = new ArrayList<Attack>();
        IntStream.of(
                        0x202E, 0x2066, 0x200F, 0x061C, 0x200B, 0xFEFF, 0x2060, 0x00AD, 0x00A0, 0x3000, 0x2028, 0x2029,
                        0x0000, 0x000B, 0x000C, 0x001B, 0x0085, 0xE000, 0xFFF9, 0x0430, 0x03BF, 0x0301, 0x034F, 0xFF21,
                        0x3164, 0x2800, 0xFE0F, 0x1D5EE, 0xE0041, 0x0661)
                .forEach(each -> attacks.add(changed(
                        String.format("the character U+%04X in a reason", each),
                        TIMING,
                        "because \"a result is negative\"",
                        "because \"a res" + Character.toString(each) + "ult is negative\"")));
        attacks.add(
                changed("a bare carriage return", TIMING, NEGATIVE, "    - a result is negative\r    eval(true)\n"));
        attacks.add(changed("backslash u in a comment", TIMING, "// a date", "// \\u000a " + SING + " a date"));
        attacks.add(changed("backslash u in a condition", TIMING, NEGATIVE, "    - a result is \\u006eegative\n"));
        attacks.add(changed("backslash u in a reason", TIMING, "because \"a result", "because \"\\u0022); a result"));
        attacks.add(changed("backslash u in a cell", CRITERIA, ",serious", ",\\u0022serious"));
        attacks.add(changed("backslash and quote in a cell", CRITERIA, ",serious", ",\"\\\"\"); " + "x" + "\""));
        attacks.add(written("UTF-16", TIMING, "rule".getBytes(StandardCharsets.UTF_16)));
        attacks.add(written("an overlong slash", TIMING, new byte[] {'/', '/', (byte) 0xC0, (byte) 0xAF}));
        attacks.add(
                written("half a surrogate pair", TIMING, new byte[] {'/', '/', (byte) 0xED, (byte) 0xA0, (byte) 0x80}));
        attacks.add(written(
                "bytes of a class file", TIMING, new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE}));
        attacks.add(written("a file of two megabytes", TIMING, new byte[2_000_000]));
        attacks.add(changed("a line of a million characters", TIMING, "// a date", "// " + "a".repeat(900_000)));
        return attacks;
    }

    private static List<Attack> vocabulary() {
        var attacks = new ArrayList<Attack>();
        Stream.of(
                        "[when]- x=eval(" + SING + " == null)",
                        "[when]- x=listed == true) eval(" + SING + " == null",
                        "[when]- x=listed == true, eval(true)",
                        "[when]- x=listed == true || true",
                        "[when]- x=listed.booleanValue()",
                        "[when]- x=this == null",
                        "[when]- x=class == null",
                        "[when]- x=disposition == \"a\".concat(\"b\")",
                        "[when]- x=disposition matches \"(a+)+b\"",
                        "[when]- x=disposition == \"a\" + " + SING,
                        "[when]- x=dispositionDate == LocalDate.now()",
                        "[when]- x=district in (" + "District.SUFFOLK, ".repeat(100) + "District.SUFFOLK)",
                        "[when]- x={code}",
                        "[when]- {code}={code}",
                        "[when]- x {a}=listed == {a} && {a}",
                        "[when]- {a}x{b}x{c}=district in (District.{a}, District.{b}, District.{c})",
                        "[when]- {a:(a+)+}=disposition == \"{a}\"",
                        "[when]- {a!uc} x=disposition == \"{a}\"",
                        "[when]- (a+)+=listed == true",
                        "[when]- " + "a ".repeat(200) + "=listed == true",
                        "[when]- {any}=listed == {any}",
                        "[when]the charge is one where=$charge : Object(" + SING + " == null)",
                        "[then]x=" + SING + ";",
                        "[then]x=" + WRITE + ";",
                        "[then]x {why}=findings.note(\"X\", \"{why}\"); " + SING + ";",
                        "[then]x {why}=findings.getClass().forName(\"{why}\");",
                        "[then]x {why}=findings.note(" + SING + ", \"{why}\");",
                        "[then]x {why}={why};",
                        "[then]x {why}=drools.halt();",
                        "[*]x=y",
                        "[keyword]x=rule",
                        "[consequence][]x=" + SING,
                        "[when][String]x=y",
                        "[condition][]- x=eval(true)",
                        ">" + SING)
                .forEach(each -> attacks.add(text("the vocabulary: " + cut(each), WORDS, "# Actions", each)));
        attacks.add(text(
                "the vocabulary: a thousand sentences",
                WORDS,
                "# Actions",
                lines(1_000, each -> "[when]- sentence " + each + " end=listed == true")));
        attacks.add(text(
                "the vocabulary: sentences that each nearly hold the others",
                WORDS,
                "# Actions",
                lines(390, each -> "[when]" + "- ".repeat(110) + each + " =listed == true")));
        return attacks;
    }

    private static List<Attack> criteria() {
        var attacks = new ArrayList<Attack>();
        Stream.of("id", "title", "source", "status", "office", "because")
                .forEach(each -> attacks.add(changed(
                        "criteria: the engine's own word for a column in place of " + each,
                        CRITERIA,
                        each + ",",
                        "PRIORITY,",
                        "because,",
                        "because")));
        attacks.add(changed("criteria: RuleSet in the first row", CRITERIA, "id,title", "RuleSet,rules\nid,title"));
        attacks.add(changed("criteria: Functions", CRITERIA, "ESSEX-1", "Functions,void f() { " + "}\nESSEX-1"));
        attacks.add(changed("criteria: escaping turned off", CRITERIA, "ESSEX-1", "EscapeQuotes,false\nESSEX-1"));
        Stream.of(
                        "STRONG or eval(true)",
                        "STRONG) or true",
                        "STRONG || WEAK",
                        "\"STRONG\"\")\"",
                        "STRONG" + " or STRONG".repeat(300),
                        "STRONG or Strong",
                        "STRONG" + " or".repeat(900),
                        "STRONG" + " ".repeat(3_000) + "o",
                        "Strength.STRONG",
                        "null",
                        "> NONE")
                .forEach(each ->
                        attacks.add(changed("criteria, evidence: " + cut(each), CRITERIA, "STRONG or arguable", each)));
        Stream.of("9); x(", "9 || true", "1e9", "99999999999", "0x10", "NaN", "=1+1", "9 or 10", "$param")
                .forEach(each ->
                        attacks.add(changed("criteria, a number: " + each, CRITERIA, ",,,9,,", ",,," + each + ",,")));
        Stream.of("ESSEX-1\"\"; x", "ESSEX 1", "../ESSEX", "a-".repeat(1_900) + "a", "=ESSEX", "${x}", "@x")
                .forEach(each ->
                        attacks.add(changed("criteria, an id: " + cut(each), CRITERIA, "ESSEX-1,", each + ",")));
        attacks.add(changed("criteria: a label that calls", CRITERIA, "[convictions] con", "[convictions()] con"));
        attacks.add(changed(
                "criteria: nearly every combination of values",
                CRITERIA,
                "SUPERIOR,trafficking or distribution,,,,,,,STRONG or arguable",
                every(org.vacatur.facts.CourtDepartment.class) + "," + every(org.vacatur.facts.OffenseKind.class)
                        + ",,,,,,," + every(Strength.class)));
        attacks.add(changed(
                "criteria: a cell of many lines",
                CRITERIA,
                ",serious",
                ",\"" + "a line of words\n".repeat(2_000) + "\""));
        attacks.add(changed(
                "criteria: six thousand rows",
                CRITERIA,
                "ESSEX-1",
                lines(6_000, each -> "R-" + each + ",t,DESIGN,ASSUMED,ESSEX,,,,,,,,,,,,RETRY,x") + "\nESSEX-1"));
        attacks.add(changed(
                "criteria: three thousand rows",
                CRITERIA,
                "ESSEX-1",
                lines(3_000, each -> "R-" + each + ",t,DESIGN,ASSUMED,ESSEX,,,,,,,,,,,,RETRY,x") + "\nESSEX-1"));
        return attacks;
    }

    private static List<Attack> tables() {
        return List.of(
                changed("a link that is a script", "sources.csv", "https://example.org/ruffin", "javascript:alert(1)"),
                changed("a link with a blank", "sources.csv", "https://example.org/ruffin", "https://a b"),
                changed(
                        "a table of a thousand columns",
                        "courts.csv",
                        "remark\n",
                        "remark" + ",x".repeat(1_000) + "\n"),
                changed("a header of commas", "courts.csv", "code,", ",".repeat(3_000) + "code,"),
                changed(
                        "a quotation mark that is never closed",
                        "offenses.csv",
                        "section,,,94C,27",
                        "\"section,,,94C,27"),
                changed("ten thousand blank rows", "courts.csv", "81,MI", "\n".repeat(10_000) + "81,MI"),
                written(
                        "a table of nothing but quotation marks",
                        "courts.csv",
                        "\"".repeat(3_999).getBytes(StandardCharsets.UTF_8)),
                written(
                        "a table of commas",
                        "courts.csv",
                        (",".repeat(3_000) + "\n").repeat(300).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Attack> yaml() {
        var attacks = new ArrayList<Attack>();
        Stream.of(
                        "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://127.0.0.1/\"]]]]",
                        "!!java.io.File [\"/tmp/rules-canary\"]",
                        "!!binary aGk=",
                        "!<tag:yaml.org,2002:java/object> x",
                        "!local x",
                        "*a",
                        "{<<: *a}",
                        "[".repeat(3_000),
                        "{a: ".repeat(900),
                        "[".repeat(12) + "]".repeat(12),
                        "{a: ".repeat(12) + "b" + "}".repeat(12),
                        "\"\\x1b[2J\"",
                        "\"\\U0000202E\"",
                        "\"\\0\"",
                        "[" + "a, ".repeat(1_200) + "a]",
                        "@x",
                        "`x",
                        "? x",
                        "| \u0007")
                .forEach(each -> attacks.add(changed("yaml: " + cut(each), SET, "title: A sample", "title: " + each)));
        attacks.add(changed("yaml: a second document", SET, "court: A court", "court: A court\n---\nid: other"));
        attacks.add(changed("yaml: a key of the class path", SET, "court: A", "imports: x\ncourt: A"));
        attacks.add(changed("yaml: a file outside", SET, "[60-timing.dslr]", "[../../../../etc/passwd]"));
        attacks.add(changed("yaml: a file from the root", SET, "[60-timing.dslr]", "[/etc/passwd]"));
        attacks.add(changed("yaml: a file of the other kind", SET, "files: []", "files: [evidence.csv]"));
        attacks.add(changed("yaml: a number that overflows", SET, "number: 80", "number: 99999999999999"));
        attacks.add(changed(
                "yaml: six thousand values",
                SET,
                "reviewCodes:",
                "reviewCodes:\n" + lines(6_000, each -> "  A" + each + ": a")));
        attacks.add(changed(
                "yaml: billions of laughs",
                SET,
                "title: A sample",
                "a: &a [x, x, x, x, x, x, x, x, x]\n"
                        + IntStream.range(0, 8)
                                .mapToObj(each -> (char) ('b' + each) + ": &" + (char) ('b' + each) + " ["
                                        + String.join(", ", java.util.Collections.nCopies(9, "*" + (char) ('a' + each)))
                                        + "]")
                                .collect(Collectors.joining("\n"))
                        + "\ntitle: A sample"));
        attacks.add(written(
                "yaml: a block of many levels",
                SET,
                IntStream.range(0, 900)
                        .mapToObj(each -> " ".repeat(each) + "a:")
                        .collect(Collectors.joining("\n"))
                        .getBytes(StandardCharsets.UTF_8)));
        return attacks;
    }

    private static List<Attack> folders() {
        var attacks = new ArrayList<Attack>();
        attacks.add(new Attack("a link to a file outside", link(TIMING, "/etc/passwd"), TIMING));
        attacks.add(new Attack("a link to an endless device", link("courts.csv", "/dev/zero"), "courts.csv"));
        attacks.add(new Attack("a link to a folder outside", link("other", "/etc"), "other"));
        attacks.add(new Attack("a link to itself", link("sample/more.dslr", "more.dslr"), "sample/more.dslr"));
        attacks.add(new Attack("a link to the folder above", link("loop", ".."), "loop"));
        attacks.add(new Attack("a link among the profiles", link("profiles/x.yaml", "/etc/passwd"), "profiles/x.yaml"));
        attacks.add(new Attack("a pipe that never ends", RuleAttacks::pipe, TIMING));
        attacks.add(new Attack(
                "a folder for a file", folder -> made(replaced(folder, WORDS).resolve("x")), WORDS));
        attacks.add(new Attack("a name with a line feed", named("a\nb.csv"), "a?b.csv"));
        attacks.add(new Attack("a name with an escape", named("a\u001b[2Jb.csv"), "a??2Jb.csv"));
        attacks.add(
                new Attack("a name in another alphabet", named("sample/60-tim\u0456ng.dslr"), "sample/60-tim?ng.dslr"));
        attacks.add(new Attack("a name that is an option", named("-rf"), "-rf"));
        attacks.add(new Attack("a name of two hundred characters", named("a".repeat(200)), "a".repeat(200)));
        attacks.add(new Attack("a thousand files", each -> many(each, "sample/", 1_000), "sample"));
        attacks.add(new Attack("a thousand files beside the rule sets", each -> many(each, "", 1_000), "."));
        attacks.add(new Attack("a thousand profiles", each -> many(each, "profiles/", 1_000), "profiles"));
        attacks.add(new Attack("fifty rule sets", RuleAttacks::sets, "s27"));
        attacks.add(new Attack("a rule set named as a way out", set("a..b"), "a..b"));
        attacks.add(new Attack("a rule set in capitals", set("SAMPLE2"), "SAMPLE2"));
        attacks.add(new Attack("a rule set named as a word of Java", set("class"), "class"));
        attacks.add(new Attack("twelve megabytes in files", RuleAttacks::large, "sample/m8.dslr"));
        attacks.add(new Attack(
                "ten thousand faults",
                each -> RulesFixture.write(
                        each, TIMING, lines(10_000, line -> "rule wrong " + line + " " + "x".repeat(60))),
                "."));
        attacks.add(changed("a rule of a thousand conditions", TIMING, NEGATIVE, NEGATIVE.repeat(1_000)));
        attacks.add(new Attack(
                "lines that nearly are every sentence",
                each -> RulesFixture.change(
                        each,
                        TIMING,
                        text -> text.replace(NEGATIVE, "    - the office is that of " + "that of ".repeat(400) + "\n")),
                TIMING));
        return attacks;
    }

    /** Let in, because it is taken for what it is: words, or a file that nothing reads. */
    private static List<Attack> harmless() {
        var attacks = new ArrayList<Attack>();
        Stream.of(
                        "draft.drl",
                        "META-INF/kmodule.xml",
                        "x.bpmn",
                        "x.xlsx",
                        "x.jar",
                        "sample/x.drl",
                        "sample/rules.xls",
                        "pom.xml")
                .filter(each -> !each.startsWith("META-INF"))
                .forEach(each -> attacks.add(new Attack(
                        "let in, since nothing reads it: " + each,
                        folder -> RulesFixture.write(folder, each, "rule \"X\" when then " + SING + "; end"),
                        "")));
        attacks.add(new Attack(
                "let in, since a folder with a dot is not entered",
                folder -> RulesFixture.write(folder, ".git/hooks/x.dslr", SING),
                ""));
        Stream.of(
                        "Guilty) eval(true) //",
                        "Guilty; System.exit(1);",
                        "Guilty */ end rule /*",
                        "${jndi:ldap://127.0.0.1/x}",
                        "#{T(java.lang.Runtime).getRuntime()}",
                        "'; drop table charge; --",
                        "$1 {words} $charge")
                .forEach(each -> attacks.add(changed(
                        "let in, since a text that is compared is only text: " + each,
                        OTHER,
                        "Guilty; see $1 {below}",
                        each,
                        "")));
        Stream.of("System.exit(1);", "=cmd|' /C calc'!A0", "<script>alert(1)</script>", "{why} {code}", "%n%s%x")
                .forEach(each -> attacks.add(changed(
                        "let in, since a reason is only shown, escaped where it is shown: " + each,
                        TIMING,
                        "because \"a result is negative\"",
                        "because \"" + each + "\"",
                        "")));
        attacks.add(changed(
                "let in, since a vocabulary is read by the person who approves it: a sentence that means its opposite",
                WORDS,
                "negativeResult == true",
                "negativeResult == false",
                ""));
        attacks.add(
                changed("let in, since an anchor that nothing repeats is nothing", SET, "title: A", "title: &a A", ""));
        attacks.add(changed(
                "let in, since a directive is nothing where no tag is let in",
                SET,
                "id: sample",
                "%TAG ! tag:x,2000:\n---\nid: sample",
                ""));
        attacks.add(new Attack("let in, since a package may have any name that compiles: rule", set("rule"), ""));
        attacks.add(changed(
                "let in, since a comment is never written into the rules",
                TIMING,
                "// a date is missing",
                "// " + SING + "; */ end rule \"Y\" when then",
                ""));
        return attacks;
    }

    /** Folders of honest authors. */
    static Stream<Attack> controls() {
        return Stream.of(
                new Attack("as it is", folder -> {}, ""),
                changed("another threshold", OTHER, "more than 2 ", "more than 3 ", ""),
                changed("another day", OTHER, "2004-07-01", "2005-01-01", ""),
                changed("another office", OTHER, "CAPE_AND_ISLANDS", "BRISTOL", ""),
                changed("more conditions", TIMING, NEGATIVE, NEGATIVE + "    - the charge was listed\n".repeat(5), ""),
                changed(
                        "quotation marks, dashes and signs",
                        TIMING,
                        "a result is negative\"\nend",
                        "\u00a7 276 \u2013 a \u2018result\u2019 is \u2265 1, caf\u00e9\"\nend",
                        ""),
                changed("a long reason", TIMING, "a result is negative\"\nend", "word ".repeat(300) + "\"\nend", ""),
                changed(
                        "a criterion more",
                        CRITERIA,
                        "ESSEX-1,",
                        "ESSEX-2,another,DESIGN,ASSUMED,ESSEX,BMC,,,,,,,,WEAK,,,RETRY,words\nESSEX-1,",
                        ""),
                changed("a criterion of many values", CRITERIA, "STRONG or arguable", "strong or ARGUABLE or Weak", ""),
                changed("a quoted cell of two lines", CRITERIA, ",serious", ",\"serious\nand more\"", ""),
                changed(
                        "a sentence more",
                        WORDS,
                        "# Actions",
                        "[when]- the office is neither {one} nor {two} at all=district not in (District.{one}, District.{two})\n# Actions",
                        ""),
                changed("line ends of another system", OTHER, "package rules.sample\n", "package rules.sample\r\n", ""),
                changed(
                        "a comment in a block",
                        OTHER,
                        "rule \"OFFICE-1",
                        "/* why:\n * a reason\n */\nrule \"OFFICE-1",
                        ""),
                changed(
                        "a source with a link",
                        "sources.csv",
                        "Our own rule,,",
                        "Our own rule,https://example.org/a?b=c&d,",
                        ""),
                changed("a text with umlauts", SET, "title: A sample", "title: \"B\u00fcrgermeister v. Sample\"", ""),
                new Attack(
                        "notes beside the rules",
                        folder -> RulesFixture.write(folder, "sample/notes to myself.txt", "x"),
                        ""));
    }

    private static Attack text(String name, String file, String at, String more) {
        return changed(name, file, at, more + "\n" + at);
    }

    private static Attack changed(String name, String file, String from, String to) {
        return changed(name, file, from, to, file);
    }

    private static Attack changed(String name, String file, String from, String to, String reported) {
        return new Attack(
                name, folder -> RulesFixture.change(folder, file, text -> text.replace(from, to)), reported, true);
    }

    private static Attack changed(String name, String file, String from, String to, String last, String kept) {
        return new Attack(
                name,
                folder -> RulesFixture.change(folder, file, text -> {
                    var line = text.indexOf('\n');
                    var header = ("," + text.substring(0, line) + ",").replace("," + from, "," + to);
                    return header.substring(1, header.length() - 1) + text.substring(line);
                }),
                file,
                true);
    }

    private static Attack written(String name, String file, byte[] content) {
        return new Attack(name, folder -> RulesFixture.write(folder, file, content), file);
    }

    private static String lines(int number, java.util.function.IntFunction<String> line) {
        return IntStream.range(0, number).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static String every(Class<?> type) {
        return Stream.of(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(" or "));
    }

    private static String cut(String text) {
        var shown = text.replaceAll("[^ -~]", "?");
        return shown.length() <= 70 ? shown : shown.substring(0, 70) + "... (" + text.length() + ")";
    }

    private static Consumer<Path> link(String path, String target) {
        return folder -> {
            try {
                var link = folder.resolve(path);
                Files.createDirectories(link.getParent());
                Files.deleteIfExists(link);
                Files.createSymbolicLink(link, Path.of(target));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static Consumer<Path> named(String path) {
        return folder -> RulesFixture.write(folder, path, "x");
    }

    private static Consumer<Path> set(String name) {
        return folder -> {
            for (var each : List.of(
                    "20-disposition.dslr",
                    "60-timing.dslr",
                    "evidence.csv",
                    "county-criteria.drl.csv",
                    "rule-set.yaml")) {
                RulesFixture.write(
                        folder,
                        name + "/" + each,
                        RulesFixture.read(folder, "sample/" + each)
                                .replace("rules.sample", "rules." + name)
                                .replace("id: sample", "id: " + name)
                                .replaceAll(
                                        "(?m)^(rule \"|CAPE|ESSEX|SUFFOLK(?=-))",
                                        "$1" + (each.endsWith("dslr") ? "N-" : "N")));
            }
        };
    }

    private static Path replaced(Path folder, String file) {
        try {
            Files.delete(folder.resolve(file));
            return folder.resolve(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void made(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pipe(Path folder) {
        try {
            new ProcessBuilder("mkfifo", replaced(folder, TIMING).toString())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void many(Path folder, String path, int number) {
        IntStream.range(0, number).forEach(each -> RulesFixture.write(folder, path + "x" + each + ".txt", "x"));
    }

    private static void sets(Path folder) {
        IntStream.range(0, 50)
                .forEach(each -> RulesFixture.write(folder, "s" + each + "/rule-set.yaml", "id: s" + each));
    }

    private static void large(Path folder) {
        var text = ("// " + "a".repeat(990) + "\n").repeat(980);
        IntStream.range(0, 12).forEach(each -> RulesFixture.write(folder, "sample/m" + each + ".dslr", text));
    }
}
