package org.vacatur.docket.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import org.vacatur.docket.AnalysisHead;
import org.vacatur.facts.CaseFacts;
import org.vacatur.facts.DocketNumber;
import org.vacatur.recommendation.ChargeCompared;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.Outcome;
import org.vacatur.rulebook.RuleSet;

/** Looks at every case of a docket once, on as many threads as there are processors, and makes the worklist and the parity of all. */
public final class DocketAnalyser {
    /** Cases that are worked on together. */
    private static final int PART = 200;

    private final RuleSet rules;
    private final Recommender recommender;
    private final CountyPolicy policy;
    private final LocalDate asOf;
    private final Set<Wanted> wanted;
    private final Map<ChargeCompared.Traits, ChargeCompared.Traits> traits = new ConcurrentHashMap<>();
    private final Map<List<ChargeCompared.Under>, List<ChargeCompared.Under>> places = new ConcurrentHashMap<>();

    /** What can be made of a docket. */
    public enum Wanted {
        WORKLIST,
        PARITY
    }

    /**
     * Takes the terms.
     *
     * @param wanted what to make; the rest is empty
     * @param policy whose criteria the worklist applies; the parity applies those of all
     * @param asOf date of judgment for cases that give none
     */
    public DocketAnalyser(Set<Wanted> wanted, RuleSet rules, CountyPolicy policy, LocalDate asOf) {
        this.wanted = Set.copyOf(wanted);
        this.rules = rules;
        this.recommender = new Recommender(rules);
        this.policy = policy;
        this.asOf = asOf;
    }

    private record Looked(int charges, List<OpenCharge> open, List<ComparedCharge> compared) {}

    /**
     * Analyses a docket.
     *
     * @param names names of the dockets
     * @param done is told how many cases were looked at
     * @throws CancellationException if the thread is interrupted
     */
    public Analysed analyse(List<String> names, CasesToAnalyse cases, LongConsumer done) {
        List<OpenCharge> open = new ArrayList<>();
        List<ComparedCharge> compared = new ArrayList<>();
        AtomicBoolean synthetic = new AtomicBoolean();
        long[] seen = {0, 0};
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
                    Thread thread = new Thread(work, "analysis");
                    thread.setDaemon(true);
                    return thread;
                });
        try {
            List<Callable<Looked>> part = new ArrayList<>();
            Runnable work = () -> {
                for (Looked each : all(threads, part)) {
                    open.addAll(each.open());
                    compared.addAll(each.compared());
                    seen[1] += each.charges();
                }
                seen[0] += part.size();
                done.accept(seen[0]);
                part.clear();
            };
            cases.each(each -> {
                synthetic.compareAndSet(false, each.synthetic());
                part.add(() -> look(each));
                if (part.size() == PART) {
                    work.run();
                }
            });
            work.run();
        } finally {
            threads.shutdownNow();
        }
        AnalysisHead head = new AnalysisHead(
                names, synthetic.get(), asOf, rules.id(), rules.version(), policy.name(), seen[0], seen[1]);
        return new Analysed(new Planning(head, open).plan(), new ParityOf(head, compared));
    }

    private static List<Looked> all(ExecutorService threads, List<Callable<Looked>> part) {
        try {
            List<Looked> looked = new ArrayList<>();
            for (Future<Looked> each : threads.invokeAll(part)) {
                looked.add(each.get());
            }
            return looked;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The analysis was broken off");
        } catch (ExecutionException e) {
            throw new IllegalStateException("A case could not be analysed", e.getCause());
        }
    }

    private Looked look(CasesToAnalyse.OneCase one) {
        CaseFacts facts = one.facts();
        String written = facts.docketNumber() == null ? "" : facts.docketNumber();
        DocketNumber docket = rules.docketNumbers().read(written);
        String number = docket.normalized();
        return new Looked(
                facts.charges().size(),
                wanted.contains(Wanted.WORKLIST) ? open(one, number) : List.of(),
                wanted.contains(Wanted.PARITY) ? compared(facts, number) : List.of());
    }

    private List<ComparedCharge> compared(CaseFacts facts, String docket) {
        return recommender.compare(facts, ComparedCharge.CRITERIA, asOf).stream()
                .map(each -> new ComparedCharge(facts.district(), docket, shared(each)))
                .toList();
    }

    /** Thousands of charges have the same traits and belong at the same places; what is kept of them is kept once. */
    private ChargeCompared shared(ChargeCompared charge) {
        return new ChargeCompared(
                charge.number(),
                traits.computeIfAbsent(charge.traits(), each -> each),
                places.computeIfAbsent(charge.under(), each -> each));
    }

    private List<OpenCharge> open(CasesToAnalyse.OneCase one, String docket) {
        return recommender.toSettle(one.facts(), policy, asOf).stream()
                .filter(each -> each.outcome() == Outcome.NEEDS_HUMAN_REVIEW
                        && !one.decided().contains(each.number()))
                .map(each -> OpenCharge.of(one.facts().district(), docket, each))
                .toList();
    }
}
