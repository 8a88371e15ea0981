package org.vacatur.startup;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.system.ApplicationHome;
import org.vacatur.rulebook.FolderUpdate;
import org.vacatur.rulebook.Rulebook;
import org.vacatur.rulebook.RulesLocation;

/** The rule book while it loads on a thread of its own, beside the rest of the start. */
final class RulesAhead {
    private final CompletableFuture<Rulebook> loading = new CompletableFuture<>();

    private RulesAhead() {}

    static RulesAhead start(VacaturSettings settings) {
        RulesAhead ahead = new RulesAhead();
        Thread thread = new Thread(() -> ahead.load(settings), "rules");
        thread.setDaemon(true);
        thread.start();
        return ahead;
    }

    private void load(VacaturSettings settings) {
        try {
            Path home = new ApplicationHome(RulesAhead.class).getDir().toPath();
            Path folder = RulesLocation.find(settings.rules(), home);
            new FolderUpdate(
                            folder,
                            RulesLocation.scenarios(settings.features(), folder).orElse(null))
                    .finish();
            String compiled = settings.compiledRules();
            loading.complete(
                    compiled == null || compiled.isBlank()
                            ? Rulebook.load(folder)
                            : Rulebook.load(folder, Path.of(compiled)));
        } catch (Throwable e) { // whatever ends the thread must end the wait
            loading.completeExceptionally(e);
        }
    }

    /**
     * Waits for the rule book.
     *
     * @throws org.vacatur.rulebook.RulesRefused if the rules have errors
     */
    Rulebook rulebook() {
        try {
            return loading.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }
}
