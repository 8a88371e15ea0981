package org.vacatur.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Amendments as people read them. */
final class AmendmentReader {
    private final Drafts drafts;
    private final TrialStore trials;
    private final InUseFolder folder;

    AmendmentReader(Drafts drafts, TrialStore trials, InUseFolder folder) {
        this.drafts = drafts;
        this.trials = trials;
        this.folder = folder;
    }

    AmendmentList list() {
        return new AmendmentList(drafts.store().newest().stream()
                .map(each -> new AmendmentEntry(
                        each.id(),
                        each.ruleSet(),
                        each.subject(),
                        each.origin(),
                        each.state(),
                        inUse(each),
                        each.base(),
                        each.version(),
                        each.createdAt(),
                        each.changedAt()))
                .toList());
    }

    Amendment shown(Draft draft) {
        return new Amendment(
                draft.id(),
                draft.ruleSet(),
                draft.subject(),
                draft.origin(),
                draft.state(),
                inUse(draft),
                draft.base(),
                onInUse(draft),
                draft.version(),
                draft.scenarios(),
                draft.createdAt(),
                draft.changedAt(),
                drafts.store().editors(draft.id()),
                List.copyOf(drafts.store().edits(draft.id()).keySet()),
                drafts.store().steps(draft.id()),
                trials.newest(draft.id()).map(Trial::id).orElse(null),
                dossier(draft).orElse(null),
                draft.state().ended() ? List.of() : missing(draft),
                inUse(draft) ? folder.notHolding(new Edition(draft.version(), draft.scenarios())) : List.of());
    }

    /**
     * What an approval of exactly this draft is bound to: the dossier of its last trial, if nothing changed since, neither in the draft nor in
     * what is in use.
     */
    Optional<String> dossier(Draft draft) {
        return fitting(draft).map(Trial::dossier);
    }

    /** What a draft lacks before an approver can be asked. */
    List<String> missing(Draft draft) {
        List<String> missing = new ArrayList<>();
        if (draft.changesNothing()) {
            missing.add("It changes nothing yet.");
            return missing;
        }
        if (!onInUse(draft)) {
            missing.add(
                    "Another version came into use since it was begun. Rebase it on that, and look at what that changed.");
        }
        String trial = trial(draft);
        if (trial != null) {
            missing.add(trial);
        }
        return missing;
    }

    private boolean inUse(Draft draft) {
        return draft.state() == AmendmentState.ACTIVATED
                && drafts.inUse(draft.ruleSet()).equals(new Edition(draft.version(), draft.scenarios()));
    }

    boolean onInUse(Draft draft) {
        return drafts.inUse(draft.ruleSet()).equals(draft.basis());
    }

    private @Nullable String trial(Draft draft) {
        Optional<Trial> newest = trials.newest(draft.id());
        if (newest.isEmpty()) {
            return "It was not tried yet: its scenarios, and what it changes for the cases of a docket.";
        }
        if (fitting(draft).isEmpty()) {
            return "It was tried before something changed, in it or in what is in use. Try it again.";
        }
        return switch (newest.get().state()) {
            case WAITING, RUNNING -> "Its trial goes on.";
            case FAILED -> "Its trial was broken off. Try it again.";
            case DONE ->
                newest.get().dossier() == null
                        ? "It did not pass its trial. See there what is wrong with which rule or scenario."
                        : null;
        };
    }

    private Optional<Trial> fitting(Draft draft) {
        String inUse = drafts.inUse(draft.ruleSet()).version();
        return trials.newest(draft.id())
                .filter(each -> each.version().equals(draft.version())
                        && each.scenarios().equals(draft.scenarios())
                        && each.compared().equals(inUse));
    }
}
