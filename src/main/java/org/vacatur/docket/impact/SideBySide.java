package org.vacatur.docket.impact;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.vacatur.contract.CaseFactsReader;
import org.vacatur.facts.CaseFacts;
import org.vacatur.recommendation.ChargePlaced;
import org.vacatur.recommendation.CountyPolicy;
import org.vacatur.recommendation.Recommender;
import org.vacatur.rulebook.RuleSet;

/** Puts cases to two versions of the rules on several threads, a few cases ahead, and gives what they say in the order of the cases. */
final class SideBySide implements AutoCloseable {
    /** Enough that threads do not wait while cases are read, few enough that they need no memory. */
    private static final int AHEAD = 400;

    private final Recommender before;
    private final Recommender after;
    private final List<ImpactDocket> dockets;
    private final Consumer<CaseCompared> to;
    private final CaseFactsReader reader = new CaseFactsReader();
    private final ExecutorService threads;
    private final Deque<Future<CaseCompared>> asked = new ArrayDeque<>();

    /**
     * Takes the two versions.
     *
     * @param dockets whose terms apply
     * @param to is given each case, on the thread that puts them
     */
    SideBySide(RuleSet before, RuleSet after, List<ImpactDocket> dockets, int threads, Consumer<CaseCompared> to) {
        this.before = new Recommender(before);
        this.after = new Recommender(after);
        this.dockets = List.copyOf(dockets);
        this.to = to;
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "impact-rules");
            thread.setDaemon(true);
            return thread;
        });
    }

    void put(CaseToCompare one) {
        if (asked.size() == AHEAD) {
            take();
        }
        asked.add(threads.submit(() -> compared(one)));
    }

    /** Waits for all that were put. */
    void end() {
        while (!asked.isEmpty()) {
            take();
        }
    }

    private void take() {
        try {
            to.accept(asked.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The comparison was broken off");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException why) {
                throw why;
            }
            throw new IllegalStateException("A case could not be compared", e.getCause());
        }
    }

    private CaseCompared compared(CaseToCompare one) {
        CaseFacts facts = reader.read(one.facts().getBytes(StandardCharsets.UTF_8));
        ImpactDocket terms = dockets.get(one.docket());
        CountyPolicy policy = CountyPolicy.parse(terms.countyPolicy());
        List<ChargePlaced> was = before.places(facts, policy, terms.asOf());
        List<ChargePlaced> is = after.places(facts, policy, terms.asOf());
        List<CaseCompared.Changed> changed = IntStream.range(0, was.size())
                .filter(charge -> CaseCompared.Changed.is(was.get(charge), is.get(charge)))
                .mapToObj(charge -> new CaseCompared.Changed(was.get(charge), is.get(charge)))
                .toList();
        return new CaseCompared(one, facts.district(), was.size(), changed);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
