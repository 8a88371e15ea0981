package org.vacatur.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Edition> inUse = new HashMap<>();
        return new AmendmentList(drafts.store().newest().stream()
                .map(each -> new AmendmentEntry(
                        each.id(),
                        each.ruleSet(),
                        each.subject(),
                        each.origin(),
                        each.state(),
                        activated(each) && each.held().equals(inUse.computeIfAbsent(each.ruleSet(), drafts::inUse)),
                        each.base(),
                        each.version(),
                        each.createdAt(),
                        each.changedAt()))
                .toList());
    }

    Amendment shown(Draft draft) {
        Edition now = drafts.inUse(draft.ruleSet());
        Optional<Trial> newest = trials.newest(draft.id());
        boolean inUse = activated(draft) && draft.held().equals(now);
        return new Amendment(
                draft.id(),
                draft.ruleSet(),
                draft.subject(),
                draft.origin(),
                draft.state(),
                inUse,
                draft.base(),
                draft.basis().equals(now),
                draft.version(),
                draft.scenarios(),
                draft.createdAt(),
                draft.changedAt(),
                drafts.store().editors(draft.id()),
                List.copyOf(drafts.store().edits(draft.id()).keySet()),
                drafts.store().steps(draft.id()),
                newest.map(Trial::id).orElse(null),
                fitting(draft, now, newest).map(Trial::dossier).orElse(null),
                draft.state().ended() ? List.of() : missing(draft, now, newest),
                inUse ? folder.notHolding(now) : List.of());
    }

    /**
     * What an approval of exactly this draft is bound to: the dossier of its last trial, if nothing changed since, neither in the draft nor in
     * what is in use.
     */
    Optional<String> dossier(Draft draft) {
        return fitting(draft, drafts.inUse(draft.ruleSet()), trials.newest(draft.id()))
                .map(Trial::dossier);
    }

    /** What a draft lacks before an approver can be asked. */
    List<String> missing(Draft draft) {
        return missing(draft, drafts.inUse(draft.ruleSet()), trials.newest(draft.id()));
    }

    private static List<String> missing(Draft draft, Edition inUse, Optional<Trial> newest) {
        List<String> missing = new ArrayList<>();
        if (draft.changesNothing()) {
            missing.add("It changes nothing yet.");
            return missing;
        }
        if (!draft.basis().equals(inUse)) {
            missing.add(
                    "Another version came into use since it was begun. Rebase it on that, and look at what that changed.");
        }
        String trial = lacking(draft, inUse, newest);
        if (trial != null) {
            missing.add(trial);
        }
        return missing;
    }

    private static boolean activated(Draft draft) {
        return draft.state() == AmendmentState.ACTIVATED;
    }

    private static @Nullable String lacking(Draft draft, Edition inUse, Optional<Trial> newest) {
        if (newest.isEmpty()) {
            return "It was not tried yet: its scenarios, and what it changes for the cases of a docket.";
        }
        if (fitting(draft, inUse, newest).isEmpty()) {
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

    /** The newest trial, if it is one of exactly this content against what is in use. */
    private static Optional<Trial> fitting(Draft draft, Edition inUse, Optional<Trial> newest) {
        return newest.filter(each -> each.version().equals(draft.version())
                && each.scenarios().equals(draft.scenarios())
                && each.compared().equals(inUse.version()));
    }
}
