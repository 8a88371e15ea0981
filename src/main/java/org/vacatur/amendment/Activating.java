package org.vacatur.amendment;

import java.util.UUID;
import org.vacatur.record.RecordedOnce;
import org.vacatur.rulebook.RuleSet;

/** Puts amendments into use, and writes down in the rules folder that they are. */
final class Activating {
    private final Deciding deciding;
    private final Drafts drafts;
    private final ActiveRules rules;
    private final InUseFolder folder;
    private final Flipped flipped;

    Activating(Deciding deciding, Drafts drafts, ActiveRules rules, InUseFolder folder, Flipped flipped) {
        this.deciding = deciding;
        this.drafts = drafts;
        this.rules = rules;
        this.folder = folder;
        this.flipped = flipped;
    }

    void activate(RecordedOnce.Request request, UUID id, String reason) {
        folder.inOrder(() -> {
            RuleSet before = rules.get();
            boolean done = deciding.activate(request, id, reason);
            if (done) {
                Draft draft = drafts.find(request.operation(), id);
                folder.activated(
                        draft,
                        before,
                        rules.load(draft.version()),
                        drafts.store().steps(id),
                        flipped.inWords(id));
            }
            return done;
        });
    }
}
