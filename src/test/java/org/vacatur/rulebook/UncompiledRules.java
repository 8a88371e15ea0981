package org.vacatur.rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vacatur.facts.Dispositions;
import org.vacatur.facts.District;
import org.vacatur.facts.DocketNumbers;
import org.vacatur.facts.Offenses;

/**
 * A rule set read and checked as ever, whose rules are asked sentence by sentence and not compiled: many hundred wrong versions can be tried.
 * That the compiled rules say the same is tested elsewhere.
 */
public final class UncompiledRules {
    private UncompiledRules() {}

    /** @throws RulesRefused as loading does */
    public static RuleSet of(Path folder, String id) {
        var faults = new Faults();
        List<RuleSetDraft> drafts;
        try {
            drafts = new RuleSetReader(RulesFolder.read(folder, faults), faults).read();
        } catch (Faults.Stopped e) {
            drafts = List.of();
        }
        if (faults.errors() > 0) {
            throw new RulesRefused(faults.sorted());
        }
        return drafts.stream()
                .filter(each -> each.declaration().id().equals(id))
                .map(each -> new Asked(each.compiled(() -> {
                    throw new IllegalStateException("Not compiled");
                })))
                .findFirst()
                .orElseThrow();
    }

    private record Asked(RuleSet read, List<Reason> reasons) implements RuleSet {
        Asked(RuleSet read) {
            this(
                    read,
                    read.rules().stream().map(each -> Reason.of(each.because())).toList());
        }

        @Override
        public Evaluation evaluate(ChargeReading reading) {
            var findings = new java.util.ArrayList<Finding>();
            for (int i = 0; i < rules().size(); i++) {
                Rule rule = rules().get(i);
                if (rule.conditions().stream().allMatch(each -> each.truth(reading) == Truth.TRUE)) {
                    findings.add(new Finding(rule, reasons.get(i).fill(reading)));
                }
            }
            return new Evaluation(this, reading, findings);
        }

        @Override
        public String id() {
            return read.id();
        }

        @Override
        public String title() {
            return read.title();
        }

        @Override
        public String version() {
            return read.version();
        }

        @Override
        public Map<String, String> files() {
            return read.files();
        }

        @Override
        public LocalDate inForceFrom() {
            return read.inForceFrom();
        }

        @Override
        public @Nullable LocalDate inForceTo() {
            return read.inForceTo();
        }

        @Override
        public List<RuleTest> tests() {
            return read.tests();
        }

        @Override
        public List<Rule> rules() {
            return read.rules();
        }

        @Override
        public List<OutcomeNote> outcomeNotes() {
            return read.outcomeNotes();
        }

        @Override
        public Map<String, String> reviewCodes() {
            return read.reviewCodes();
        }

        @Override
        public boolean hasPolicy(District office) {
            return read.hasPolicy(office);
        }

        @Override
        public Dispositions dispositions() {
            return read.dispositions();
        }

        @Override
        public Offenses offenses() {
            return read.offenses();
        }

        @Override
        public DocketNumbers docketNumbers() {
            return read.docketNumbers();
        }

        @Override
        public EvidenceTable evidence() {
            return read.evidence();
        }
    }
}
