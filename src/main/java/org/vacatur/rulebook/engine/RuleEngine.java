package org.vacatur.rulebook.engine;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.vacatur.rulebook.ChargeReading;
import org.vacatur.rulebook.Rule;

/** The rules of one rule set, compiled. Safe for use by many threads. */
public final class RuleEngine {
    private final KieBase base;
    private final Map<String, Integer> positions = new HashMap<>();

    private RuleEngine(KieBase base, List<Rule> rules) {
        this.base = base;
        for (var i = 0; i < rules.size(); i++) {
            positions.put(rules.get(i).id(), i);
        }
    }

    /**
     * Writes, proves and compiles rules.
     *
     * @param ruleSet id of the rule set; names the package
     * @param rules all of its rules; their ids are unique
     * @param kept folder that keeps what was compiled, by content; null to keep nothing. What lies there is run as code: nobody
     *     but the service may be able to write to it
     * @throws IllegalStateException if the rules cannot be compiled, which is a defect of the writer and not of the rules
     */
    public static RuleEngine compile(String ruleSet, List<Rule> rules, @Nullable Path kept) {
        var file = DrlFile.of(ruleSet, rules);
        DrlProof.check(file);
        var compiled = kept == null ? Compiler.compile(file) : new CompiledFolder(kept).get(file);
        return new RuleEngine(compiled.base(), rules);
    }

    /** Name and version of the engine, as its own library states them. */
    public static String name() {
        return "Drools " + KieBase.class.getPackage().getImplementationVersion();
    }

    /** Positions, in the list of rules that was compiled, of the rules that fire for a charge. */
    public BitSet fired(ChargeReading reading) {
        var findings = new Findings();
        // a session for each charge: measured as fast as a pool, and nothing can be left over from another charge
        var session = base.newKieSession();
        try {
            session.setGlobal(DrlFile.GLOBAL, findings);
            session.insert(reading);
            // each rule fires once at most, for there is one reading and no rule changes it
            if (session.fireAllRules(positions.size() + 1) > positions.size()) {
                throw new IllegalStateException(
                        "More rules fired for one charge than there are: a rule fires again and again");
            }
        } finally {
            session.dispose();
        }
        var fired = new BitSet(positions.size());
        findings.fired().forEach(each -> fired.set(position(each)));
        return fired;
    }

    private int position(String rule) {
        var position = positions.get(rule);
        if (position == null) {
            throw new IllegalStateException("A rule fired that was never written: " + rule);
        }
        return position;
    }
}
