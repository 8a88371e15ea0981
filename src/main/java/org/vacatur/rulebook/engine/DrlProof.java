package org.vacatur.rulebook.engine;

import java.util.List;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Reads written DRL back and refuses it unless its tree is exactly what was meant: the same rules with the same constraints and
 * statements, and nothing else. A value that broke out of its place would show here, before anything is compiled.
 */
final class DrlProof {
    private DrlProof() {}

    /**
     * @throws IllegalStateException naming what differs
     */
    static void check(DrlFile meant) {
        var read = parse(meant.text());
        same("the package", meant.packageName(), read.getNamespace());
        same(
                "the imports",
                meant.imports(),
                read.getImports().stream().map(ImportDescr::getTarget).toList());
        same(
                "the globals",
                List.of(DrlFile.GLOBAL),
                read.getGlobals().stream().map(GlobalDescr::getIdentifier).toList());
        same("other declarations", true, bare(read));
        same(
                "the rules",
                meant.rules().stream().map(DrlRule::id).toList(),
                read.getRules().stream().map(RuleDescr::getName).toList());
        for (var i = 0; i < meant.rules().size(); i++) {
            check(meant.rules().get(i), read.getRules().get(i));
        }
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
                && read.getWindowDeclarations().isEmpty();
    }

    private static void check(DrlRule meant, RuleDescr read) {
        var name = "rule " + meant.id();
        same(
                name + ": attributes",
                true,
                read.getAttributes().isEmpty() && read.getAnnotationNames().isEmpty());
        same(
                name + ": extra parts",
                true,
                read.getParentName() == null && read.getNamedConsequences().isEmpty());
        same(
                name + ": statement",
                meant.consequence(),
                String.valueOf(read.getConsequence()).strip());
        var patterns = read.getLhs().getDescrs();
        same(name + ": patterns", 1, patterns.size());
        if (!(patterns.get(0) instanceof PatternDescr pattern)) {
            throw new IllegalStateException(name + " was written wrongly: no pattern");
        }
        same(name + ": pattern", "ChargeReading", String.valueOf(pattern.getObjectType()));
        same(name + ": source", true, pattern.getSource() == null);
        var constraints = ((AndDescr) pattern.getConstraint())
                .getDescrs().stream().map(DrlProof::expression).toList();
        same(name + ": constraints", meant.constraints(), constraints);
    }

    private static String expression(Object constraint) {
        return constraint instanceof ExprConstraintDescr expression
                ? expression.getExpression()
                : constraint.toString();
    }

    private static void same(String what, Object meant, Object read) {
        if (!meant.equals(read)) {
            throw new IllegalStateException(
                    "The rules were written wrongly: " + what + " should be " + meant + ", read back as " + read);
        }
    }
}
