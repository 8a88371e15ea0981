package org.vacatur.amendment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vacatur.contract.ProblemType;

/**
 * What amendments should do, said once more and otherwise: rules and scenarios are a number each, and everybody who had a hand in anything is
 * remembered. Each deed either changes the model or gives the problem it should be refused with.
 */
final class TwoPersonsModel {
    /** Rules and scenarios of a draft or in use; 0 is what came with the service. */
    record Content(int rules, int scenarios) {}

    /** A trial that came to some end: of what, compared with what, and with which dossier, if it passed. */
    record Tried(Content content, int compared, @Nullable String dossier) {}

    /** Who approved a draft last, and whether that person had written what came into use by then. */
    record Yes(int person, Content content, boolean own) {}

    static final class Draft {
        final int beginner;
        final Set<Integer> editors = new TreeSet<>();
        final Set<Integer> hands = new HashSet<>();
        final Set<Integer> heldRules = new HashSet<>();
        final Set<Integer> heldScenarios = new HashSet<>();
        final List<Tried> trials = new ArrayList<>();
        AmendmentState state = AmendmentState.DRAFT;
        Content base;
        Content now;
        long revision = 1;

        @Nullable
        String approved;

        @Nullable
        Yes yes;

        Draft(int beginner, Content base) {
            this.beginner = beginner;
            this.base = base;
            this.now = base;
            editors.add(beginner);
        }

        private void by(int person) {
            hands.add(person);
            if (now.rules() != base.rules()) {
                heldRules.add(now.rules());
            }
            if (now.scenarios() != base.scenarios()) {
                heldScenarios.add(now.scenarios());
            }
        }

        private @Nullable Tried newest() {
            return trials.isEmpty() ? null : trials.get(trials.size() - 1);
        }
    }

    final List<Draft> drafts = new ArrayList<>();
    /** Who wrote which rules, whatever else: what the promise is checked by, apart from everything above. */
    private final Map<Integer, Set<Integer>> wrote = new HashMap<>();

    Content inUse;
    /** Rules that were ever in use, and the scenarios they were last in use with. */
    final Map<Integer, Integer> ever;

    TwoPersonsModel(Content inUse, Map<Integer, Integer> ever) {
        this.inUse = inUse;
        this.ever = ever;
    }

    void begin(int person, Content base) {
        drafts.add(new Draft(person, base));
    }

    @Nullable
    ProblemType edit(int person, Draft draft, long revision, Content content) {
        if (draft.state.ended()) {
            return ProblemType.NOT_READY;
        }
        if (revision != draft.revision) {
            return ProblemType.CHANGED_SINCE;
        }
        if (content.equals(draft.now)) {
            return ProblemType.INVALID_REQUEST;
        }
        draft.now = content;
        changed(person, draft);
        return null;
    }

    private void changed(int person, Draft draft) {
        draft.editors.add(person);
        draft.by(person);
        wrote.computeIfAbsent(draft.now.rules(), each -> new HashSet<>()).add(person);
        to(draft, AmendmentState.DRAFT, null);
    }

    private static void to(Draft draft, AmendmentState state, @Nullable String approved) {
        draft.state = state;
        draft.approved = approved;
        draft.revision++;
    }

    @Nullable
    ProblemType rebase(int person, Draft draft, boolean keepRules, boolean keepScenarios) {
        if (draft.state.ended() || draft.base.equals(inUse)) {
            return ProblemType.NOT_READY;
        }
        if (!keepRules && conflict(draft.base.rules(), draft.now.rules(), inUse.rules())
                || !keepScenarios && conflict(draft.base.scenarios(), draft.now.scenarios(), inUse.scenarios())) {
            return ProblemType.NOT_READY;
        }
        draft.now = new Content(
                draft.now.rules() == draft.base.rules() ? inUse.rules() : draft.now.rules(),
                draft.now.scenarios() == draft.base.scenarios() ? inUse.scenarios() : draft.now.scenarios());
        draft.base = inUse;
        changed(person, draft);
        return null;
    }

    private static boolean conflict(int base, int mine, int theirs) {
        return mine != base && theirs != base && mine != theirs;
    }

    @Nullable
    ProblemType withdraw(Draft draft) {
        if (draft.state.ended()) {
            return ProblemType.NOT_READY;
        }
        to(draft, AmendmentState.WITHDRAWN, null);
        return null;
    }

    @Nullable
    ProblemType submit(int person, Draft draft) {
        if (draft.state != AmendmentState.DRAFT || !ready(draft)) {
            return ProblemType.NOT_READY;
        }
        draft.by(person);
        to(draft, AmendmentState.SUBMITTED, draft.approved);
        return null;
    }

    private boolean ready(Draft draft) {
        Tried newest = draft.newest();
        return !draft.now.equals(draft.base)
                && draft.base.equals(inUse)
                && newest != null
                && newest.content().equals(draft.now)
                && newest.compared() == inUse.rules()
                && newest.dossier() != null;
    }

    @Nullable
    ProblemType sendBack(Draft draft) {
        if (draft.state != AmendmentState.SUBMITTED && draft.state != AmendmentState.APPROVED) {
            return ProblemType.NOT_READY;
        }
        to(draft, AmendmentState.DRAFT, null);
        return null;
    }

    @Nullable
    ProblemType approve(int person, Draft draft, String dossier) {
        if (hadAHandIn(person, draft)) {
            return ProblemType.NOT_ALLOWED;
        }
        if (draft.state != AmendmentState.SUBMITTED && draft.state != AmendmentState.APPROVED || !ready(draft)) {
            return ProblemType.NOT_READY;
        }
        if (!dossier.equals(draft.newest().dossier())) {
            return ProblemType.CHANGED_SINCE;
        }
        boolean own = draft.now.rules() != draft.base.rules()
                && wrote.getOrDefault(draft.now.rules(), Set.of()).contains(person);
        draft.yes = new Yes(person, draft.now, own);
        to(draft, AmendmentState.APPROVED, dossier);
        return null;
    }

    @Nullable
    ProblemType activate(int person, Draft draft) {
        if (hadAHandIn(person, draft)) {
            return ProblemType.NOT_ALLOWED;
        }
        if (draft.state != AmendmentState.APPROVED
                || !ready(draft)
                || !draft.newest().dossier().equals(draft.approved)) {
            return ProblemType.NOT_READY;
        }
        to(draft, AmendmentState.ACTIVATED, draft.approved);
        inUse = draft.now;
        ever.put(inUse.rules(), inUse.scenarios());
        return null;
    }

    @Nullable
    ProblemType back(int person, int rules, boolean kept) {
        if (!kept) {
            return ProblemType.NOT_FOUND;
        }
        if (hadAHandIn(person, rules)) {
            return ProblemType.NOT_ALLOWED;
        }
        if (!ever.containsKey(rules)) {
            return ProblemType.NOT_APPROVED;
        }
        if (inUse.rules() != rules) {
            inUse = new Content(rules, ever.get(rules));
        }
        return null;
    }

    /** Whoever began, wrote or submitted it, or any draft that held the rules or the scenarios which it changes. */
    boolean hadAHandIn(int person, Draft draft) {
        return person == draft.beginner
                || draft.hands.contains(person)
                || draft.now.rules() != draft.base.rules() && hadAHandIn(person, draft.now.rules())
                || draft.now.scenarios() != draft.base.scenarios()
                        && drafts.stream()
                                .anyMatch(each -> each.heldScenarios.contains(draft.now.scenarios())
                                        && each.hands.contains(person));
    }

    boolean hadAHandIn(int person, int rules) {
        return drafts.stream().anyMatch(each -> each.heldRules.contains(rules) && each.hands.contains(person));
    }
}
