package org.vacatur.docket.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vacatur.docket.lists.ListFormat;
import org.vacatur.docket.sample.StatewideDocket;
import org.vacatur.docket.sample.StatewidePlan;
import org.vacatur.docket.sample.SyntheticCase;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.FactPointer;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;

/** Worklist and parity of a state's docket together, in a cold process, from the cases to the tables. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class AnalysisBenchmark {
    @Param("24483")
    private int cases;

    /** Whether the offices have answered, as in 2017; else about a third of the charges need a person. */
    @Param({"true", "false"})
    private boolean answered;

    private RuleSet rules;

    @Setup
    public void load() {
        rules = Rulebook.load(Path.of("rules")).ruleSet("dookhan");
    }

    @Benchmark
    public Analysed worklistAndParity() throws IOException {
        Analysed analysed = new DocketAnalyser(
                        EnumSet.allOf(DocketAnalyser.Wanted.class), rules, CountyPolicy.OWN, LocalDate.of(2017, 4, 18))
                .analyse(
                        List.of("sample"),
                        to -> {
                            for (SyntheticCase each : new StatewideDocket(StatewidePlan.published(), cases, 1)) {
                                CaseFacts facts = answered ? each.facts() : unanswered(each.facts());
                                to.accept(new CasesToAnalyse.OneCase(facts, Set.of(), true));
                            }
                        },
                        done -> {});
        for (Analysed.Part part : Analysed.Part.values()) {
            for (ListFormat format : ListFormat.values()) {
                analysed.table(part).write(format, OutputStream.nullOutputStream());
            }
        }
        analysed.counts(true).write(ListFormat.CSV, OutputStream.nullOutputStream());
        return analysed;
    }

    private static CaseFacts unanswered(CaseFacts facts) {
        CaseFacts without = facts;
        for (int charge = 0; charge < facts.charges().size(); charge++) {
            without =
                    FactPointer.parse("/charges/" + charge + "/officeDecision").with(without, null);
        }
        return without;
    }
}
