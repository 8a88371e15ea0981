package org.vacatur.amendment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vacatur.office.Caller;
import org.vacatur.rulebook.Rule;
import org.vacatur.rulebook.RuleSet;

/** Keeps the rules folder, the folder of scenarios and the change log in step with what is in use. */
final class InUseFolder {
    private final FolderExport export;
    private final Drafts drafts;
    private final ScenarioVersions scenarios;
    private final Clock clock;

    InUseFolder(FolderExport export, Drafts drafts, ScenarioVersions scenarios, Clock clock) {
        this.export = export;
        this.drafts = drafts;
        this.scenarios = scenarios;
        this.clock = clock;
    }

    /** Has what comes into use written down before anything else comes into use here. */
    synchronized <T> T inOrder(Supplier<T> work) {
        return work.get();
    }

    /** Files of an edition in use that the folders do not hold so. */
    List<String> notHolding(Edition inUse) {
        return export.notHolding(drafts.files(inUse.version(), inUse.scenarios()));
    }

    /**
     * An amendment came into use.
     *
     * @param flips what it changed, in words
     */
    void activated(Draft draft, RuleSet before, RuleSet now, List<AmendmentStep> steps, @Nullable String flips) {
        List<ChangeLog.Row> rows = new ArrayList<>(List.of(
                new ChangeLog.Row(
                        "kind of change", ChangeLog.words(draft.subject().kind())),
                new ChangeLog.Row("dates concerned", draft.subject().dates()),
                new ChangeLog.Row("rules touched", touched(before, now)),
                new ChangeLog.Row("source", draft.subject().source()),
                new ChangeLog.Row("reason", said(steps, AmendmentStepKind.BEGUN))));
        if (flips != null) {
            rows.add(new ChangeLog.Row("what it changed", flips));
        }
        rows.add(new ChangeLog.Row(
                "edited by",
                steps.stream()
                        .filter(each ->
                                each.step() == AmendmentStepKind.BEGUN || each.step() == AmendmentStepKind.EDITED)
                        .map(InUseFolder::person)
                        .distinct()
                        .collect(Collectors.joining(", "))));
        last(steps, AmendmentStepKind.APPROVED)
                .ifPresent(each -> rows.add(new ChangeLog.Row("approved by", person(each) + ": " + each.reason())));
        rows.add(new ChangeLog.Row("version", now.version()));
        write(
                drafts.files(draft.base(), draft.baseScenarios()),
                drafts.files(draft.version(), draft.scenarios()),
                draft.subject().title(),
                rows);
    }

    /**
     * A version that was in use before is in use again.
     *
     * @param with scenarios that it is in use with
     */
    void back(RuleSet before, RuleSet now, String with, Caller who, String reason) {
        String person = who.name() == null ? who.subject() : Objects.requireNonNull(who.name());
        Map<String, String> after = new TreeMap<>(now.files());
        after.putAll(scenarios.files(with));
        Map<String, String> earlier = new TreeMap<>(before.files());
        scenarios
                .inUseWith(new RuleHistory.Version(before.id(), before.version()))
                .map(scenarios::files)
                .ifPresent(earlier::putAll);
        write(
                earlier,
                after,
                "Back to a former version",
                List.of(
                        new ChangeLog.Row("rules touched", touched(before, now)),
                        new ChangeLog.Row("reason", reason),
                        new ChangeLog.Row("put into use by", person),
                        new ChangeLog.Row("version", now.version())));
    }

    private void write(Map<String, String> before, Map<String, String> after, String title, List<ChangeLog.Row> rows) {
        export.write(before, after, ChangeLog.entry(LocalDate.now(clock), title, rows));
    }

    /** Ids of rules that are new, gone, or otherwise, in that order. */
    private static String touched(RuleSet before, RuleSet now) {
        Map<String, Object> old = meanings(before);
        Map<String, Object> recent = meanings(now);
        List<String> parts = new ArrayList<>();
        list(
                "new",
                recent.keySet().stream().filter(each -> !old.containsKey(each)).toList(),
                parts);
        list(
                "taken out",
                old.keySet().stream().filter(each -> !recent.containsKey(each)).toList(),
                parts);
        list(
                "changed",
                recent.entrySet().stream()
                        .filter(each -> old.containsKey(each.getKey())
                                && !Objects.equals(old.get(each.getKey()), each.getValue()))
                        .map(Map.Entry::getKey)
                        .toList(),
                parts);
        return parts.isEmpty() ? "none; tables, examples or scenarios only" : String.join("; ", parts);
    }

    private static void list(String what, List<String> ids, List<String> parts) {
        if (!ids.isEmpty()) {
            parts.add(what + ": " + String.join(", ", ids));
        }
    }

    /** A rule without the place where it stands. */
    private static Map<String, Object> meanings(RuleSet rules) {
        return rules.rules().stream()
                .collect(Collectors.toMap(
                        Rule::id,
                        each -> List.of(
                                each.title(),
                                each.kind(),
                                each.authorities(),
                                each.test(),
                                each.conditions().stream()
                                        .map(one -> List.of(one.sentence(), one.operands()))
                                        .toList(),
                                each.conclusion(),
                                each.because()),
                        (a, b) -> a,
                        TreeMap::new));
    }

    private static String said(List<AmendmentStep> steps, AmendmentStepKind kind) {
        return last(steps, kind).map(AmendmentStep::reason).orElse("");
    }

    private static Optional<AmendmentStep> last(List<AmendmentStep> steps, AmendmentStepKind kind) {
        return steps.stream().filter(each -> each.step() == kind).reduce((first, second) -> second);
    }

    private static String person(AmendmentStep step) {
        String name = step.name();
        return name == null ? step.account() : name;
    }
}
