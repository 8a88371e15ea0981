package org.vacatur.docket.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.vacatur.docket.DocketProgress;
import org.vacatur.docket.run.DocketRun;
import org.vacatur.docket.run.Dockets;
import org.vacatur.office.Caller;

/** Who watches runs, and what each was told last. */
class Watchers {
    private static final int MOST = 100;
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Dockets dockets;
    private final DocketAnswers answers;
    private final Map<SseEmitter, Watching> watching = new ConcurrentHashMap<>();

    private record Watching(
            Caller caller, UUID run, @Nullable DocketProgress told) {}

    Watchers(Dockets dockets, DocketAnswers answers) {
        this.dockets = dockets;
        this.answers = answers;
    }

    /** Begins to tell somebody; empty if there are too many already. */
    Optional<SseEmitter> watch(Caller caller, UUID run) {
        if (watching.size() >= MOST) {
            return Optional.empty();
        }
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        emitter.onCompletion(() -> watching.remove(emitter));
        emitter.onTimeout(emitter::complete);
        emitter.onError(any -> watching.remove(emitter));
        watching.put(emitter, new Watching(caller, run, null));
        return Optional.of(emitter);
    }

    /** Tells each watcher what changed. */
    @Scheduled(fixedDelay = 1000)
    void tell() {
        watching.forEach((emitter, each) -> {
            try {
                dockets.find(each.caller(), each.run())
                        .ifPresentOrElse(run -> tell(emitter, each, run), emitter::complete);
            } catch (RuntimeException e) {
                // the watcher asks again; whatever is wrong is told to those who ask
                emitter.complete();
            }
        });
    }

    private void tell(SseEmitter emitter, Watching each, DocketRun run) {
        DocketProgress now = answers.progress(run);
        try {
            boolean ended = run.state().ended();
            if (ended || !now.equals(each.told())) {
                emitter.send(SseEmitter.event().name(ended ? "end" : "progress").data(now, MediaType.APPLICATION_JSON));
                watching.replace(emitter, new Watching(each.caller(), each.run(), now));
            }
            if (ended) {
                emitter.complete();
            }
        } catch (IOException | IllegalStateException e) {
            watching.remove(emitter);
        }
    }
}
