package org.vacatur.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.lang.dsl.DSLTokenizedMappingFile;
import org.drools.drl.parser.lang.dsl.DefaultExpander;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.vacatur.rulebook.Readings;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.RulesFixture;

/** Every sentence file that passes our reader means the same to Drools' own expander, where no fact is absent. */
class DroolsExpanderTest {

    static Stream<Path> folders() {
        return Stream.of(RulesFixture.folder(), Path.of("rules")).filter(Files::isDirectory);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void drools_reads_the_same_rules_and_fires_the_same(Path folder) throws Exception {
        for (var set : Rulebook.load(folder).ruleSets()) {
            var rules = set.rules().stream()
                    .filter(each -> each.file().endsWith(".dslr"))
                    .toList();
            var expanded = new ArrayList<String>();
            for (var file : rules.stream().map(Rule::file).distinct().toList()) {
                expanded.add(expanded(folder, file, rules));
            }
            assertThat(firesTheSame(set, rules, String.join("\n", expanded))).isGreaterThan(100);
        }
    }

    /** The file as Drools expands it, without its header, each action replaced by a note of its rule. */
    private static String expanded(Path folder, String file, List<Rule> rules) throws Exception {
        var mapping = new DSLTokenizedMappingFile();
        assertThat(mapping.parseAndLoad(new StringReader(Files.readString(folder.resolve("vocabulary.dsl")))))
                .as("%s", mapping.getErrors())
                .isTrue();
        var expander = new DefaultExpander();
        expander.addDSLMapping(mapping.getMapping());
        var drl = expander.expand(Files.readString(folder.resolve(file)));
        assertThat(expander.getErrors()).as(file).isEmpty();

        var parser = new DrlParser(LanguageLevelOption.DRL6);
        var read = parser.parse(false, drl);
        assertThat(parser.hasErrors()).as("%s", parser.getErrors()).isFalse();
        assertThat(read.getRules())
                .extracting(RuleDescr::getName)
                .containsExactlyElementsOf(rules.stream()
                        .filter(each -> each.file().equals(file))
                        .map(each -> each.id() + " " + each.title())
                        .toList());
        return drl.substring(drl.indexOf("rule \""))
                .replaceAll("(?m)^\\s*findings\\..*$", "")
                .replaceAll("(?m)^\\s*@.*$", "")
                .replaceAll(
                        "rule \"(\\S+) [^\"]*\"([\\s\\S]*?)\\n\\s*then\\b",
                        "rule \"$1\"$2\nthen findings.fired(\"$1\");");
    }

    private static int firesTheSame(RuleSet set, List<Rule> rules, String drl) {
        var base = compiled(header(set) + drl);
        var random = new Random(11);
        var fired = 0;
        for (var i = 0; i < 2_000; i++) {
            var reading = Readings.any(random, 0);
            var ours = set.evaluate(reading).findings().stream()
                    .map(each -> each.rule().id())
                    .filter(each -> rules.stream().anyMatch(rule -> rule.id().equals(each)))
                    .toList();
            var findings = new Findings();
            var session = base.newKieSession();
            session.setGlobal("findings", findings);
            session.insert(reading);
            session.fireAllRules();
            session.dispose();
            assertThat(findings.fired()).containsExactlyInAnyOrderElementsOf(ours);
            fired += ours.size();
        }
        return fired;
    }

    private static String header(RuleSet set) {
        var text = DrlFile.of(set.id(), List.of()).text();
        return text.replace("package rules.", "package expanded.");
    }

    private static KieBase compiled(String drl) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        var release = services.newReleaseId("org.vacatur", "expanded", "1." + System.nanoTime());
        files.generateAndWritePomXML(release);
        files.write("src/main/resources/expanded/expanded.drl", drl.getBytes(StandardCharsets.UTF_8));
        var loader = DroolsExpanderTest.class.getClassLoader();
        var builder = services.newKieBuilder(files, loader);
        builder.buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        return services.newKieContainer(release, loader).getKieBase();
    }
}
