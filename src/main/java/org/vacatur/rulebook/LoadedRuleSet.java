package org.vacatur.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Dispositions;
import org.vacatur.facts.District;
import org.vacatur.facts.DocketNumbers;
import org.vacatur.facts.Offenses;
import org.vacatur.rulebook.engine.RuleEngine;

/** A rule set that was read without an error and compiled. */
final class LoadedRuleSet implements RuleSet {
    private final Declaration declaration;
    private final CanonicalVersion version;
    private final LocalDate inForceFrom;
    private final List<Rule> rules;
    private final List<Reason> reasons;
    private final Set<Operand> offices;
    private final Map<String, String> reviewCodes;
    private final Dispositions dispositions;
    private final Offenses offenses;
    private final DocketNumbers docketNumbers;
    private final EvidenceTable evidence;
    private final Supplier<RuleEngine> engine;

    LoadedRuleSet(
            Declaration declaration,
            CanonicalVersion version,
            LocalDate inForceFrom,
            List<Rule> rules,
            Map<String, String> reviewCodes,
            Dispositions dispositions,
            Offenses offenses,
            DocketNumbers docketNumbers,
            EvidenceTable evidence,
            Supplier<RuleEngine> engine) {
        this.declaration = declaration;
        this.version = version;
        this.inForceFrom = inForceFrom;
        this.rules = List.copyOf(rules);
        this.reasons = rules.stream().map(each -> Reason.of(each.because())).toList();
        this.offices = offices(rules);
        this.reviewCodes = Collections.unmodifiableMap(new LinkedHashMap<>(reviewCodes));
        this.dispositions = dispositions;
        this.offenses = offenses;
        this.docketNumbers = docketNumbers;
        this.evidence = evidence;
        this.engine = engine;
    }

    /** The offices that have criteria of their own. */
    private static Set<Operand> offices(List<Rule> rules) {
        return rules.stream()
                .filter(each -> each.kind() == RuleKind.OFFICE_POLICY)
                .flatMap(each -> each.conditions().stream())
                .filter(each -> each.field().equals("policyDistrict"))
                .flatMap(each -> each.operands().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String id() {
        return declaration.id();
    }

    @Override
    public String title() {
        return declaration.title();
    }

    @Override
    public String version() {
        return version.hash();
    }

    @Override
    public LocalDate inForceFrom() {
        return inForceFrom;
    }

    @Override
    public @Nullable LocalDate inForceTo() {
        return declaration.inForceTo();
    }

    @Override
    public List<RuleTest> tests() {
        return Objects.requireNonNull(declaration.tests());
    }

    @Override
    public List<Rule> rules() {
        return rules;
    }

    @Override
    public List<OutcomeNote> outcomeNotes() {
        return declaration.outcomeNotes();
    }

    @Override
    public Map<String, String> reviewCodes() {
        return reviewCodes;
    }

    @Override
    public boolean hasPolicy(District office) {
        return offices.contains(new Operand.Literal(office));
    }

    @Override
    public Dispositions dispositions() {
        return dispositions;
    }

    @Override
    public Offenses offenses() {
        return offenses;
    }

    @Override
    public DocketNumbers docketNumbers() {
        return docketNumbers;
    }

    @Override
    public EvidenceTable evidence() {
        return evidence;
    }

    @Override
    public Map<String, String> files() {
        return version.files();
    }

    @Override
    public Evaluation evaluate(ChargeReading reading) {
        var findings = new ArrayList<Finding>();
        engine.get().fired(reading).stream()
                .forEach(each -> findings.add(
                        new Finding(rules.get(each), reasons.get(each).fill(reading))));
        return new Evaluation(this, reading, findings);
    }

    @Override
    public String toString() {
        return id() + " " + version();
    }
}
