package org.vacatur.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.Readings;
import org.vacatur.rulebook.Rulebook;

/** Rules that got past every check of text and tree, handed to the compiler and to the loader directly. */
class RuleClassLoaderTest {
    /** A system property that a payload sets. */
    public static final String CANARY = "rules.canary";

    @TempDir
    private Path folder;

    /** A public class of the product that is on the class path, and that no rule may reach. */
    public static final class Bean {
        private Bean() {}

        public static String sing() {
            return System.setProperty(CANARY, "sung");
        }
    }

    @BeforeEach
    @AfterEach
    void no_canary() {
        System.clearProperty(CANARY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.setProperty(\"rules.canary\", \"sung\");",
                "System.exit(1);",
                "Runtime.getRuntime().exec(\"true\");",
                "new ProcessBuilder(\"true\").start();",
                "new Thread(() -> {}).start();",
                "Class.forName(\"java.lang.Runtime\").getMethods();",
                "findings.getClass().getClassLoader().loadClass(\"java.lang.System\");",
                "ChargeReading.class.getResourceAsStream(\"/application.yml\").readAllBytes();",
                "java.lang.invoke.MethodHandles.lookup().findStatic(null, null, null);",
                "java.nio.file.Files.delete(java.nio.file.Path.of(\"x\"));",
                "new java.io.FileInputStream(\"/etc/passwd\").read();",
                "new java.io.File(\"/etc/passwd\").delete();",
                "new java.net.URL(\"http://127.0.0.1\").openStream();",
                "new java.net.Socket(\"127.0.0.1\", 80);",
                "new javax.script.ScriptEngineManager().getEngineByName(\"js\");",
                "javax.naming.InitialContext.doLookup(\"ldap://127.0.0.1/x\");",
                "new org.springframework.context.support.GenericApplicationContext().refresh();",
                "org.vacatur.rulebook.engine.RuleClassLoaderTest.Bean.sing();",
                "org.vacatur.rulebook.Rulebook.engine();",
                "org.kie.api.KieServices.Factory.get().newKieFileSystem();",
                "drools.halt();",
                "drools.getRuntime().getFactHandles();",
                "delete($charge);"
            })
    void a_statement_that_reaches_for_more_is_not_compiled_or_does_not_run(String statement) {
        refused(drl("", "", statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval(System.setProperty(\"rules.canary\", \"sung\") == null)",
                "$charge : ChargeReading(Runtime.getRuntime() != null)",
                "$charge : ChargeReading(offense == new java.util.Scanner(System.in).next())",
                "$charge : ChargeReading(org.vacatur.rulebook.engine.RuleClassLoaderTest.Bean.sing() == null)",
                "$charge : ChargeReading() from new java.io.File(\"/\").listFiles()",
                "accumulate($charge : ChargeReading(); $n : count(System.setProperty(\"rules.canary\", \"sung\")))"
            })
    void a_condition_that_reaches_for_more_is_not_compiled_or_does_not_run(String condition) {
        refused(header("") + "rule \"X\" when\n" + condition + "\nthen findings.fired(\"X\"); end\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "function void sing() { System.setProperty(\"rules.canary\", \"sung\"); }",
                "import function org.vacatur.rulebook.engine.RuleClassLoaderTest.Bean.sing",
                "import static org.vacatur.rulebook.engine.RuleClassLoaderTest.Bean.*",
                "import java.lang.Runtime",
                "import accumulate org.vacatur.rulebook.engine.RuleClassLoaderTest$Bean sing",
                "global java.lang.ProcessBuilder builder",
                "declare Song text : String = System.setProperty(\"rules.canary\", \"sung\") end",
                "dialect \"mvel\""
            })
    void a_declaration_that_reaches_for_more_is_not_compiled_or_does_not_run(String declaration) {
        var statement = declaration.contains("Song")
                ? "insert(new Song());"
                : declaration.contains("import java.lang.Runtime")
                        ? "Runtime.getRuntime();"
                        : declaration.contains("global")
                                ? "builder.start();"
                                : declaration.contains("mvel")
                                        ? "System.setProperty(\"rules.canary\", \"sung\")"
                                        : "sing();";
        refused(drl(declaration, "", statement));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salience (System.setProperty(\"rules.canary\", \"sung\") == null ? 1 : 2)",
                "enabled (System.setProperty(\"rules.canary\", \"sung\") == null)"
            })
    void an_attribute_that_reaches_for_more_is_not_compiled_or_does_not_run(String attribute) {
        refused(drl("", attribute, "findings.fired(\"X\");"));
    }

    /** The classes are made by a compiler that sees everything: only the loader stands between them and the machine. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.setProperty(\"rules.canary\", \"sung\");",
                "Runtime.getRuntime().exec(\"true\");",
                "new ProcessBuilder(\"true\").start();",
                "Class.forName(\"java.lang.Runtime\");",
                "getClass().getClassLoader().getParent();",
                "getClass().getMethods()[0].invoke(this);",
                "Object o = getClass().getResourceAsStream(\"/application.yml\").readAllBytes();",
                "java.lang.invoke.MethodHandles.lookup().lookupClass();",
                "Runnable r = () -> {}; r.run();",
                "String s = \"a\" + this;",
                "new Thread() {}.start();",
                "java.nio.file.Files.exists(java.nio.file.Path.of(\"/\"));",
                "new java.io.FileInputStream(\"/etc/passwd\").close();",
                "new java.net.ServerSocket(0).close();",
                "new java.util.Timer();",
                "java.util.concurrent.ForkJoinPool.commonPool();",
                "java.util.ServiceLoader.load(Runnable.class);",
                "new javax.script.ScriptEngineManager();",
                "org.vacatur.rulebook.Rulebook.engine();",
                "org.vacatur.facts.DocketNumbers.of(null, null);",
                "new org.springframework.context.support.GenericApplicationContext();",
                "org.springframework.util.FileSystemUtils.deleteRecursively(new java.io.File(\"nowhere\"));"
            })
    void a_class_that_reaches_for_more_is_not_run(String statement) throws IOException {
        var classes = compiledWithEverything(statement);
        assertThatThrownBy(classes::base).isInstanceOf(IllegalStateException.class);
        assertThat(System.getProperty(CANARY)).isNull();
    }

    @Test
    void a_class_that_reaches_for_nothing_is_run() throws IOException {
        assertThat(compiledWithEverything("String.valueOf(Integer.valueOf(1));").base())
                .isNotNull();
    }

    @Test
    void a_rule_that_reaches_for_nothing_is_compiled() {
        assertThat(fired(drl("", "", "findings.fired(\"X\");"))).containsExactly("X");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java/lang/Runtime.class",
                "java/lang/System.class",
                "java/nio/file/Files.class",
                "org/vacatur/rulebook/Rulebook.class",
                "application.yml",
                "META-INF/MANIFEST.MF"
            })
    void files_are_not_shown_either(String file) throws IOException {
        for (var loader : List.of(RuleClassLoader.compiling(), RuleClassLoader.running())) {
            assertThat(loader.getResource(file)).isNull();
            assertThat(loader.getResourceAsStream(file)).isNull();
            assertThat(loader.getResources(file).hasMoreElements()).isFalse();
            assertThat(loader.resources(file)).isEmpty();
        }
    }

    @Test
    void what_rules_speak_of_is_shown() throws Exception {
        for (var loader : List.of(RuleClassLoader.compiling(), RuleClassLoader.running())) {
            assertThat(loader.loadClass(ChargeReading.class.getName())).isEqualTo(ChargeReading.class);
            assertThat(loader.getResource("java/time/LocalDate.class")).isNotNull();
            assertThatThrownBy(() -> loader.loadClass(Rulebook.class.getName()))
                    .isInstanceOf(ClassNotFoundException.class)
                    .hasMessageContaining("Rules may not use");
        }
    }

    private static void refused(String drl) {
        assertThatThrownBy(() -> fired(drl))
                .satisfies(each -> assertThat(each.toString())
                        .containsAnyOf(
                                "cannot be resolved",
                                "missing type",
                                "Unable to find class",
                                "Unable to Analyse Expression",
                                "NoClassDefFoundError",
                                "Error loading accumulate function"));
        assertThat(System.getProperty(CANARY)).isNull();
    }

    private static List<String> fired(String drl) {
        var findings = new Findings();
        var session = Compiler.compile("rules.safety", drl).base().newKieSession();
        try {
            session.setGlobal(DrlFile.GLOBAL, findings);
            session.insert(Readings.any(new Random(1), 0));
            session.fireAllRules(10);
            return findings.fired();
        } finally {
            session.dispose();
        }
    }

    private static String header(String declaration) {
        return DrlFile.of("safety", List.of()).text() + declaration + "\n";
    }

    private static String drl(String declaration, String attribute, String statement) {
        return header(declaration) + "rule \"X\" " + attribute + " when $charge : ChargeReading() then\n" + statement
                + "\nend\n";
    }

    private CompiledClasses compiledWithEverything(String statement) throws IOException {
        var source = Files.writeString(folder.resolve("Attack.java"), """
                package rules.safety;
                public class Attack implements org.drools.model.Model {
                    public Attack() throws Exception {
                        %s
                    }
                    public String getName() { return "attack"; }
                    public String getPackageName() { return "rules.safety"; }
                    public java.util.List<org.drools.model.Rule> getRules() { return java.util.Collections.emptyList(); }
                    public java.util.List<org.drools.model.Query> getQueries() { return java.util.Collections.emptyList(); }
                    public java.util.List<org.drools.model.TypeMetaData> getTypeMetaDatas() { return java.util.Collections.emptyList(); }
                    public java.util.List<org.drools.model.Global> getGlobals() { return java.util.Collections.emptyList(); }
                    public java.util.List<org.drools.model.EntryPoint> getEntryPoints() { return java.util.Collections.emptyList(); }
                }
                """.formatted(statement));
        var compiler = ToolProvider.getSystemJavaCompiler();
        var result = compiler.run(
                null,
                null,
                null,
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                source.toString());
        assertThat(result).isZero();
        var path = "rules/safety/Attack.class";
        return new CompiledClasses(
                List.of("rules.safety.Attack"), Map.of(path, Files.readAllBytes(folder.resolve(path))));
    }
}
