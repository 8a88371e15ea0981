package org.vacatur.secondopinion;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.contract.ContractJson;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommendation;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.Evaluation;
import org.vacatur.rulebook.RuleSet;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.reading.CaseReader;
import org.vacatur.rulebook.reading.ReadCharge;

/**
 * One case of two charges: how long the rules take, and the whole recommendation with its explanation, against the same
 * standard written by hand in Java without rules and without an explanation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class RecommendationBenchmark {
    private static final LocalDate AS_OF = LocalDate.of(2017, 3, 1);
    private static final String CASE = """
            {"docketNumber": "0501CR001234", "district": "SUFFOLK", "asOf": "2017-03-01", "charges": [
              {"number": 1, "offense": "DRUG, POSSESS TO DISTRIB CLASS B c94C §32A(a)", "disposition": "Guilty Plea",
               "dispositionDate": "2008-05-01", "evidenceReviewComplete": true,
               "certificates": [
                 {"laboratory": "HINTON", "dookhanRole": "CONFIRMATORY", "signedByDookhanOn": "2008-03-10"}]},
              {"number": 2, "statute": "94C/32J", "disposition": "Guilty Plea", "underlyingCharge": 1,
               "dispositionDate": "2008-05-01",
               "certificates": [
                 {"laboratory": "HINTON", "dookhanRole": "CONFIRMATORY", "signedByDookhanOn": "2008-03-10"}]}]}
            """;

    private final RuleSet ruleSet = Rulebook.load(Path.of("rules")).ruleSet("dookhan");
    private final Recommender recommender = new Recommender(ruleSet);
    private final CaseFactsReader reader = new CaseFactsReader();
    private final CaseFacts facts = reader.read(CASE.getBytes(StandardCharsets.UTF_8));
    private final List<ReadCharge> readings = readings();
    private final SecondOpinion secondOpinion = new SecondOpinion(OfficePolicy.OFF);

    /** The baseline: outcome, ground and reasons of both charges, by hand-written Java. */
    @Benchmark
    public List<Answer> handWritten() {
        return secondOpinion.answer(facts, AS_OF);
    }

    /** The rules alone: both charges, already read. */
    @Benchmark
    public List<Evaluation> rules() {
        return readings.stream().map(each -> ruleSet.evaluate(each.reading())).toList();
    }

    /** Reading, rules, weighing and explanation of both charges. */
    @Benchmark
    public Recommendation recommendation() {
        return recommender.recommend(facts, CountyPolicy.OFF, AS_OF);
    }

    /** The same in full: why not, what each answer leads to, what would change it, and how firm it is. */
    @Benchmark
    public Recommendation inFull() {
        return recommender.explain(facts, CountyPolicy.OWN, AS_OF);
    }

    /** From the bytes of the request to the bytes of the answer. */
    @Benchmark
    public byte[] fromBytesToBytes() {
        CaseFacts read = reader.read(CASE.getBytes(StandardCharsets.UTF_8));
        return ContractJson.mapper().writeValueAsBytes(recommender.recommend(read, CountyPolicy.OFF, AS_OF));
    }

    private List<ReadCharge> readings() {
        var cases = new CaseReader(facts, AS_OF, null, ruleSet);
        return List.of(cases.read(0, null), cases.read(1, null));
    }
}
