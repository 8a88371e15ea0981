package org.vacatur.docket.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vacatur.docket.AnalysisState;
import org.vacatur.docket.DocketAnalysis;
import org.vacatur.docket.analysis.Analysed;

/** One analysis, as far as it has come. Safe for many threads. */
public final class RunAnalysis {
    private final UUID id;
    private final List<DocketRun> runs;
    private AnalysisState state = AnalysisState.WAITING;
    private long charges;
    private long cases;
    private @Nullable Analysed analysed;
    private @Nullable String failure;

    RunAnalysis(UUID id, List<DocketRun> runs) {
        this.id = id;
        this.runs = List.copyOf(runs);
    }

    public UUID id() {
        return id;
    }

    /** The runs, the one it was asked of first. */
    List<DocketRun> runs() {
        return runs;
    }

    List<UUID> ids() {
        return runs.stream().map(each -> each.order().id()).toList();
    }

    /** In the words of the contract. */
    public synchronized DocketAnalysis answer() {
        return new DocketAnalysis(
                id,
                ids(),
                state,
                cases,
                runs.stream().mapToLong(DocketRun::casesDecided).sum(),
                failure);
    }

    /** What came of it; empty as long as it goes on, and where it failed. */
    public synchronized Optional<Analysed> analysed() {
        return Optional.ofNullable(analysed);
    }

    synchronized boolean ended() {
        return state == AnalysisState.DONE || state == AnalysisState.FAILED;
    }

    /** Charges of the runs when it began; fewer since mean that a case was sealed. */
    synchronized long charges() {
        return charges;
    }

    synchronized void begin(long ofRuns) {
        charges = ofRuns;
        state = AnalysisState.RUNNING;
    }

    synchronized void seen(long so) {
        cases = so;
    }

    synchronized void end(Analysed made) {
        analysed = made;
        state = AnalysisState.DONE;
    }

    synchronized void fail(String why) {
        failure = why;
        state = AnalysisState.FAILED;
    }
}
