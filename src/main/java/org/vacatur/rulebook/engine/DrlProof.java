package org.vacatur.rulebook.engine;

import java.util.List;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads written DRL back and refuses it unless its tree is exactly what was meant: the same rules with the same constraints and
 * statements, and nothing else. A value that broke out of its place would show here, before anything is compiled.
 */
final class DrlProof {
    /** Plain characters, and no number that Java reads as one of them before anything else. */
    private static final Pattern CHARACTERS = Pattern.compile("(?:(?!\\\\u00[0-7])[\\n -~])*+");

    private DrlProof() {}

    /**
     * @throws IllegalStateException naming what differs
     */
    static void check(DrlFile meant) {
        check(meant, meant.text());
    }

    static void check(DrlFile meant, String text) {
        if (!CHARACTERS.matcher(text).matches()) {
            throw new IllegalStateException(
                    "The rules were written wrongly: a character that needs an escape has none");
        }
        meant.rules().forEach(DrlProof::spoken);
        var read = parse(text);
        same("the package", meant.packageName(), read.getNamespace());
        same(
                "the imports",
                meant.imports(),
                read.getImports().stream().map(ImportDescr::getTarget).toList());
        same(
                "the globals",
                List.of(Findings.class.getName() + " " + DrlFile.GLOBAL),
                read.getGlobals().stream()
                        .map(each -> each.getType() + " " + each.getIdentifier())
                        .toList());
        same("other declarations", true, bare(read));
        same(
                "the rules",
                meant.rules().stream().map(DrlRule::id).toList(),
                read.getRules().stream().map(RuleDescr::getName).toList());
        for (var i = 0; i < meant.rules().size(); i++) {
            check(meant.rules().get(i), read.getRules().get(i));
        }
    }

    /** What is meant is itself in the small language that rules are written in. */
    private static void spoken(DrlRule meant) {
        if (!DrlGrammar.isStatement(meant.consequence())) {
            throw new IllegalStateException(
                    "The rules were written wrongly: rule " + meant.id() + " does more than fire");
        }
        meant.constraints().stream()
                .filter(each -> !DrlGrammar.isConstraint(each))
                .findFirst()
                .ifPresent(each -> {
                    throw new IllegalStateException("The rules were written wrongly: rule " + meant.id()
                            + " holds no plain comparison: " + each);
                });
    }

    private static PackageDescr parse(String text) {
        var parser = new DrlParser(LanguageLevelOption.DRL6);
        try {
            var read = parser.parse(false, text);
            if (read == null || parser.hasErrors()) {
                throw new IllegalStateException("The rules were written wrongly: " + parser.getErrors());
            }
            return read;
        } catch (DroolsParserException e) {
            throw new IllegalStateException("The rules were written wrongly: " + e.getMessage(), e);
        }
    }

    private static boolean bare(PackageDescr read) {
        return read.getFunctions().isEmpty()
                && read.getFunctionImports().isEmpty()
                && read.getAccumulateImports().isEmpty()
                && read.getAttributes().isEmpty()
                && read.getTypeDeclarations().isEmpty()
                && read.getEnumDeclarations().isEmpty()
                && read.getEntryPointDeclarations().isEmpty()
                && read.getWindowDeclarations().isEmpty()
                && read.getClassAndEnumDeclarationDescrs().isEmpty()
                && read.getUnit() == null;
    }

    private static void check(DrlRule meant, RuleDescr read) {
        var name = "rule " + meant.id();
        same(name + ": kind", RuleDescr.class, read.getClass());
        same(
                name + ": attributes",
                true,
                read.getAttributes().isEmpty() && read.getAnnotationNames().isEmpty());
        same(
                name + ": extra parts",
                true,
                read.getParentName() == null && read.getNamedConsequences().isEmpty() && read.getUnit() == null);
        same(
                name + ": statement",
                meant.consequence(),
                String.valueOf(read.getConsequence()).strip());
        var patterns = all(name, read.getLhs());
        same(name + ": patterns", 1, patterns.size());
        var pattern = exactly(name, PatternDescr.class, patterns.get(0));
        same(name + ": pattern", "$charge : ChargeReading", pattern.getIdentifier() + " : " + pattern.getObjectType());
        same(
                name + ": source",
                true,
                pattern.getSource() == null
                        && pattern.getBehaviors().isEmpty()
                        && pattern.getAnnotationNames().isEmpty()
                        && !pattern.isQuery()
                        && !pattern.isUnification());
        var constraints = all(name, pattern.getConstraint()).stream()
                .map(each -> exactly(name, ExprConstraintDescr.class, each))
                .toList();
        same(
                name + ": constraints",
                meant.constraints(),
                constraints.stream().map(ExprConstraintDescr::getExpression).toList());
        same(
                name + ": kinds of constraints",
                true,
                constraints.stream().allMatch(each -> each.getType() == ExprConstraintDescr.Type.NAMED));
    }

    private static List<? extends BaseDescr> all(String rule, @Nullable Object part) {
        var and = exactly(rule, AndDescr.class, part);
        same(rule + ": annotations", true, and.getAnnotationNames().isEmpty());
        return and.getDescrs();
    }

    /** A part of the tree of exactly this kind: a subclass would be another form of the language. */
    private static <T> T exactly(String rule, Class<T> kind, @Nullable Object part) {
        if (part == null || part.getClass() != kind) {
            throw new IllegalStateException("The rules were written wrongly: " + rule + " holds "
                    + (part == null ? "nothing" : part.getClass().getSimpleName()) + " where "
                    + kind.getSimpleName() + " belongs");
        }
        return kind.cast(part);
    }

    private static void same(String what, Object meant, Object read) {
        if (!meant.equals(read)) {
            throw new IllegalStateException(
                    "The rules were written wrongly: " + what + " should be " + meant + ", read back as " + read);
        }
    }
}
