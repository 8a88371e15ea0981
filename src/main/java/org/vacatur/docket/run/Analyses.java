package org.vacatur.docket.run;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vacatur.contract.Fault;
import org.vacatur.contract.ProblemType;
import org.vacatur.contract.RequestRefused;
import org.vacatur.docket.analysis.DocketAnalyser;
import org.vacatur.office.Caller;

/**
 * The analyses of runs that were asked for. Each waits its turn among the runs, and what comes of it stays in memory: it names cases, and a
 * copy on a disk would keep one that is sealed later. One that is gone, with the process or because newer ones came, is asked for again.
 */
public final class Analyses {
    /** Kept at once. */
    private static final int MOST = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Analyses.class);

    private final Dockets dockets;
    private final RunCases cases;
    private final PinnedRules rules;
    private final Executor turns;
    private final Map<UUID, RunAnalysis> kept = new LinkedHashMap<>();

    Analyses(Dockets dockets, RunCases cases, PinnedRules rules, Executor turns) {
        this.dockets = dockets;
        this.cases = cases;
        this.rules = rules;
        this.turns = turns;
    }

    /**
     * Has runs analysed together when their turn comes.
     *
     * @param runs runs that have ended, all within the reach of who asks
     * @return the analysis; one of the same runs that has not ended, if there is one
     * @throws RequestRefused if they were made at different terms, or too many analyses wait already
     */
    public RunAnalysis start(List<DocketRun> runs) {
        DocketOrder first = runs.get(0).order();
        boolean alike = runs.stream()
                .map(DocketRun::order)
                .allMatch(each -> each.asOf().equals(first.asOf())
                        && each.ruleSetVersion().equals(first.ruleSetVersion())
                        && each.policy().equals(first.policy()));
        if (!alike) {
            throw new RequestRefused(
                    ProblemType.INVALID_REQUEST,
                    "Runs are analysed together only if their date of judgment, version of the rules and county policy are the same.",
                    List.of(new Fault(
                            "/with", "names a run made at other terms; repeat it at the terms of the first")));
        }
        RunAnalysis analysis = new RunAnalysis(UUID.randomUUID(), runs);
        RunAnalysis taken = keep(analysis);
        if (taken == analysis) {
            turns.execute(() -> work(analysis));
        }
        return taken;
    }

    /** An analysis of a run; empty if there is none, one of its runs is not within reach, or a case was sealed since. */
    public Optional<RunAnalysis> find(Caller caller, DocketRun run, UUID id) {
        RunAnalysis found;
        synchronized (kept) {
            found = kept.get(id);
        }
        if (found == null
                || !found.runs().get(0).order().id().equals(run.order().id())
                || found.runs().stream()
                        .anyMatch(
                                each -> dockets.find(caller, each.order().id()).isEmpty())) {
            return Optional.empty();
        }
        if (found.ended() && cases.charges(found.runs()) != found.charges()) {
            synchronized (kept) {
                kept.remove(id);
            }
            return Optional.empty();
        }
        return Optional.of(found);
    }

    /** Keeps it, unless one of the same runs waits or goes on already: that is then the answer. */
    private RunAnalysis keep(RunAnalysis analysis) {
        synchronized (kept) {
            Optional<RunAnalysis> same = kept.values().stream()
                    .filter(each -> !each.ended() && each.ids().equals(analysis.ids()))
                    .findFirst();
            if (same.isPresent()) {
                return same.get();
            }
            Iterator<RunAnalysis> oldest = new ArrayList<>(kept.values()).iterator();
            while (kept.size() >= MOST && oldest.hasNext()) {
                RunAnalysis each = oldest.next();
                if (each.ended()) {
                    kept.remove(each.id());
                }
            }
            if (kept.size() >= MOST) {
                throw new RequestRefused(
                        ProblemType.TOO_MANY_REQUESTS,
                        "Too many analyses wait at the moment; ask again when some have ended.",
                        List.<Fault>of());
            }
            kept.put(analysis.id(), analysis);
            return analysis;
        }
    }

    private void work(RunAnalysis analysis) {
        try {
            DocketOrder terms = analysis.runs().get(0).order();
            analysis.begin(cases.charges(analysis.runs()));
            DocketAnalyser analyser = new DocketAnalyser(
                    EnumSet.allOf(DocketAnalyser.Wanted.class), rules.of(terms), terms.policy(), terms.asOf());
            List<String> names =
                    analysis.runs().stream().map(each -> each.order().name()).toList();
            analysis.end(analyser.analyse(names, cases.of(analysis.runs()), analysis::seen));
        } catch (RuntimeException e) {
            LOG.error("An analysis failed", e);
            analysis.fail(
                    "The analysis met an error of the service or of its store. The log of the service says more.");
        }
    }
}
